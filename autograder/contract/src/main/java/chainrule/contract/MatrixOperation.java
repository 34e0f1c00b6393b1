package chainrule.contract;

/**
 * One step of a computation with matrices, which is written down and not done. Matrices have numbers: 0 is W, and operation i
 * of a list, counted from 0, makes matrix i + 1.
 *
 * @param kind what is done
 * @param left the number of the first matrix
 * @param right the number of the second one; plays no part where there is none
 * @param factor a number; plays no part in a product or a transposition
 */
public record MatrixOperation(Kind kind, int left, int right, double factor) {

    /** What is done. */
    public enum Kind {
        /** The product of left and right; of n x m and m x p it costs n · m · p multiplications. */
        PRODUCT,
        /** The left matrix with rows and columns exchanged; free. */
        TRANSPOSE,
        /** The left matrix and factor times the right one; free. */
        SUM,
        /** Factor times the left matrix; free. */
        SCALE,
        /** The left matrix, which is square, and factor times the identity; free. */
        ADD_IDENTITY
    }

    /**
     * A product.
     *
     * @param left number of a matrix
     * @param right number of a matrix
     * @return left · right
     */
    public static MatrixOperation product(int left, int right) {
        return new MatrixOperation(Kind.PRODUCT, left, right, 1);
    }

    /**
     * A transposition.
     *
     * @param left number of a matrix
     * @return leftᵀ
     */
    public static MatrixOperation transpose(int left) {
        return new MatrixOperation(Kind.TRANSPOSE, left, 0, 1);
    }

    /**
     * A sum.
     *
     * @param left number of a matrix
     * @param factor of the right one
     * @param right number of a matrix
     * @return left + factor · right
     */
    public static MatrixOperation sum(int left, double factor, int right) {
        return new MatrixOperation(Kind.SUM, left, right, factor);
    }

    /**
     * A multiple.
     *
     * @param factor any number
     * @param left number of a matrix
     * @return factor · left
     */
    public static MatrixOperation scale(double factor, int left) {
        return new MatrixOperation(Kind.SCALE, left, 0, factor);
    }

    /**
     * A sum with the identity.
     *
     * @param left number of a square matrix
     * @param factor of the identity
     * @return left + factor · I
     */
    public static MatrixOperation addIdentity(int left, double factor) {
        return new MatrixOperation(Kind.ADD_IDENTITY, left, 0, factor);
    }
}
