package chainrule.suites.transposed;

import chainrule.contract.PerAxis;
import chainrule.suites.transposed.TransposedCase.Backward;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Transposed convolution by its definition, a second opinion on the reference: the convolution of the same geometry
 * takes images of y's shape to images of x's shape and is a matrix M, written down from what each of its windows reads;
 * then y = Mᵀ x + b and dx = M dy. The gradient of a weight is dy · (∂M/∂w)ᵀ x.
 */
final class AdjointMatrix {
    private final Backward given;
    private final int groups;
    private final PerAxis image;

    AdjointMatrix(Backward given) {
        this.given = given;
        groups = given.geometry().groups();
        image = new PerAxis(given.dy()[0][0].length, given.dy()[0][0][0].length);
    }

    Tensor forward() {
        DMatrixRMaj product = new DMatrixRMaj(sizeOfY(), images());
        CommonOps_DDRM.multTransA(convolution(given.w()), columns(given.x()), product);
        int channel = image.height() * image.width();
        for (int row = 0; row < product.numRows && given.b() != null; row++) {
            for (int n = 0; n < product.numCols; n++) {
                product.add(row, n, given.b()[row / channel]);
            }
        }
        return new Tensor(Reading.tensor(given.dy()).shape(), transposed(product));
    }

    Tensor dx() {
        DMatrixRMaj product = new DMatrixRMaj(sizeOfX(), images());
        CommonOps_DDRM.mult(convolution(given.w()), columns(given.dy()), product);
        return new Tensor(Reading.tensor(given.x()).shape(), transposed(product));
    }

    Tensor dw() {
        DMatrixRMaj upstream = columns(given.dy());
        DMatrixRMaj product = new DMatrixRMaj(sizeOfX(), images());
        double[][][][] unit = new double[given.w().length][given.w()[0].length][taps().height()][taps().width()];
        int[] shape = Reading.tensor(unit).shape();
        Tensor gradient = new Tensor(shape, Reading.tensor(unit).values());
        for (int position = 0; position < gradient.values().length; position++) {
            int[] at = gradient.indexOf(position);
            unit[at[0]][at[1]][at[2]][at[3]] = 1;
            CommonOps_DDRM.mult(convolution(unit), upstream, product);
            gradient.values()[position] = CommonOps_DDRM.elementSum(
                    CommonOps_DDRM.elementMult(product, columns(given.x()), new DMatrixRMaj(1, 1)));
            unit[at[0]][at[1]][at[2]][at[3]] = 0;
        }
        return gradient;
    }

    /** One row for each window, of every channel of x; one column for each cell that it may read. */
    private DMatrixRMaj convolution(double[][][][] w) {
        DMatrixRMaj matrix = new DMatrixRMaj(sizeOfX(), sizeOfY());
        int[] windows = Reading.tensor(given.x()[0]).shape();
        Tensor rows = new Tensor(windows, new double[matrix.numRows]);
        for (int row = 0; row < matrix.numRows; row++) {
            int[] window = rows.indexOf(row);
            for (int f = 0; f < w[0].length; f++) {
                for (int tap = 0; tap < taps().height() * taps().width(); tap++) {
                    int k = tap / taps().width();
                    int l = tap % taps().width();
                    int channel = window[0] / (w.length / groups) * w[0].length + f;
                    int cell = cell(channel, window, k, l);
                    if (cell >= 0) {
                        matrix.set(row, cell, w[window[0]][f][k][l]);
                    }
                }
            }
        }
        return matrix;
    }

    /** The column of the cell that a tap of a window reads, or a negative number for padding. */
    private int cell(int channel, int[] window, int k, int l) {
        var geometry = given.geometry();
        int row = window[1] * geometry.stride().height()
                + k * geometry.dilation().height()
                - geometry.padding().height();
        int column = window[2] * geometry.stride().width()
                + l * geometry.dilation().width()
                - geometry.padding().width();
        boolean padding = row < 0 || row >= image.height() || column < 0 || column >= image.width();
        return padding ? -1 : (channel * image.height() + row) * image.width() + column;
    }

    /** One column for each image. */
    private static DMatrixRMaj columns(double[][][][] images) {
        double[] entries = Reading.tensor(images).values();
        DMatrixRMaj rows = new DMatrixRMaj(images.length, entries.length / images.length, true, entries);
        return CommonOps_DDRM.transpose(rows, null);
    }

    private static double[] transposed(DMatrixRMaj matrix) {
        return CommonOps_DDRM.transpose(matrix, null).data;
    }

    private PerAxis taps() {
        return new PerAxis(given.w()[0][0].length, given.w()[0][0][0].length);
    }

    private int images() {
        return given.x().length;
    }

    private int sizeOfX() {
        return Reading.tensor(given.x()[0]).values().length;
    }

    private int sizeOfY() {
        return given.dy()[0].length * image.height() * image.width();
    }
}
