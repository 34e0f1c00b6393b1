import chainrule.contract.*;

class Layers implements SmallNetwork {
    @Override
    public SmallNetworkResult forward(double[][][][] x, SmallNetworkParameters p, PerAxis window) {
        Conv conv = new Conv(p.w(), p.b());
        Pool pool = new Pool(window);
        double[][][][] z = conv.forward(x);
        double[][][][] a = relu(z);
        double[][][][] pooled = pool.forward(a);
        double[][] y = new double[x.length][p.c().length];
        for (int n = 0; n < y.length; n++) {
            double[] features = flat(pooled[n]);
            for (int o = 0; o < y[n].length; o++) {
                y[n][o] = p.c()[o];
                for (int q = 0; q < features.length; q++) y[n][o] += p.dense()[o][q] * features[q];
            }
        }
        return new SmallNetworkResult(z, a, pooled, y);
    }

    @Override
    public SmallNetworkGradients backward(double[][][][] x, SmallNetworkParameters p, PerAxis window, double[][] dy) {
        SmallNetworkResult r = forward(x, p, window);
        Conv conv = new Conv(p.w(), p.b());
        double[][] ddense = new double[p.dense().length][p.dense()[0].length];
        double[] dc = new double[p.c().length];
        double[][][][] dp = new double[x.length][r.pooled()[0].length][r.pooled()[0][0].length][r.pooled()[0][0][0].length];
        for (int n = 0; n < x.length; n++) {
            double[] features = flat(r.pooled()[n]);
            int q = 0;
            for (double[][] map : dp[n])
                for (double[] row : map)
                    for (int j = 0; j < row.length; j++, q++)
                        for (int o = 0; o < dc.length; o++) {
                            row[j] += p.dense()[o][q] * dy[n][o];
                            ddense[o][q] += features[q] * dy[n][o];
                        }
            for (int o = 0; o < dc.length; o++) dc[o] += dy[n][o];
        }
        double[][][][] dz = new Pool(window).backward(r.z(), dp);
        for (int n = 0; n < dz.length; n++)
            for (int f = 0; f < dz[n].length; f++)
                for (int i = 0; i < dz[n][f].length; i++)
                    for (int j = 0; j < dz[n][f][i].length; j++) if (r.z()[n][f][i][j] <= 0) dz[n][f][i][j] = 0;
        return conv.backward(x, dz, ddense, dc);
    }

    private static double[][][][] relu(double[][][][] z) {
        double[][][][] a = new double[z.length][z[0].length][z[0][0].length][z[0][0][0].length];
        for (int n = 0; n < a.length; n++)
            for (int f = 0; f < a[n].length; f++)
                for (int i = 0; i < a[n][f].length; i++)
                    for (int j = 0; j < a[n][f][i].length; j++) a[n][f][i][j] = z[n][f][i][j] > 0 ? z[n][f][i][j] : 0;
        return a;
    }

    private static double[] flat(double[][][] maps) {
        double[] flat = new double[maps.length * maps[0].length * maps[0][0].length];
        int q = 0;
        for (double[][] map : maps) for (double[] row : map) for (double cell : row) flat[q++] = cell;
        return flat;
    }

    private record Pool(PerAxis window) {
        double[][][][] forward(double[][][][] a) {
            int h = a[0][0].length / window.height(), w = a[0][0][0].length / window.width();
            double[][][][] y = new double[a.length][a[0].length][h][w];
            for (int n = 0; n < y.length; n++)
                for (int f = 0; f < y[n].length; f++)
                    for (int i = 0; i < h; i++)
                        for (int j = 0; j < w; j++) {
                            double sum = 0;
                            for (int k = 0; k < window.height(); k++)
                                for (int l = 0; l < window.width(); l++)
                                    sum += a[n][f][i * window.height() + k][j * window.width() + l];
                            y[n][f][i][j] = sum / window.height() / window.width();
                        }
            return y;
        }

        double[][][][] backward(double[][][][] like, double[][][][] dy) {
            double[][][][] da = new double[like.length][like[0].length][like[0][0].length][like[0][0][0].length];
            for (int n = 0; n < dy.length; n++)
                for (int f = 0; f < dy[n].length; f++)
                    for (int i = 0; i < dy[n][f].length * window.height(); i++)
                        for (int j = 0; j < dy[n][f][0].length * window.width(); j++)
                            da[n][f][i][j] = dy[n][f][i / window.height()][j / window.width()]
                                    / (window.height() * window.width());
            return da;
        }
    }

    private record Conv(double[][][][] w, double[] b) {
        double[][][][] forward(double[][][][] x) {
            int h = x[0][0].length - w[0][0].length + 1, v = x[0][0][0].length - w[0][0][0].length + 1;
            double[][][][] z = new double[x.length][w.length][h][v];
            for (int n = 0; n < x.length; n++)
                for (int f = 0; f < w.length; f++)
                    for (int i = 0; i < h; i++)
                        for (int j = 0; j < v; j++) {
                            double s = 0;
                            for (int c = 0; c < x[n].length; c++)
                                for (int k = 0; k < w[f][c].length; k++)
                                    for (int l = 0; l < w[f][c][k].length; l++) s += w[f][c][k][l] * x[n][c][i + k][j + l];
                            z[n][f][i][j] = s + b[f];
                        }
            return z;
        }

        SmallNetworkGradients backward(double[][][][] x, double[][][][] dz, double[][] ddense, double[] dc) {
            double[][][][] dx = new double[x.length][x[0].length][x[0][0].length][x[0][0][0].length];
            double[][][][] dw = new double[w.length][w[0].length][w[0][0].length][w[0][0][0].length];
            double[] db = new double[w.length];
            for (int n = 0; n < x.length; n++)
                for (int f = 0; f < w.length; f++)
                    for (int i = 0; i < dz[n][f].length; i++)
                        for (int j = 0; j < dz[n][f][i].length; j++) {
                            double d = dz[n][f][i][j];
                            db[f] += d;
                            if (d == 0) continue;
                            for (int c = 0; c < x[n].length; c++)
                                for (int k = 0; k < w[f][c].length; k++)
                                    for (int l = 0; l < w[f][c][k].length; l++) {
                                        dx[n][c][i + k][j + l] += d * w[f][c][k][l];
                                        dw[f][c][k][l] += d * x[n][c][i + k][j + l];
                                    }
                        }
            return new SmallNetworkGradients(dx, dw, db, ddense, dc);
        }
    }
}
