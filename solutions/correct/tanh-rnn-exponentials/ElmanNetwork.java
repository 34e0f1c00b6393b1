import chainrule.contract.*;
import java.util.Arrays;

public class ElmanNetwork implements Rnn {
    private static final double[] ONE = {1};

    public double[][][] hiddenStates(double[][][] x, double[][] h0, RnnParameters p) {
        double[][][] h = new double[x.length][][];
        for (int n = 0; n < x.length; n++) {
            h[n] = new double[x[n].length][];
            forward(x[n], h0[n], joined(p), h[n], x[n].length - 1);
        }
        return h;
    }

    public double[][] manyToOne(double[][][] x, double[][] h0, RnnParameters p) {
        return Arrays.stream(manyToMany(x, h0, p)).map(y -> y[y.length - 1]).toArray(double[][]::new);
    }

    public double[][][] manyToMany(double[][][] x, double[][] h0, RnnParameters p) {
        double[][] out = new double[p.c().length][];
        for (int o = 0; o < out.length; o++) out[o] = joined(p.wy()[o], new double[] {p.c()[o]});
        return Arrays.stream(hiddenStates(x, h0, p))
                .map(states -> Arrays.stream(states)
                        .map(h -> times(out, joined(h, ONE)))
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
    }

    public RnnGradients manyToOneBackward(double[][][] x, double[][] h0, RnnParameters p, double[][] dy) {
        double[][][] all = new double[x.length][x[0].length][];
        for (int n = 0; n < x.length; n++) all[n][x[n].length - 1] = dy[n];
        return manyToManyBackward(x, h0, p, all);
    }

    /** A step without output has null for its dy. */
    public RnnGradients manyToManyBackward(double[][][] x, double[][] h0, RnnParameters p, double[][][] dy) {
        int d = x[0][0].length, m = p.b().length;
        double[][][] h = hiddenStates(x, h0, p), dx = new double[x.length][x[0].length][];
        double[][] w = joined(p), dw = new double[m][d + m + 1], dh0 = new double[x.length][];
        double[][] dwy = new double[p.c().length][m];
        double[] dc = new double[p.c().length];
        for (int n = 0; n < x.length; n++) {
            dh0[n] = back(x[n], h0[n], w, p.wy(), h[n], dy[n], 0, dw, dwy, dc, dx[n]);
        }
        double[][] dwx = new double[m][], dwh = new double[m][];
        double[] db = new double[m];
        for (int i = 0; i < m; i++) {
            dwx[i] = Arrays.copyOfRange(dw[i], 0, d);
            dwh[i] = Arrays.copyOfRange(dw[i], d, d + m);
            db[i] = dw[i][d + m];
        }
        return new RnnGradients(dx, dh0, dwx, dwh, db, dwy, dc);
    }

    /** The gradient of the state that goes into step t, after all steps from t on have been gone back through. */
    private double[] back(double[][] x, double[] h0, double[][] w, double[][] wy, double[][] h, double[][] dy, int t,
            double[][] dw, double[][] dwy, double[] dc, double[][] dx) {
        if (t == x.length) return new double[h0.length];
        double[] dz = back(x, h0, w, wy, h, dy, t + 1, dw, dwy, dc, dx).clone();
        for (int o = 0; dy[t] != null && o < dc.length; o++) {
            dc[o] += dy[t][o];
            for (int i = 0; i < dz.length; i++) {
                dwy[o][i] += dy[t][o] * h[t][i];
                dz[i] += dy[t][o] * wy[o][i];
            }
        }
        double[] in = joined(joined(x[t], t == 0 ? h0 : h[t - 1]), ONE), din = new double[in.length];
        for (int i = 0; i < dz.length; i++) {
            dz[i] -= dz[i] * h[t][i] * h[t][i];
            for (int j = 0; j < in.length; j++) {
                dw[i][j] += dz[i] * in[j];
                din[j] += dz[i] * w[i][j];
            }
        }
        dx[t] = Arrays.copyOf(din, x[t].length);
        return Arrays.copyOfRange(din, x[t].length, in.length - 1);
    }

    private double[] forward(double[][] x, double[] h0, double[][] w, double[][] h, int t) {
        if (t < 0) return h0;
        double[] z = times(w, joined(joined(x[t], forward(x, h0, w, h, t - 1)), ONE));
        return h[t] = Arrays.stream(z).map(v -> 1 - 2 / (Math.exp(2 * v) + 1)).toArray();
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = vector.length - 1; j >= 0; j--) product[i] += matrix[i][j] * vector[j];
        }
        return product;
    }

    private static double[][] joined(RnnParameters p) {
        double[][] w = new double[p.b().length][];
        for (int i = 0; i < w.length; i++) {
            w[i] = joined(joined(p.wx()[i], p.wh()[i]), new double[] {p.b()[i]});
        }
        return w;
    }

    private static double[] joined(double[] left, double[] right) {
        double[] both = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, both, left.length, right.length);
        return both;
    }
}
