package chainrule.suites.convolution;

import chainrule.contract.PaddingMode;
import chainrule.contract.PerAxis;
import chainrule.suites.convolution.ConvolutionCase.Backward;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Convolution by EJML's matrix products, a second opinion on the reference: the windows of a group's channels are the
 * columns of a matrix U, so that y = W U + b, dW = dY Uᵀ and dU = Wᵀ dY, which is folded back onto dx.
 */
final class Im2col {
    private final Backward given;
    private final int groups;
    private final int channels;
    private final int filters;
    private final PerAxis kernel;
    private final PerAxis output;

    Im2col(Backward given) {
        this.given = given;
        groups = given.geometry().groups();
        channels = given.x()[0].length / groups;
        filters = given.w().length / groups;
        kernel = new PerAxis(given.w()[0][0].length, given.w()[0][0][0].length);
        output = new PerAxis(given.dy()[0][0].length, given.dy()[0][0][0].length);
    }

    double[][][][] forward() {
        double[][][][] y = new double[given.x().length][given.w().length][output.height()][output.width()];
        for (int n = 0; n < y.length; n++) {
            for (int f = 0; f < given.w().length; f++) {
                DMatrixRMaj row = product(weights(f / filters), unfolded(n, f / filters));
                for (int window = 0; window < row.numCols; window++) {
                    y[n][f][window / output.width()][window % output.width()] =
                            row.get(f % filters, window) + (given.b() == null ? 0 : given.b()[f]);
                }
            }
        }
        return y;
    }

    Tensor dw() {
        double[] dw = new double[0];
        for (int group = 0; group < groups; group++) {
            DMatrixRMaj sum = new DMatrixRMaj(filters, channels * taps());
            for (int n = 0; n < given.x().length; n++) {
                CommonOps_DDRM.multAddTransB(upstream(n, group), unfolded(n, group), sum);
            }
            int before = dw.length;
            dw = Arrays.copyOf(dw, before + sum.getNumElements());
            System.arraycopy(sum.data, 0, dw, before, sum.getNumElements());
        }
        return new Tensor(Reading.tensor(given.w()).shape(), dw);
    }

    double[][][][] dx() {
        double[][][][] dx = new double[given.x().length][given.x()[0].length][height()][width()];
        for (int n = 0; n < dx.length; n++) {
            for (int group = 0; group < groups; group++) {
                DMatrixRMaj columns = new DMatrixRMaj(channels * taps(), windows());
                CommonOps_DDRM.multTransA(weights(group), upstream(n, group), columns);
                for (int tap = 0; tap < columns.numRows; tap++) {
                    for (int window = 0; window < columns.numCols; window++) {
                        add(dx[n], group, tap, window, columns.get(tap, window));
                    }
                }
            }
        }
        return dx;
    }

    private DMatrixRMaj unfolded(int n, int group) {
        DMatrixRMaj columns = new DMatrixRMaj(channels * taps(), windows());
        for (int tap = 0; tap < columns.numRows; tap++) {
            for (int window = 0; window < columns.numCols; window++) {
                int row = row(tap, window);
                int column = column(tap, window);
                if (row >= 0 && column >= 0) {
                    columns.set(tap, window, given.x()[n][group * channels + tap / taps()][row][column]);
                }
            }
        }
        return columns;
    }

    private void add(double[][][] image, int group, int tap, int window, double value) {
        int row = row(tap, window);
        int column = column(tap, window);
        if (row >= 0 && column >= 0) {
            image[group * channels + tap / taps()][row][column] += value;
        }
    }

    private DMatrixRMaj weights(int group) {
        return matrix(Arrays.copyOfRange(given.w(), group * filters, (group + 1) * filters), channels * taps());
    }

    private DMatrixRMaj upstream(int n, int group) {
        return matrix(Arrays.copyOfRange(given.dy()[n], group * filters, (group + 1) * filters), windows());
    }

    private static DMatrixRMaj matrix(Object rows, int columns) {
        double[] entries = Reading.tensor(rows).values();
        return new DMatrixRMaj(entries.length / columns, columns, true, entries);
    }

    private static DMatrixRMaj product(DMatrixRMaj left, DMatrixRMaj right) {
        return CommonOps_DDRM.mult(left, right, new DMatrixRMaj(left.numRows, right.numCols));
    }

    private int row(int tap, int window) {
        int padded = window / output.width() * given.geometry().stride().height()
                + tap
                        / kernel.width()
                        % kernel.height()
                        * given.geometry().dilation().height();
        return bare(padded - given.geometry().padding().top(), height());
    }

    private int column(int tap, int window) {
        int padded = window % output.width() * given.geometry().stride().width()
                + tap % kernel.width() * given.geometry().dilation().width();
        return bare(padded - given.geometry().padding().left(), width());
    }

    /** The cell of the bare input, or a negative number where there is none. */
    private int bare(int position, int length) {
        if (given.geometry().padding().mode() == PaddingMode.CIRCULAR) {
            return (position + length) % length;
        }
        return position < length ? position : -1;
    }

    private int height() {
        return given.x()[0][0].length;
    }

    private int width() {
        return given.x()[0][0][0].length;
    }

    private int taps() {
        return kernel.height() * kernel.width();
    }

    private int windows() {
        return output.height() * output.width();
    }
}
