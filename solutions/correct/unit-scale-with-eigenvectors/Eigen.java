import chainrule.contract.ScaledLayer;
import chainrule.contract.UnitScale;

public class Eigen implements UnitScale {
    public double forwardScale(int inputs) {
        return Math.sqrt(1.0 / inputs);
    }

    public double outputVariance(double scale, int inputs, double variance) {
        double sum = 0;
        for (int j = 0; j < inputs; j++) sum += scale * scale * variance;
        return sum;
    }

    private static double[][] gram(double[][] a) {
        boolean tall = a.length > a[0].length;
        int n = Math.min(a.length, a[0].length), m = Math.max(a.length, a[0].length);
        double[][] g = new double[n][n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                for (int k = 0; k < m; k++) g[i][j] += tall ? a[k][i] * a[k][j] : a[i][k] * a[j][k];
        return g;
    }

    /** Cyclic Jacobi: eigenvalues on the diagonal of the first, eigenvectors in the columns of the second. */
    private static double[][][] eigen(double[][] a) {
        int n = a.length;
        double[][] d = new double[n][];
        double[][] v = new double[n][n];
        for (int i = 0; i < n; i++) {
            d[i] = a[i].clone();
            v[i][i] = 1;
        }
        for (int sweep = 0; sweep < 40; sweep++)
            for (int p = 0; p < n; p++)
                for (int q = p + 1; q < n; q++) {
                    if (d[p][q] == 0) continue;
                    double angle = 0.5 * Math.atan2(2 * d[p][q], d[q][q] - d[p][p]);
                    double c = Math.cos(angle), s = Math.sin(angle);
                    for (int k = 0; k < n; k++) {
                        double x = d[k][p], y = d[k][q];
                        d[k][p] = c * x - s * y;
                        d[k][q] = s * x + c * y;
                    }
                    for (int k = 0; k < n; k++) {
                        double x = d[p][k], y = d[q][k];
                        d[p][k] = c * x - s * y;
                        d[q][k] = s * x + c * y;
                    }
                    for (int k = 0; k < n; k++) {
                        double x = v[k][p], y = v[k][q];
                        v[k][p] = c * x - s * y;
                        v[k][q] = s * x + c * y;
                    }
                }
        return new double[][][] {d, v};
    }

    public double spectralNorm(double[][] matrix) {
        double[][] d = eigen(gram(matrix))[0];
        double most = 0;
        for (int i = 0; i < d.length; i++) most = Math.max(most, d[i][i]);
        return Math.sqrt(most);
    }

    public double largestChange(double[][] update, double scale) {
        double ratio = Math.sqrt(1.0 * update[0].length / update.length);
        return spectralNorm(update) * ratio * (scale < 0 ? -scale : scale);
    }

    public double updateBound(int outputs, int inputs, double scale) {
        return Math.sqrt((double) outputs / inputs) / (scale < 0 ? -scale : scale);
    }

    public double signNorm(double[] g, double[] x) {
        int a = 0, b = 0;
        for (double e : g) if (e != 0) a++;
        for (double e : x) if (e != 0) b++;
        return Math.sqrt(a) * Math.sqrt(b);
    }

    public double[][] signStep(double[][] gradient, double scale) {
        double[][] s = new double[gradient.length][];
        for (int i = 0; i < s.length; i++) {
            s[i] = new double[gradient[i].length];
            for (int j = 0; j < s[i].length; j++) s[i][j] = Math.signum(gradient[i][j]) / (s[i].length * Math.abs(scale));
        }
        return s;
    }

    public double[][] orthogonalStep(double[][] g, double scale) {
        double[][][] dv = eigen(gram(g));
        int n = dv[0].length;
        double[][] root = new double[n][n];
        for (int k = 0; k < n; k++)
            for (int i = 0; i < n; i++)
                for (int j = 0; j < n; j++) root[i][j] += dv[1][i][k] * dv[1][j][k] / Math.sqrt(dv[0][k][k]);
        double[][] step = new double[g.length][g[0].length];
        boolean tall = g.length > g[0].length;
        for (int i = 0; i < g.length; i++)
            for (int j = 0; j < g[0].length; j++) {
                for (int k = 0; k < n; k++) step[i][j] += tall ? g[i][k] * root[k][j] : root[i][k] * g[k][j];
                step[i][j] *= updateBound(g.length, g[0].length, scale);
            }
        return step;
    }

    public double backwardScale(int outputs, int inputs, double scale) {
        return Math.sqrt(1.0 / outputs / inputs) / Math.abs(scale);
    }

    public double[][][] gradients(ScaledLayer[] layers, double[] x, double[] target) {
        double[][][] all = new double[layers.length][][];
        back(layers, 0, x, target, all);
        return all;
    }

    /** The gradient with respect to the input of layer n. */
    private static double[] back(ScaledLayer[] layers, int n, double[] x, double[] target, double[][][] all) {
        double[] error = new double[x.length];
        if (n == layers.length) {
            for (int i = 0; i < x.length; i++) error[i] = x[i] - target[i];
            return error;
        }
        ScaledLayer layer = layers[n];
        double[] y = new double[layer.w().length];
        for (int i = 0; i < y.length; i++) for (int j = 0; j < x.length; j++) y[i] += layer.w()[i][j] * x[j] * layer.c();
        double[] above = back(layers, n + 1, y, target, all);
        all[n] = new double[y.length][x.length];
        for (int i = 0; i < y.length; i++)
            for (int j = 0; j < x.length; j++) {
                all[n][i][j] = above[i] * layer.rescale() * layer.c() * x[j];
                error[j] += above[i] * layer.rescale() * layer.c() * layer.w()[i][j];
            }
        return error;
    }
}
