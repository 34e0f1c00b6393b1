import chainrule.contract.PerAxis;
import chainrule.contract.SmallNetwork;
import chainrule.contract.SmallNetworkGradients;
import chainrule.contract.SmallNetworkParameters;
import chainrule.contract.SmallNetworkResult;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

public final class Gathered implements SmallNetwork {
    private interface Entry {
        double at(int a, int b, int c, int d);
    }

    private static double[][][][] array(int p, int q, int r, int s, Entry entry) {
        double[][][][] array = new double[p][q][r][s];
        for (int a = 0; a < p; a++)
            for (int b = 0; b < q; b++)
                for (int c = 0; c < r; c++) for (int d = 0; d < s; d++) array[a][b][c][d] = entry.at(a, b, c, d);
        return array;
    }

    private static double sum(int count, IntToDoubleFunction term) {
        double sum = 0;
        for (int i = 0; i < count; i++) sum += term.applyAsDouble(i);
        return sum;
    }

    @Override
    public SmallNetworkResult forward(double[][][][] x, SmallNetworkParameters p, PerAxis window) {
        double[][][][] w = p.w();
        int kh = w[0][0].length, kw = w[0][0][0].length;
        int h = x[0][0].length + 1 - kh, v = x[0][0][0].length + 1 - kw;
        double[][][][] z = array(x.length, w.length, h, v, (n, f, i, j) -> p.b()[f]
                + sum(w[f].length, c -> sum(kh, k -> sum(kw, l -> w[f][c][k][l] * x[n][c][i + k][j + l]))));
        double[][][][] a = array(x.length, w.length, h, v, (n, f, i, j) -> Math.max(0, z[n][f][i][j]));
        int wh = window.height(), ww = window.width(), ph = h / wh, pw = v / ww;
        double[][][][] pooled = array(x.length, w.length, ph, pw, (n, f, i, j) ->
                sum(wh, k -> sum(ww, l -> a[n][f][i * wh + k][j * ww + l])) / (wh * ww));
        double[][] y = IntStream.range(0, x.length)
                .mapToObj(n -> IntStream.range(0, p.c().length)
                        .mapToDouble(o -> p.c()[o] + sum(p.dense()[o].length, q -> p.dense()[o][q] * feature(pooled[n], q)))
                        .toArray())
                .toArray(double[][]::new);
        return new SmallNetworkResult(z, a, pooled, y);
    }

    private static double feature(double[][][] maps, int q) {
        int ph = maps[0].length, pw = maps[0][0].length;
        return maps[q / (ph * pw)][q / pw % ph][q % pw];
    }

    @Override
    public SmallNetworkGradients backward(double[][][][] x, SmallNetworkParameters p, PerAxis window, double[][] dy) {
        SmallNetworkResult r = forward(x, p, window);
        double[][][][] w = p.w();
        double[][][][] pooled = r.pooled();
        int ph = pooled[0][0].length, pw = pooled[0][0][0].length, wh = window.height(), ww = window.width();
        int h = r.z()[0][0].length, v = r.z()[0][0][0].length, kh = w[0][0].length, kw = w[0][0][0].length;
        double[][][][] dp = array(x.length, w.length, ph, pw, (n, f, i, j) ->
                sum(p.c().length, o -> dy[n][o] * p.dense()[o][(f * ph + i) * pw + j]));
        double[][][][] dz = array(x.length, w.length, h, v, (n, f, i, j) ->
                r.z()[n][f][i][j] > 0 && i / wh < ph && j / ww < pw ? dp[n][f][i / wh][j / ww] / (wh * ww) : 0);
        double[][][][] dw = array(w.length, w[0].length, kh, kw, (f, c, k, l) ->
                sum(x.length, n -> sum(h, i -> sum(v, j -> dz[n][f][i][j] * x[n][c][i + k][j + l]))));
        double[][][][] dx = array(x.length, x[0].length, x[0][0].length, x[0][0][0].length, (n, c, row, column) ->
                sum(w.length, f -> sum(kh, k -> sum(kw, l -> {
                    int i = row - k, j = column - l;
                    return i >= 0 && j >= 0 && i < h && j < v ? dz[n][f][i][j] * w[f][c][k][l] : 0;
                }))));
        double[] db = IntStream.range(0, w.length)
                .mapToDouble(f -> sum(x.length, n -> sum(h, i -> sum(v, j -> dz[n][f][i][j]))))
                .toArray();
        double[][] ddense = new double[p.dense().length][p.dense()[0].length];
        for (int o = 0; o < ddense.length; o++) {
            int output = o;
            for (int q = 0; q < ddense[o].length; q++) {
                int place = q;
                ddense[o][q] = sum(x.length, n -> dy[n][output] * feature(pooled[n], place));
            }
        }
        double[] dc = IntStream.range(0, p.c().length)
                .mapToDouble(o -> sum(x.length, n -> dy[n][o]))
                .toArray();
        return new SmallNetworkGradients(dx, dw, db, ddense, dc);
    }
}
