package chainrule.testkit.draw;

import java.util.function.DoubleSupplier;

/** Arrays of one to four dimensions, filled entry by entry in row-major order. */
public final class Fill {
    private Fill() {}

    /**
     * A vector.
     *
     * @param numbers where the entries come from
     * @param length its length
     * @return the vector
     */
    public static double[] with(DoubleSupplier numbers, int length) {
        double[] filled = new double[length];
        for (int i = 0; i < length; i++) {
            filled[i] = numbers.getAsDouble();
        }
        return filled;
    }

    /**
     * A matrix.
     *
     * @param numbers where the entries come from
     * @param rows its rows
     * @param columns its columns
     * @return shape (rows, columns)
     */
    public static double[][] with(DoubleSupplier numbers, int rows, int columns) {
        double[][] filled = new double[rows][];
        for (int i = 0; i < rows; i++) {
            filled[i] = with(numbers, columns);
        }
        return filled;
    }

    /**
     * Three dimensions.
     *
     * @param numbers where the entries come from
     * @param depth the first length
     * @param rows the second length
     * @param columns the third length
     * @return shape (depth, rows, columns)
     */
    public static double[][][] with(DoubleSupplier numbers, int depth, int rows, int columns) {
        double[][][] filled = new double[depth][][];
        for (int i = 0; i < depth; i++) {
            filled[i] = with(numbers, rows, columns);
        }
        return filled;
    }

    /**
     * Four dimensions.
     *
     * @param numbers where the entries come from
     * @param batch the first length
     * @param depth the second length
     * @param rows the third length
     * @param columns the fourth length
     * @return shape (batch, depth, rows, columns)
     */
    public static double[][][][] with(DoubleSupplier numbers, int batch, int depth, int rows, int columns) {
        double[][][][] filled = new double[batch][][][];
        for (int i = 0; i < batch; i++) {
            filled[i] = with(numbers, depth, rows, columns);
        }
        return filled;
    }

    /**
     * The small whole numbers of a ladder: 1, 2, 3, -1, 4, -2, 5, -3 and again, so that a sum can be checked by hand and
     * no two neighbours are alike.
     *
     * @param first where in the sequence to start
     * @return a supplier that goes on for ever
     */
    public static DoubleSupplier counting(int first) {
        int[] next = {first};
        double[] sequence = {1, 2, 3, -1, 4, -2, 5, -3};
        return () -> sequence[next[0]++ % sequence.length];
    }
}
