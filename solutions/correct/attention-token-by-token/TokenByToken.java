import chainrule.contract.*;

class TokenByToken implements SelfAttention {
    private static double[] apply(double[][] w, double[] x) {
        double[] y = new double[w.length];
        for (int r = 0; r < w.length; r++) {
            for (int c = 0; c < x.length; c++) {
                y[r] += w[r][c] * x[c];
            }
        }
        return y;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    @Override
    public AttentionResult forward(double[][] x, AttentionWeights w) {
        int t = x.length;
        double[][] q = new double[t][];
        double[][] k = new double[t][];
        double[][] v = new double[t][];
        for (int i = 0; i < t; i++) {
            q[i] = apply(w.wq(), x[i]);
            k[i] = apply(w.wk(), x[i]);
            v[i] = apply(w.wv(), x[i]);
        }
        double[][] e = new double[t][t];
        double[][] a = new double[t][t];
        double[][] z = new double[t][w.wv().length];
        for (int i = 0; i < t; i++) {
            for (int j = 0; j < t; j++) {
                e[i][j] = dot(q[i], k[j]) / Math.sqrt(q[i].length);
            }
            for (int j = 0; j < t; j++) {
                double all = 0;
                for (int m = 0; m < t; m++) {
                    all += Math.exp(e[i][m] - e[i][j]);
                }
                a[i][j] = 1 / all;
                for (int c = 0; c < z[i].length; c++) {
                    z[i][c] += a[i][j] * v[j][c];
                }
            }
        }
        return new AttentionResult(q, k, v, e, a, z);
    }

    @Override
    public AttentionGradients backward(double[][] x, AttentionWeights w, double[][] dz) {
        AttentionResult f = forward(x, w);
        int t = x.length;
        double root = Math.sqrt(w.wq().length);
        double[][] dq = new double[t][w.wq().length];
        double[][] dk = new double[t][w.wq().length];
        double[][] dv = new double[t][w.wv().length];
        for (int i = 0; i < t; i++) {
            for (int j = 0; j < t; j++) {
                double pull = 0;
                for (int c = 0; c < dz[i].length; c++) {
                    dv[j][c] += f.weights()[i][j] * dz[i][c];
                    pull += dz[i][c] * (f.v()[j][c] - f.z()[i][c]);
                }
                double de = f.weights()[i][j] * pull / root;
                for (int c = 0; c < dq[i].length; c++) {
                    dq[i][c] += de * f.k()[j][c];
                    dk[j][c] += de * f.q()[i][c];
                }
            }
        }
        double[][] dx = new double[t][x[0].length];
        return new AttentionGradients(dx, back(dq, x, w.wq(), dx), back(dk, x, w.wk(), dx), back(dv, x, w.wv(), dx));
    }

    /** Adds to dx what a projection hands back; the gradient of its weights. */
    private static double[][] back(double[][] d, double[][] x, double[][] w, double[][] dx) {
        double[][] dw = new double[w.length][w[0].length];
        for (int i = 0; i < x.length; i++) {
            for (int r = 0; r < w.length; r++) {
                for (int c = 0; c < x[i].length; c++) {
                    dw[r][c] += d[i][r] * x[i][c];
                    dx[i][c] += d[i][r] * w[r][c];
                }
            }
        }
        return dw;
    }
}
