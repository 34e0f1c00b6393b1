package homework;

import chainrule.contract.AveragePooling2d;
import chainrule.contract.PoolingGeometry;
import java.util.stream.IntStream;

class Everything {
    public static void main(String[] args) {
        double[][][][] x = {{{{1, 2}, {3, 4}}}};
        System.out.println(new ChannelsLast().forward(x, PoolingGeometry.tiling(new chainrule.contract.PerAxis(2, 2)), true)[0][0][0][0]);
    }
}

/** W. Kahan's compensated sum. */
class KahanSum {
    private double sum, lost;

    void add(double value) {
        double corrected = value - lost;
        double next = sum + corrected;
        lost = next - sum - corrected;
        sum = next;
    }

    double value() {
        return sum;
    }
}

class ChannelsLast implements AveragePooling2d {
    public double[][][][] forward(double[][][][] x, PoolingGeometry g, boolean countPadding) {
        int height = size(x[0][0].length, g.kernel().height(), g.stride().height(), g.padding().height(), g.roundedUp());
        int width = size(x[0][0][0].length, g.kernel().width(), g.stride().width(), g.padding().width(), g.roundedUp());
        double[][][][] in = toChannelsLast(x);
        double[][][][] out = new double[x.length][height][width][x[0].length];
        IntStream.range(0, x.length).parallel().forEach(n -> {
            for (int i = 0; i < height; i++)
                for (int j = 0; j < width; j++)
                    for (int c = 0; c < x[0].length; c++) {
                        KahanSum sum = new KahanSum();
                        int cells = 0;
                        for (int k = 0; k < g.kernel().height(); k++)
                            for (int l = 0; l < g.kernel().width(); l++) {
                                int r = i * g.stride().height() + k - g.padding().height();
                                int q = j * g.stride().width() + l - g.padding().width();
                                boolean real = r >= 0 && r < in[n].length && q >= 0 && q < in[n][0].length;
                                if (real) sum.add(in[n][r][q][c]);
                                boolean behind = r >= in[n].length + g.padding().height() || q >= in[n][0].length + g.padding().width();
                                if (real || countPadding && !behind) cells++;
                            }
                        out[n][i][j][c] = sum.value() / cells;
                    }
        });
        return toChannelsFirst(out);
    }

    /** Every cell asks which windows it is in. */
    public double[][][][] backward(double[][][][] x, PoolingGeometry g, boolean countPadding, double[][][][] dy) {
        int height = x[0][0].length, width = x[0][0][0].length;
        double[][][][] dx = new double[x.length][x[0].length][height][width];
        IntStream.range(0, x.length * x[0].length).parallel().forEach(plane -> {
            int n = plane / x[0].length, c = plane % x[0].length;
            for (int r = 0; r < height; r++)
                for (int q = 0; q < width; q++) {
                    KahanSum sum = new KahanSum();
                    for (int i = first(r, g.kernel().height(), g.stride().height(), g.padding().height());
                            i < dy[n][c].length && i * g.stride().height() <= r + g.padding().height(); i++)
                        for (int j = first(q, g.kernel().width(), g.stride().width(), g.padding().width());
                                j < dy[n][c][i].length && j * g.stride().width() <= q + g.padding().width(); j++)
                            sum.add(dy[n][c][i][j]
                                    / (cells(i, height, g.kernel().height(), g.stride().height(), g.padding().height(), countPadding)
                                            * cells(j, width, g.kernel().width(), g.stride().width(), g.padding().width(), countPadding)));
                    dx[n][c][r][q] = sum.value();
                }
        });
        return dx;
    }

    /** The first window that reaches a cell. */
    private static int first(int cell, int kernel, int stride, int padding) {
        return Math.max(0, Math.floorDiv(cell + padding - kernel, stride) + 1);
    }

    private static int cells(int window, int length, int kernel, int stride, int padding, boolean countPadding) {
        int from = window * stride - padding;
        return countPadding
                ? Math.min(from + kernel, length + padding) - from
                : Math.min(from + kernel, length) - Math.max(from, 0);
    }

    /** Counts: a window takes part if it fits in or, where that is wanted, begins before the end and the one before did not reach it. */
    private static int size(int length, int kernel, int stride, int padding, boolean roundedUp) {
        int windows = 0;
        int end = -padding;
        for (int from = -padding; ; from += stride) {
            boolean fits = from + kernel <= length + padding;
            if (!fits && !(roundedUp && from < length && end < length + padding)) return windows;
            end = from + kernel;
            windows++;
        }
    }

    private static double[][][][] toChannelsLast(double[][][][] a) {
        double[][][][] b = new double[a.length][a[0][0].length][a[0][0][0].length][a[0].length];
        for (int n = 0; n < a.length; n++) for (int c = 0; c < a[n].length; c++)
            for (int r = 0; r < a[n][c].length; r++) for (int q = 0; q < a[n][c][r].length; q++) b[n][r][q][c] = a[n][c][r][q];
        return b;
    }

    private static double[][][][] toChannelsFirst(double[][][][] b) {
        double[][][][] a = new double[b.length][b[0][0][0].length][b[0].length][b[0][0].length];
        for (int n = 0; n < b.length; n++) for (int r = 0; r < b[n].length; r++)
            for (int q = 0; q < b[n][r].length; q++) for (int c = 0; c < b[n][r][q].length; c++) a[n][c][r][q] = b[n][r][q][c];
        return a;
    }
}
