import chainrule.contract.Convolution1d;
import chainrule.contract.Convolution1dGeometry;
import chainrule.contract.Convolution1dGradients;
import chainrule.contract.UnsharedGradients;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

final class Signals implements Convolution1d {
    private static double sum(int count, IntToDoubleFunction term) {
        return IntStream.range(0, count).mapToDouble(term).sum();
    }

    private static double[] row(int count, IntToDoubleFunction entry) {
        return IntStream.range(0, count).mapToDouble(entry).toArray();
    }

    private static double[][] rows(int count, IntFunction<double[]> row) {
        return IntStream.range(0, count).mapToObj(row).toArray(double[][]::new);
    }

    private static double[][][] blocks(int count, IntFunction<double[][]> block) {
        return IntStream.range(0, count).mapToObj(block).toArray(double[][][]::new);
    }

    private static double at(double[] signal, int i) {
        return i < 0 || i >= signal.length ? 0 : signal[i];
    }

    @Override
    public double[][][] forward(double[][][] x, double[][][] w, double[] b, Convolution1dGeometry g) {
        int taps = w[0][0].length;
        int channels = w[0].length;
        int width = (x[0][0].length + 2 * g.padding() - g.dilation() * (taps - 1) - 1) / g.stride() + 1;
        int perGroup = w.length / g.groups();
        return blocks(x.length, n -> rows(w.length, f -> row(width, i -> (b == null ? 0 : b[f])
                + sum(channels, c -> sum(taps, k -> w[f][c][k]
                        * at(x[n][f / perGroup * channels + c], i * g.stride() + k * g.dilation() - g.padding()))))));
    }

    @Override
    public Convolution1dGradients backward(
            double[][][] x, double[][][] w, double[] b, Convolution1dGeometry g, double[][][] dy) {
        int taps = w[0][0].length;
        int channels = w[0].length;
        int perGroup = w.length / g.groups();
        double[][][] dw = blocks(w.length, f -> rows(channels, c -> row(taps, k -> sum(x.length, n -> sum(
                dy[n][f].length,
                i -> dy[n][f][i] * at(x[n][f / perGroup * channels + c], i * g.stride() + k * g.dilation() - g.padding()))))));
        double[][][] dx = blocks(x.length, n -> rows(x[n].length, channel -> row(x[n][channel].length, cell -> {
            int group = channel / channels;
            return sum(perGroup, of -> sum(taps, k -> {
                int f = group * perGroup + of;
                int start = cell + g.padding() - k * g.dilation();
                return start % g.stride() == 0 ? w[f][channel % channels][k] * at(dy[n][f], start / g.stride()) : 0;
            }));
        })));
        return new Convolution1dGradients(
                dx, dw, row(w.length, f -> sum(x.length, n -> sum(dy[n][f].length, i -> dy[n][f][i]))));
    }

    @Override
    public double[][] matrix(double[] kernel, int width) {
        return rows(width - kernel.length + 1, i -> row(width, j -> at(kernel, j - i)));
    }

    @Override
    public double[] unshared(double[] x, double[][] kernels) {
        return row(kernels.length, i -> sum(kernels[i].length, j -> kernels[i][j] * x[i + j]));
    }

    @Override
    public double[][] unsharedMatrix(double[][] kernels) {
        return rows(kernels.length, i -> row(kernels.length + kernels[i].length - 1, j -> at(kernels[i], j - i)));
    }

    @Override
    public UnsharedGradients unsharedBackward(double[] x, double[][] kernels, double[] dy) {
        return new UnsharedGradients(
                row(x.length, j -> sum(dy.length, i -> dy[i] * at(kernels[i], j - i))),
                rows(dy.length, i -> row(kernels[i].length, j -> dy[i] * x[i + j])));
    }
}
