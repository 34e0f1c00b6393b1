import chainrule.contract.MatrixOperation;
import chainrule.contract.MatrixOperation.Kind;
import chainrule.contract.NewtonSchulz;

class ByHand implements NewtonSchulz {
    /** W (3 I - WᵀW) / 2, from matrix number w on. */
    private static MatrixOperation[] behind(int w) {
        return new MatrixOperation[] {
            new MatrixOperation(Kind.TRANSPOSE, w, 0, 0),
            new MatrixOperation(Kind.PRODUCT, w + 1, w, 0),
            new MatrixOperation(Kind.ADD_IDENTITY, w + 2, 0, -3),
            new MatrixOperation(Kind.SCALE, w + 3, 0, -0.5),
            new MatrixOperation(Kind.PRODUCT, w, w + 4, 0)
        };
    }

    /** (3 W - (W Wᵀ) W) / 2. */
    private static MatrixOperation[] before(int w) {
        return new MatrixOperation[] {
            new MatrixOperation(Kind.TRANSPOSE, w, 0, 0),
            new MatrixOperation(Kind.PRODUCT, w, w + 1, 0),
            new MatrixOperation(Kind.PRODUCT, w + 2, w, 0),
            new MatrixOperation(Kind.SCALE, w, 0, 3),
            new MatrixOperation(Kind.SUM, w + 4, w + 3, -1),
            new MatrixOperation(Kind.SCALE, w + 5, 0, 0.5)
        };
    }

    public MatrixOperation[] naive(int outputs, int inputs) {
        return before(0);
    }

    public MatrixOperation[] gram(int outputs, int inputs) {
        return behind(0);
    }

    public MatrixOperation[] cheapest(int outputs, int inputs) {
        return inputs <= outputs ? behind(0) : before(0);
    }

    public MatrixOperation[] iteration(int outputs, int inputs, int steps) {
        int each = inputs <= outputs ? 5 : 6;
        MatrixOperation[] all = new MatrixOperation[each * steps];
        for (int step = 0; step < steps; step++) {
            MatrixOperation[] one = inputs <= outputs ? behind(each * step) : before(each * step);
            System.arraycopy(one, 0, all, each * step, each);
        }
        return all;
    }
}
