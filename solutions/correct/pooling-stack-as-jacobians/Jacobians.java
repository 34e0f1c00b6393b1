import chainrule.contract.PoolingGeometry;
import chainrule.contract.PoolingKind;
import chainrule.contract.PoolingLayer;
import chainrule.contract.PoolingStack;

public class Jacobians implements PoolingStack {
    private int rows, columns;

    /** shares[out][in]: how much of each cell of x is in each cell of y. */
    private double[][] shares(double[] x, int height, int width, PoolingLayer layer) {
        PoolingGeometry g = layer.geometry();
        int kh = g.kernel().height(), kw = g.kernel().width();
        rows = (height + 2 * g.padding().height() - kh) / g.stride().height() + 1;
        columns = (width + 2 * g.padding().width() - kw) / g.stride().width() + 1;
        double[][] shares = new double[rows * columns][x.length];
        for (int out = 0; out < shares.length; out++) {
            int top = out / columns * g.stride().height() - g.padding().height();
            int left = out % columns * g.stride().width() - g.padding().width();
            int best = -1;
            for (int in = 0; in < x.length; in++) {
                int r = in / width - top, c = in % width - left;
                if (r >= 0 && r < kh && c >= 0 && c < kw) {
                    if (layer.kind() == PoolingKind.AVERAGE) {
                        shares[out][in] = 1.0 / (kh * kw);
                    } else if (best < 0 || x[in] > x[best]) {
                        best = in;
                    }
                }
            }
            if (best >= 0) {
                shares[out][best] = 1;
            }
        }
        return shares;
    }

    private static double[] flat(double[][] x) {
        double[] flat = new double[x.length * x[0].length];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = x[i / x[0].length][i % x[0].length];
        }
        return flat;
    }

    private static double[][] square(double[] flat, int height, int width) {
        double[][] x = new double[height][width];
        for (int i = 0; i < flat.length; i++) {
            x[i / width][i % width] = flat[i];
        }
        return x;
    }

    public double[][] forward(double[][] x, PoolingLayer[] layers) {
        double[] now = flat(x);
        int height = x.length, width = x[0].length;
        for (PoolingLayer layer : layers) {
            double[][] shares = shares(now, height, width, layer);
            double[] next = new double[shares.length];
            for (int o = 0; o < next.length; o++) {
                for (int i = 0; i < now.length; i++) {
                    next[o] += shares[o][i] * now[i];
                }
            }
            now = next;
            height = rows;
            width = columns;
        }
        return square(now, height, width);
    }

    public double[][] backward(double[][] x, PoolingLayer[] layers, double[][] dy) {
        double[] now = flat(x);
        int height = x.length, width = x[0].length;
        double[][] total = new double[now.length][now.length];
        for (int i = 0; i < now.length; i++) {
            total[i][i] = 1;
        }
        for (PoolingLayer layer : layers) {
            double[][] shares = shares(now, height, width, layer);
            double[] next = new double[shares.length];
            double[][] product = new double[shares.length][total[0].length];
            for (int o = 0; o < shares.length; o++) {
                for (int m = 0; m < now.length; m++) {
                    next[o] += shares[o][m] * now[m];
                    for (int i = 0; i < total[0].length && shares[o][m] != 0; i++) {
                        product[o][i] += shares[o][m] * total[m][i];
                    }
                }
            }
            now = next;
            total = product;
            height = rows;
            width = columns;
        }
        double[] upstream = flat(dy);
        double[] dx = new double[total[0].length];
        for (int o = 0; o < upstream.length; o++) {
            for (int i = 0; i < dx.length; i++) {
                dx[i] += upstream[o] * total[o][i];
            }
        }
        return square(dx, x.length, x[0].length);
    }
}
