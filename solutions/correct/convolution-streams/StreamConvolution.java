import static java.util.stream.IntStream.range;

import chainrule.contract.Convolution2d;
import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.ConvolutionGradients;
import chainrule.contract.ConvolutionParameters;
import chainrule.contract.PaddingMode;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Every entry of every result is one expression. Which windows read a cell is asked once an axis, by {@link Reads}. */
public class StreamConvolution implements Convolution2d {

    /** The taps and windows of one axis that read one cell of the bare input. */
    private record Reads(int[][] windows, int[][] taps) {
        static Reads of(int length, int windows, int taps, IntUnaryOperator[] cell) {
            IntFunction<IntStream> pairs = wanted -> range(0, windows * taps)
                    .filter(pair -> cell[pair % taps].applyAsInt(pair / taps) == wanted);
            return new Reads(
                    range(0, length).mapToObj(r -> pairs.apply(r).map(pair -> pair / taps).toArray()).toArray(int[][]::new),
                    range(0, length).mapToObj(r -> pairs.apply(r).map(pair -> pair % taps).toArray()).toArray(int[][]::new));
        }
    }

    private static IntUnaryOperator[] cells(int taps, int stride, int dilation, int before, int length, PaddingMode mode) {
        return range(0, taps)
                .<IntUnaryOperator>mapToObj(tap -> window -> {
                    int cell = window * stride + tap * dilation - before;
                    return mode == PaddingMode.CIRCULAR ? Math.floorMod(cell, length) : cell < length ? cell : -1;
                })
                .toArray(IntUnaryOperator[]::new);
    }

    private static IntUnaryOperator[] rows(double[][][][] x, double[][][][] w, ConvolutionGeometry g) {
        return cells(w[0][0].length, g.stride().height(), g.dilation().height(), g.padding().top(), x[0][0].length,
                g.padding().mode());
    }

    private static IntUnaryOperator[] columns(double[][][][] x, double[][][][] w, ConvolutionGeometry g) {
        return cells(w[0][0][0].length, g.stride().width(), g.dilation().width(), g.padding().left(),
                x[0][0][0].length, g.padding().mode());
    }

    @Override
    public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g) {
        IntUnaryOperator[] rows = rows(x, w, g), columns = columns(x, w, g);
        int height = (x[0][0].length + g.padding().top() + g.padding().bottom()
                - (rows.length - 1) * g.dilation().height() - 1) / g.stride().height() + 1;
        int width = (x[0][0][0].length + g.padding().left() + g.padding().right()
                - (columns.length - 1) * g.dilation().width() - 1) / g.stride().width() + 1;
        int filters = w.length / g.groups();
        return array(x.length, w.length, height, width, (n, f, i, j) -> (b == null ? 0 : b[f]) + range(0, w[f].length)
                .mapToDouble(c -> range(0, rows.length)
                        .filter(k -> rows[k].applyAsInt(i) >= 0)
                        .mapToDouble(k -> range(0, columns.length)
                                .filter(l -> columns[l].applyAsInt(j) >= 0)
                                .mapToDouble(l -> w[f][c][k][l] * x[n][f / filters * w[f].length + c]
                                        [rows[k].applyAsInt(i)][columns[l].applyAsInt(j)])
                                .sum())
                        .sum())
                .sum());
    }

    @Override
    public ConvolutionGradients backward(
            double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g, double[][][][] dy) {
        IntUnaryOperator[] rows = rows(x, w, g), columns = columns(x, w, g);
        int height = x[0][0].length, width = x[0][0][0].length, filters = w.length / g.groups();
        Reads down = Reads.of(height, dy[0][0].length, rows.length, rows);
        Reads across = Reads.of(width, dy[0][0][0].length, columns.length, columns);
        double[][][][] dx = array(x.length, x[0].length, height, width, (n, c, r, q) -> range(0, filters)
                .map(f -> c / w[0].length * filters + f)
                .mapToDouble(f -> range(0, down.taps[r].length)
                        .mapToDouble(s -> range(0, across.taps[q].length)
                                .mapToDouble(t -> dy[n][f][down.windows[r][s]][across.windows[q][t]]
                                        * w[f][c % w[0].length][down.taps[r][s]][across.taps[q][t]])
                                .sum())
                        .sum())
                .sum());
        double[][][][] dw = array(w.length, w[0].length, rows.length, columns.length, (f, c, k, l) -> range(0, x.length)
                .mapToDouble(n -> range(0, dy[n][f].length)
                        .filter(i -> rows[k].applyAsInt(i) >= 0)
                        .mapToDouble(i -> range(0, dy[n][f][i].length)
                                .filter(j -> columns[l].applyAsInt(j) >= 0)
                                .mapToDouble(j -> dy[n][f][i][j] * x[n][f / filters * w[f].length + c]
                                        [rows[k].applyAsInt(i)][columns[l].applyAsInt(j)])
                                .sum())
                        .sum())
                .sum());
        double[] db = b == null ? null : range(0, b.length)
                .mapToDouble(f -> java.util.Arrays.stream(dy)
                        .flatMap(image -> java.util.Arrays.stream(image[f]))
                        .flatMapToDouble(java.util.Arrays::stream)
                        .sum())
                .toArray();
        return new ConvolutionGradients(dx, dw, db);
    }

    @Override
    public ConvolutionParameters sgdStep(ConvolutionParameters p, ConvolutionGradients g, double rate) {
        double[][][][] w = p.w();
        return new ConvolutionParameters(
                array(w.length, w[0].length, w[0][0].length, w[0][0][0].length,
                        (f, c, k, l) -> w[f][c][k][l] - rate * g.dw()[f][c][k][l]),
                p.b() == null ? null : range(0, p.b().length).mapToDouble(f -> p.b()[f] - rate * g.db()[f]).toArray());
    }

    private interface Entry {
        double at(int a, int b, int c, int d);
    }

    private static double[][][][] array(int first, int second, int third, int fourth, Entry entry) {
        return range(0, first).mapToObj(a -> range(0, second).mapToObj(b -> range(0, third).mapToObj(c ->
                range(0, fourth).mapToDouble(d -> entry.at(a, b, c, d)).toArray())
                .toArray(double[][]::new)).toArray(double[][][]::new)).toArray(double[][][][]::new);
    }
}
