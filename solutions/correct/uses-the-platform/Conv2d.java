import chainrule.contract.Convolution2d;
import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.ConvolutionGradients;
import chainrule.contract.ConvolutionParameters;
import chainrule.contract.PaddingMode;
import java.util.function.Consumer;

/**
 * Convolution as its formula says it: a sum of products w · x. Forward adds each product to its output; backward hands
 * dy · w back to its x, and dy · x back to its w.
 */
public class Conv2d implements Convolution2d {
    static {
        Platform.use();
    }


    @Override
    public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry) {
        int height = Axis.vertical(x, w, geometry).windows();
        int width = Axis.horizontal(x, w, geometry).windows();
        double[][][][] y = new double[x.length][w.length][height][width];
        forEachOutput(y, (n, f, i, j) -> y[n][f][i][j] = b == null ? 0 : b[f]);
        forEachProduct(y, x, w, geometry, p -> {
            y[p.n][p.f][p.i][p.j] += w[p.f][p.c][p.k][p.l] * x[p.n][p.channel][p.row][p.column];
        });
        return y;
    }

    @Override
    public ConvolutionGradients backward(
            double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry, double[][][][] dy) {
        double[][][][] dx = new double[x.length][x[0].length][x[0][0].length][x[0][0][0].length];
        double[][][][] dw = new double[w.length][w[0].length][w[0][0].length][w[0][0][0].length];
        forEachProduct(dy, x, w, geometry, p -> {
            dx[p.n][p.channel][p.row][p.column] += dy[p.n][p.f][p.i][p.j] * w[p.f][p.c][p.k][p.l];
            dw[p.f][p.c][p.k][p.l] += dy[p.n][p.f][p.i][p.j] * x[p.n][p.channel][p.row][p.column];
        });
        double[] db = b == null ? null : new double[b.length];
        if (b != null) {
            forEachOutput(dy, (n, f, i, j) -> db[f] += dy[n][f][i][j]);
        }
        return new ConvolutionGradients(dx, dw, db);
    }

    @Override
    public ConvolutionParameters sgdStep(
            ConvolutionParameters parameters, ConvolutionGradients gradients, double learningRate) {
        double[][][][] w = parameters.w();
        double[][][][] stepped = new double[w.length][w[0].length][w[0][0].length][];
        for (int f = 0; f < w.length; f++) {
            for (int c = 0; c < w[f].length; c++) {
                for (int k = 0; k < w[f][c].length; k++) {
                    stepped[f][c][k] = step(w[f][c][k], gradients.dw()[f][c][k], learningRate);
                }
            }
        }
        double[] b = parameters.b();
        return new ConvolutionParameters(stepped, b == null ? null : step(b, gradients.db(), learningRate));
    }

    private static double[] step(double[] row, double[] gradient, double learningRate) {
        double[] stepped = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            stepped[i] = row[i] - learningRate * gradient[i];
        }
        return stepped;
    }

    /** One product of the formula: y[n][f][i][j] has w[f][c][k][l] · x[n][channel][row][column] in it. */
    private record Product(int n, int f, int i, int j, int c, int k, int l, int channel, int row, int column) {}

    private static void forEachProduct(
            double[][][][] y, double[][][][] x, double[][][][] w, ConvolutionGeometry geometry, Consumer<Product> use) {
        Axis rows = Axis.vertical(x, w, geometry);
        Axis columns = Axis.horizontal(x, w, geometry);
        int filtersPerGroup = w.length / geometry.groups();
        int channelsPerGroup = x[0].length / geometry.groups();
        forEachOutput(y, (n, f, i, j) -> {
            int firstChannel = f / filtersPerGroup * channelsPerGroup;
            for (int c = 0; c < channelsPerGroup; c++) {
                for (int k = 0; k < rows.taps; k++) {
                    for (int l = 0; l < columns.taps; l++) {
                        int row = rows.cell(i, k);
                        int column = columns.cell(j, l);
                        if (row != Axis.PADDED && column != Axis.PADDED) {
                            use.accept(new Product(n, f, i, j, c, k, l, firstChannel + c, row, column));
                        }
                    }
                }
            }
        });
    }

    private interface Output {
        void at(int n, int f, int i, int j);
    }

    private static void forEachOutput(double[][][][] y, Output use) {
        for (int n = 0; n < y.length; n++) {
            for (int f = 0; f < y[n].length; f++) {
                for (int i = 0; i < y[n][f].length; i++) {
                    for (int j = 0; j < y[n][f][i].length; j++) {
                        use.at(n, f, i, j);
                    }
                }
            }
        }
    }

    /** One of the two spatial axes: which cell of the input each tap of each window reads. */
    private record Axis(int length, int before, int after, int taps, int stride, int dilation, boolean circular) {
        /** The tap reads a zero beyond the edge. */
        static final int PADDED = -1;

        static Axis vertical(double[][][][] x, double[][][][] w, ConvolutionGeometry g) {
            boolean circular = g.padding().mode() == PaddingMode.CIRCULAR;
            int top = g.padding().top();
            int bottom = g.padding().bottom();
            return new Axis(
                    x[0][0].length,
                    top,
                    bottom,
                    w[0][0].length,
                    g.stride().height(),
                    g.dilation().height(),
                    circular);
        }

        static Axis horizontal(double[][][][] x, double[][][][] w, ConvolutionGeometry g) {
            boolean circular = g.padding().mode() == PaddingMode.CIRCULAR;
            int left = g.padding().left();
            int right = g.padding().right();
            return new Axis(
                    x[0][0][0].length,
                    left,
                    right,
                    w[0][0][0].length,
                    g.stride().width(),
                    g.dilation().width(),
                    circular);
        }

        int windows() {
            int reach = (taps - 1) * dilation + 1;
            return (before + length + after - reach) / stride + 1;
        }

        int cell(int window, int tap) {
            int cell = window * stride + tap * dilation - before;
            if (circular) {
                return Math.floorMod(cell, length);
            }
            return cell >= 0 && cell < length ? cell : PADDED;
        }
    }
}
