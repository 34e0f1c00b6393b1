import chainrule.contract.CircularNetwork;
import chainrule.contract.CircularParameters;
import chainrule.contract.Padding;
import chainrule.contract.PerAxis;

public class TapByTap implements CircularNetwork {
    private static double at(double[][] map, int i, int j) {
        int h = map.length, w = map[0].length;
        return map[((i % h) + h) % h][((j % w) + w) % w];
    }

    @Override
    public double[][][] shifted(double[][][] x, int rows, int columns) {
        double[][][] y = new double[x.length][x[0].length][x[0][0].length];
        for (int c = 0; c < y.length; c++)
            for (int i = 0; i < y[c].length; i++)
                for (int j = 0; j < y[c][i].length; j++) y[c][i][j] = at(x[c], i - rows, j - columns);
        return y;
    }

    private static double[][][] convolve(double[][][] x, double[][][][] w, double[] b, Padding p) {
        PerAxis k = new PerAxis(w[0][0].length, w[0][0][0].length);
        int rows = p.top() + x[0].length + p.bottom() - (k.height() - 1);
        int columns = p.left() + x[0][0].length + p.right() - (k.width() - 1);
        double[][][] y = new double[w.length][rows][columns];
        for (int f = 0; f < w.length; f++) {
            for (double[] row : y[f]) java.util.Arrays.fill(row, b[f]);
            for (int c = 0; c < x.length; c++)
                for (int r = 0; r < k.height(); r++)
                    for (int s = 0; s < k.width(); s++) add(y[f], x[c], w[f][c][r][s], r - p.top(), s - p.left());
            for (double[] row : y[f]) for (int j = 0; j < columns; j++) row[j] = Math.max(0, row[j]);
        }
        return y;
    }

    private static void add(double[][] y, double[][] x, double weight, int down, int right) {
        for (int i = 0; i < y.length; i++)
            for (int j = 0; j < y[i].length; j++) y[i][j] += weight * at(x, i + down, j + right);
    }

    @Override
    public double[][][] features(double[][][] x, CircularParameters p, Padding padding) {
        double[][][] hidden = convolve(x, p.w1(), p.b1(), padding);
        return convolve(hidden, p.w2(), p.b2(), padding);
    }

    @Override
    public double[] forward(double[][][] x, CircularParameters p, Padding padding) {
        double[] y = new double[p.dense().length];
        double[][][] maps = features(x, p, padding);
        for (int o = 0; o < y.length; o++) {
            y[o] = p.c()[o];
            for (int f = 0; f < maps.length; f++) {
                double total = 0;
                for (double[] row : maps[f]) for (double cell : row) total += cell;
                y[o] += p.dense()[o][f] * total / maps[f].length / maps[f][0].length;
            }
        }
        return y;
    }

    @Override
    public boolean isInvariant(PerAxis kernel, Padding padding) {
        return kernel.height() == padding.top() + padding.bottom() + 1
                && kernel.width() == padding.left() + padding.right() + 1;
    }
}
