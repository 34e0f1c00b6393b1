import chainrule.contract.PerAxis;
import chainrule.contract.SmallNetwork;
import chainrule.contract.SmallNetworkGradients;
import chainrule.contract.SmallNetworkParameters;
import chainrule.contract.SmallNetworkResult;

/** Four layers in a row, and back through them in the opposite order. */
public class SmallNet implements SmallNetwork {

    @Override
    public SmallNetworkResult forward(double[][][][] x, SmallNetworkParameters p, PerAxis window) {
        double[][][][] z = convolve(x, p.w(), p.b());
        double[][][][] a = new double[z.length][z[0].length][z[0][0].length][z[0][0][0].length];
        forEach(z, (n, f, i, j) -> a[n][f][i][j] = Math.max(z[n][f][i][j], 0));
        int height = z[0][0].length / window.height();
        int width = z[0][0][0].length / window.width();
        double[][][][] pooled = new double[z.length][z[0].length][height][width];
        forEach(a, (n, f, i, j) -> {
            int row = i / window.height();
            int column = j / window.width();
            if (row < height && column < width) {
                pooled[n][f][row][column] += a[n][f][i][j] / cells(window);
            }
        });
        double[][] y = new double[x.length][];
        for (int n = 0; n < x.length; n++) {
            y[n] = p.c().clone();
        }
        forEach(pooled, (n, f, i, j) -> {
            for (int o = 0; o < y[n].length; o++) {
                y[n][o] += p.dense()[o][(f * height + i) * width + j] * pooled[n][f][i][j];
            }
        });
        return new SmallNetworkResult(z, a, pooled, y);
    }

    @Override
    public SmallNetworkGradients backward(
            double[][][][] x, SmallNetworkParameters p, PerAxis window, double[][] dy) {
        SmallNetworkResult forward = forward(x, p, window);
        double[][][][] pooled = forward.pooled();
        int height = pooled[0][0].length;
        int width = pooled[0][0][0].length;
        double[][] ddense = new double[p.dense().length][p.dense()[0].length];
        double[] dc = new double[p.c().length];
        double[][][][] dpooled = new double[x.length][pooled[0].length][height][width];
        for (int n = 0; n < x.length; n++) {
            for (int o = 0; o < dc.length; o++) {
                dc[o] += dy[n][o];
            }
        }
        forEach(pooled, (n, f, i, j) -> {
            int q = (f * height + i) * width + j;
            for (int o = 0; o < dc.length; o++) {
                ddense[o][q] += dy[n][o] * pooled[n][f][i][j];
                dpooled[n][f][i][j] += dy[n][o] * p.dense()[o][q];
            }
        });
        double[][][][] z = forward.z();
        double[][][][] dz = new double[z.length][z[0].length][z[0][0].length][z[0][0][0].length];
        forEach(z, (n, f, i, j) -> {
            int row = i / window.height();
            int column = j / window.width();
            if (z[n][f][i][j] > 0 && row < height && column < width) {
                dz[n][f][i][j] = dpooled[n][f][row][column] / cells(window);
            }
        });
        double[][][][] w = p.w();
        double[][][][] dx = new double[x.length][x[0].length][x[0][0].length][x[0][0][0].length];
        double[][][][] dw = new double[w.length][w[0].length][w[0][0].length][w[0][0][0].length];
        double[] db = new double[w.length];
        forEach(dz, (n, f, i, j) -> {
            db[f] += dz[n][f][i][j];
            for (int c = 0; c < x[n].length; c++) {
                for (int k = 0; k < w[f][c].length; k++) {
                    for (int l = 0; l < w[f][c][k].length; l++) {
                        dx[n][c][i + k][j + l] += dz[n][f][i][j] * w[f][c][k][l];
                        dw[f][c][k][l] += dz[n][f][i][j] * x[n][c][i + k][j + l];
                    }
                }
            }
        });
        return new SmallNetworkGradients(dx, dw, db, ddense, dc);
    }

    private static double[][][][] convolve(double[][][][] x, double[][][][] w, double[] b) {
        int height = x[0][0].length - w[0][0].length + 1;
        int width = x[0][0][0].length - w[0][0][0].length + 1;
        double[][][][] z = new double[x.length][w.length][height][width];
        forEach(z, (n, f, i, j) -> {
            z[n][f][i][j] = b[f];
            for (int c = 0; c < x[n].length; c++) {
                for (int k = 0; k < w[f][c].length; k++) {
                    for (int l = 0; l < w[f][c][k].length; l++) {
                        z[n][f][i][j] += w[f][c][k][l] * x[n][c][i + k][j + l];
                    }
                }
            }
        });
        return z;
    }

    private static int cells(PerAxis window) {
        return window.height() * window.width();
    }

    private interface Cell {
        void at(int n, int f, int i, int j);
    }

    private static void forEach(double[][][][] maps, Cell use) {
        for (int n = 0; n < maps.length; n++) {
            for (int f = 0; f < maps[n].length; f++) {
                for (int i = 0; i < maps[n][f].length; i++) {
                    for (int j = 0; j < maps[n][f][i].length; j++) {
                        use.at(n, f, i, j);
                    }
                }
            }
        }
    }
}
