package layers.spatial;

import chainrule.contract.Convolution2d;
import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.ConvolutionGradients;
import chainrule.contract.ConvolutionParameters;
import java.util.stream.IntStream;

/**
 * Backwards in every way: pads first, then each input cell is added to all outputs that see it, taps outermost, the last
 * image first, and images are channels-last inside.
 */
class ScatterConvolution implements Convolution2d {

    @Override
    public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry) {
        Padded first = new Padded(x[0], geometry.padding());
        int[] size = outputSize(first, w, geometry);
        double[][][][] y = new double[x.length][w.length][size[0]][size[1]];
        for (int n = x.length - 1; n >= 0; n--) {
            final double[][][] image = y[n];
            final Padded padded = new Padded(x[n], geometry.padding());
            eachTap(w, geometry, size, (f, c, channel, k, l, i, j, row, column) ->
                    image[f][i][j] += padded.cells[row][column][channel] * w[f][c][k][l]);
            for (int f = 0; b != null && f < b.length; f++) {
                for (double[] line : image[f]) {
                    for (int j = 0; j < line.length; j++) {
                        line[j] = line[j] + b[f];
                    }
                }
            }
        }
        return y;
    }

    @Override
    public ConvolutionGradients backward(
            double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry, double[][][][] dy) {
        double[][][][] dx = new double[x.length][][][];
        double[][][][] dw = new double[w.length][w[0].length][w[0][0].length][w[0][0][0].length];
        int[] size = {dy[0][0].length, dy[0][0][0].length};
        for (int n = x.length - 1; n >= 0; n--) {
            final double[][][] upstream = dy[n];
            final Padded padded = new Padded(x[n], geometry.padding());
            final Padded gradient = padded.zeros();
            eachTap(w, geometry, size, (f, c, channel, k, l, i, j, row, column) -> {
                gradient.cells[row][column][channel] += upstream[f][i][j] * w[f][c][k][l];
                dw[f][c][k][l] += upstream[f][i][j] * padded.cells[row][column][channel];
            });
            dx[n] = gradient.folded();
        }
        double[] db = b == null ? null : IntStream.range(0, b.length)
                .mapToDouble(f -> IntStream.range(0, dy.length).mapToDouble(n -> sum(dy[n][f])).sum())
                .toArray();
        return new ConvolutionGradients(dx, dw, db);
    }

    @Override
    public ConvolutionParameters sgdStep(ConvolutionParameters p, ConvolutionGradients g, double learningRate) {
        double[][][][] w = new double[p.w().length][p.w()[0].length][p.w()[0][0].length][p.w()[0][0][0].length];
        for (int f = 0; f < w.length; f++)
            for (int c = 0; c < w[f].length; c++)
                for (int k = 0; k < w[f][c].length; k++)
                    for (int l = 0; l < w[f][c][k].length; l++)
                        w[f][c][k][l] = -learningRate * g.dw()[f][c][k][l] + p.w()[f][c][k][l];
        if (p.b() == null) return new ConvolutionParameters(w, null);
        double[] b = IntStream.range(0, p.b().length)
                .mapToDouble(f -> p.b()[f] + -learningRate * g.db()[f])
                .toArray();
        return new ConvolutionParameters(w, b);
    }

    private interface Tap {
        void at(int f, int c, int channel, int k, int l, int i, int j, int row, int column);
    }

    private static void eachTap(double[][][][] w, ConvolutionGeometry geometry, int[] size, Tap tap) {
        int filtersPerGroup = w.length / geometry.groups();
        for (int k = w[0][0].length - 1; k >= 0; k--)
            for (int l = w[0][0][0].length - 1; l >= 0; l--)
                for (int f = 0; f < w.length; f++)
                    for (int c = 0; c < w[f].length; c++)
                        for (int i = 0; i < size[0]; i++)
                            for (int j = 0; j < size[1]; j++)
                                tap.at(f, c, f / filtersPerGroup * w[f].length + c, k, l, i, j,
                                        i * geometry.stride().height() + k * geometry.dilation().height(),
                                        j * geometry.stride().width() + l * geometry.dilation().width());
    }

    private static int[] outputSize(Padded padded, double[][][][] w, ConvolutionGeometry geometry) {
        int tall = 1 + (w[0][0].length - 1) * geometry.dilation().height();
        int wide = 1 + (w[0][0][0].length - 1) * geometry.dilation().width();
        return new int[] {
            1 + (padded.cells.length - tall) / geometry.stride().height(),
            1 + (padded.cells[0].length - wide) / geometry.stride().width()
        };
    }

    private static double sum(double[][] matrix) {
        double total = 0;
        for (double[] row : matrix) for (double value : row) total += value;
        return total;
    }
}
