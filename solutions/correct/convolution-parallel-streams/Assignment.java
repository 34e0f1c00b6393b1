import chainrule.contract.*;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/* Everything for this week is in here. */
class Assignment {
    static class Conv implements Convolution2d {
        public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g) {
            Sizes s = new Sizes(x, w, g);
            double[][][][] y = new double[x.length][w.length][s.outRows][s.outColumns];
            IntStream.range(0, x.length * w.length).parallel().forEach(task -> {
                int n = task / w.length, f = task % w.length;
                for (double[] row : y[n][f]) Arrays.fill(row, b == null ? 0 : b[f]);
                s.eachTap(f, (c, ch, k, l, i, j, row, col) -> y[n][f][i][j] += w[f][c][k][l] * x[n][ch][row][col]);
            });
            return y;
        }

        public ConvolutionGradients backward(
                double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g, double[][][][] dy) {
            Sizes s = new Sizes(x, w, g);
            double[][][][] dx = new double[x.length][x[0].length][s.height][s.width];
            double[][][][] dw = new double[w.length][w[0].length][s.kh][s.kw];
            // one task owns one image, then one filter: no two write to the same place
            IntStream.range(0, x.length).parallel().forEach(n -> IntStream.range(0, w.length).forEach(f -> s.eachTap(f,
                    (c, ch, k, l, i, j, row, col) -> dx[n][ch][row][col] += dy[n][f][i][j] * w[f][c][k][l])));
            IntStream.range(0, w.length).parallel().forEach(f -> IntStream.range(0, x.length).forEach(n -> s.eachTap(f,
                    (c, ch, k, l, i, j, row, col) -> dw[f][c][k][l] += dy[n][f][i][j] * x[n][ch][row][col])));
            double[] db = b == null ? null : IntStream.range(0, b.length).parallel()
                    .mapToDouble(f -> Arrays.stream(dy).parallel().flatMapToDouble(
                            image -> Arrays.stream(image[f]).flatMapToDouble(DoubleStream::of)).sum())
                    .toArray();
            return new ConvolutionGradients(dx, dw, db);
        }

        public ConvolutionParameters sgdStep(ConvolutionParameters p, ConvolutionGradients g, double eta) {
            double[][][][] w = Arrays.stream(p.w()).parallel().map(f -> Arrays.stream(f).map(c -> Arrays.stream(c)
                    .map(double[]::clone).toArray(double[][]::new)).toArray(double[][][]::new)).toArray(double[][][][]::new);
            IntStream.range(0, w.length).parallel().forEach(f -> {
                for (int c = 0; c < w[f].length; c++)
                    for (int k = 0; k < w[f][c].length; k++)
                        for (int l = 0; l < w[f][c][k].length; l++) w[f][c][k][l] -= eta * g.dw()[f][c][k][l];
            });
            double[] b = p.b() == null ? null : p.b().clone();
            if (b != null) Arrays.parallelSetAll(b, f -> p.b()[f] - eta * g.db()[f]);
            return new ConvolutionParameters(w, b);
        }
    }

    interface Tap {
        void at(int c, int channel, int k, int l, int i, int j, int row, int column);
    }

    static class Sizes {
        final int height, width, kh, kw, outRows, outColumns, channels, filters;
        final ConvolutionGeometry g;

        Sizes(double[][][][] x, double[][][][] w, ConvolutionGeometry g) {
            this.g = g;
            height = x[0][0].length;
            width = x[0][0][0].length;
            kh = w[0][0].length;
            kw = w[0][0][0].length;
            channels = w[0].length;
            filters = w.length / g.groups();
            Padding p = g.padding();
            outRows = (height + p.top() + p.bottom() - (kh - 1) * g.dilation().height() - 1) / g.stride().height() + 1;
            outColumns = (width + p.left() + p.right() - (kw - 1) * g.dilation().width() - 1) / g.stride().width() + 1;
        }

        void eachTap(int f, Tap tap) {
            for (int i = 0; i < outRows; i++)
                for (int k = 0; k < kh; k++) {
                    int row = bare(i * g.stride().height() + k * g.dilation().height() - g.padding().top(), height);
                    if (row < 0) continue;
                    for (int j = 0; j < outColumns; j++)
                        for (int l = 0; l < kw; l++) {
                            int col = bare(j * g.stride().width() + l * g.dilation().width() - g.padding().left(), width);
                            if (col < 0) continue;
                            for (int c = 0; c < channels; c++)
                                tap.at(c, f / filters * channels + c, k, l, i, j, row, col);
                        }
                }
        }

        int bare(int cell, int length) {
            if (g.padding().mode() == PaddingMode.CIRCULAR) return Math.floorMod(cell, length);
            return cell < length ? cell : -1;
        }
    }
}
