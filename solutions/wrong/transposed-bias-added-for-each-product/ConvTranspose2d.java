import chainrule.contract.ConvolutionGradients;
import chainrule.contract.PerAxis;
import chainrule.contract.TransposedConvolution2d;
import chainrule.contract.TransposedConvolutionGeometry;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

public class ConvTranspose2d implements TransposedConvolution2d {

    @Override
    public double[][][][] forward(
            double[][][][] x, double[][][][] w, double[] b, TransposedConvolutionGeometry geometry) {
        int height = Axis.vertical(x, w, geometry).outputs();
        int width = Axis.horizontal(x, w, geometry).outputs();
        double[][][][] y = new double[x.length][w[0].length * geometry.groups()][height][width];
        forEachProduct(x, w, geometry, p -> {
            double bias = b == null ? 0 : b[p.filter];
            y[p.n][p.filter][p.row][p.column] += x[p.n][p.c][p.i][p.j] * w[p.c][p.f][p.k][p.l] + bias;
        });
        return y;
    }

    @Override
    public ConvolutionGradients backward(
            double[][][][] x, double[][][][] w, double[] b, TransposedConvolutionGeometry geometry, double[][][][] dy) {
        double[][][][] dx = new double[x.length][x[0].length][x[0][0].length][x[0][0][0].length];
        double[][][][] dw = new double[w.length][w[0].length][w[0][0].length][w[0][0][0].length];
        forEachProduct(x, w, geometry, p -> {
            dx[p.n][p.c][p.i][p.j] += dy[p.n][p.filter][p.row][p.column] * w[p.c][p.f][p.k][p.l];
            dw[p.c][p.f][p.k][p.l] += dy[p.n][p.filter][p.row][p.column] * x[p.n][p.c][p.i][p.j];
        });
        double[] db = b == null ? null : new double[b.length];
        if (b != null) {
            forEachCell(dy, (n, f, row, column) -> db[f] += dy[n][f][row][column]);
        }
        return new ConvolutionGradients(dx, dw, db);
    }

    /** One product of the formula: x[n][c][i][j] · w[c][f][k][l] is added to y[n][filter][row][column]. */
    private record Product(int n, int c, int i, int j, int f, int k, int l, int filter, int row, int column) {}

    private static void forEachProduct(
            double[][][][] x, double[][][][] w, TransposedConvolutionGeometry geometry, Consumer<Product> use) {
        Axis rows = Axis.vertical(x, w, geometry);
        Axis columns = Axis.horizontal(x, w, geometry);
        int channelsPerGroup = x[0].length / geometry.groups();
        int filtersPerGroup = w[0].length;
        forEachCell(x, (n, c, i, j) -> {
            int firstFilter = c / channelsPerGroup * filtersPerGroup;
            for (int f = 0; f < filtersPerGroup; f++) {
                for (int k = 0; k < rows.taps; k++) {
                    for (int l = 0; l < columns.taps; l++) {
                        int row = rows.output(i, k);
                        int column = columns.output(j, l);
                        if (row != Axis.DROPPED && column != Axis.DROPPED) {
                            use.accept(new Product(n, c, i, j, f, k, l, firstFilter + f, row, column));
                        }
                    }
                }
            }
        });
    }

    private interface Cell {
        void at(int n, int channel, int row, int column);
    }

    private static void forEachCell(double[][][][] images, Cell use) {
        for (int n = 0; n < images.length; n++) {
            for (int channel = 0; channel < images[n].length; channel++) {
                for (int row = 0; row < images[n][channel].length; row++) {
                    for (int column = 0; column < images[n][channel][row].length; column++) {
                        use.at(n, channel, row, column);
                    }
                }
            }
        }
    }

    /** One of the two spatial axes: to which output each tap of the kernel of each input cell is added. */
    private record Axis(int length, int taps, int stride, int padding, int outputPadding, int dilation) {
        /** The tap falls outside of the output. */
        static final int DROPPED = -1;

        static Axis vertical(double[][][][] x, double[][][][] w, TransposedConvolutionGeometry g) {
            return of(x[0][0].length, w[0][0].length, g, PerAxis::height);
        }

        static Axis horizontal(double[][][][] x, double[][][][] w, TransposedConvolutionGeometry g) {
            return of(x[0][0][0].length, w[0][0][0].length, g, PerAxis::width);
        }

        private static Axis of(int length, int taps, TransposedConvolutionGeometry g, ToIntFunction<PerAxis> axis) {
            return new Axis(
                    length,
                    taps,
                    axis.applyAsInt(g.stride()),
                    axis.applyAsInt(g.padding()),
                    axis.applyAsInt(g.outputPadding()),
                    axis.applyAsInt(g.dilation()));
        }

        int outputs() {
            int reach = (taps - 1) * dilation + 1;
            return (length - 1) * stride + reach + outputPadding - 2 * padding;
        }

        int output(int cell, int tap) {
            int output = cell * stride + tap * dilation - padding;
            return output >= 0 && output < outputs() ? output : DROPPED;
        }
    }
}
