import static java.util.stream.IntStream.range;

import chainrule.contract.*;
import java.util.Arrays;
import java.util.stream.IntStream;

final class Gathered implements TransposedConvolution2d {
    /** On one axis: output = cell * stride + tap * dilation - padding. */
    record Axis(int cells, int taps, int stride, int dilation, int padding, int more) {
        int outputs() {
            return (cells - 1) * stride + (taps - 1) * dilation + 1 + more - 2 * padding;
        }

        int output(int cell, int tap) {
            return cell * stride + tap * dilation - padding;
        }

        boolean exists(int output) {
            return output >= 0 && output < outputs();
        }

        /** The taps through which some cell is added to an output. */
        IntStream tapsTo(int output) {
            return range(0, taps).filter(tap -> {
                int offset = output + padding - tap * dilation;
                return offset >= 0 && offset % stride == 0 && offset / stride < cells;
            });
        }

        int cellOf(int output, int tap) {
            return (output + padding - tap * dilation) / stride;
        }
    }

    private static Axis rows(double[][][][] x, double[][][][] w, TransposedConvolutionGeometry g) {
        return new Axis(x[0][0].length, w[0][0].length, g.stride().height(), g.dilation().height(),
                g.padding().height(), g.outputPadding().height());
    }

    private static Axis columns(double[][][][] x, double[][][][] w, TransposedConvolutionGeometry g) {
        return new Axis(x[0][0][0].length, w[0][0][0].length, g.stride().width(), g.dilation().width(),
                g.padding().width(), g.outputPadding().width());
    }

    public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, TransposedConvolutionGeometry g) {
        Axis rows = rows(x, w, g), columns = columns(x, w, g);
        int channels = w.length / g.groups(), filters = w[0].length;
        return array(x.length, filters * g.groups(), rows.outputs(), columns.outputs(), (n, f, r, q) ->
                (b == null ? 0 : b[f]) + range(f / filters * channels, (f / filters + 1) * channels).mapToDouble(c ->
                        rows.tapsTo(r).mapToDouble(k -> columns.tapsTo(q).mapToDouble(l ->
                                x[n][c][rows.cellOf(r, k)][columns.cellOf(q, l)] * w[c][f % filters][k][l]
                        ).sum()).sum()
                ).sum());
    }

    public ConvolutionGradients backward(
            double[][][][] x, double[][][][] w, double[] b, TransposedConvolutionGeometry g, double[][][][] dy) {
        Axis rows = rows(x, w, g), columns = columns(x, w, g);
        int channels = w.length / g.groups(), filters = w[0].length;
        double[][][][] dx = array(x.length, w.length, rows.cells, columns.cells, (n, c, i, j) ->
                range(0, filters).mapToDouble(f ->
                        range(0, rows.taps).filter(k -> rows.exists(rows.output(i, k))).mapToDouble(k ->
                                range(0, columns.taps).filter(l -> columns.exists(columns.output(j, l))).mapToDouble(l ->
                                        dy[n][c / channels * filters + f][rows.output(i, k)][columns.output(j, l)]
                                                * w[c][f][k][l]
                                ).sum()).sum()
                ).sum());
        double[][][][] dw = array(w.length, filters, rows.taps, columns.taps, (c, f, k, l) ->
                range(0, x.length).mapToDouble(n ->
                        range(0, rows.cells).filter(i -> rows.exists(rows.output(i, k))).mapToDouble(i ->
                                range(0, columns.cells).filter(j -> columns.exists(columns.output(j, l))).mapToDouble(j ->
                                        dy[n][c / channels * filters + f][rows.output(i, k)][columns.output(j, l)]
                                                * x[n][c][i][j]
                                ).sum()).sum()
                ).sum());
        double[] db = b == null ? null : range(0, b.length).mapToDouble(f -> Arrays.stream(dy)
                .flatMap(image -> Arrays.stream(image[f])).flatMapToDouble(Arrays::stream).sum()).toArray();
        return new ConvolutionGradients(dx, dw, db);
    }

    interface Entry {
        double at(int a, int b, int c, int d);
    }

    private static double[][][][] array(int first, int second, int third, int fourth, Entry entry) {
        return range(0, first).mapToObj(a -> range(0, second).mapToObj(b -> range(0, third).mapToObj(c ->
                range(0, fourth).mapToDouble(d -> entry.at(a, b, c, d)).toArray())
                .toArray(double[][]::new)).toArray(double[][][]::new)).toArray(double[][][][]::new);
    }
}
