import chainrule.contract.ScaledLayer;
import chainrule.contract.UnitScale;

class Rotations implements UnitScale {
    /** Columns are rotated until they are orthogonal: then their lengths are the singular values. */
    private static double[][][] decomposed(double[][] a) {
        int m = a.length, n = a[0].length;
        double[][] u = new double[m][];
        for (int i = 0; i < m; i++) u[i] = a[i].clone();
        double[][] v = new double[n][n];
        for (int i = 0; i < n; i++) v[i][i] = 1;
        for (int sweep = 0; sweep < 60; sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    double pp = 0, qq = 0, pq = 0;
                    for (double[] row : u) {
                        pp += row[p] * row[p];
                        qq += row[q] * row[q];
                        pq += row[p] * row[q];
                    }
                    if (Math.abs(pq) < 1e-300) continue;
                    double zeta = (qq - pp) / (2 * pq);
                    double t = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.hypot(1, zeta));
                    double c = 1 / Math.hypot(1, t), s = c * t;
                    for (double[][] both : new double[][][] {u, v}) {
                        for (double[] row : both) {
                            double old = row[p];
                            row[p] = c * old - s * row[q];
                            row[q] = s * old + c * row[q];
                        }
                    }
                }
            }
        }
        return new double[][][] {u, v};
    }

    private static double length(double[][] u, int column) {
        double sum = 0;
        for (double[] row : u) sum += row[column] * row[column];
        return Math.sqrt(sum);
    }

    private static double[][] turned(double[][] a) {
        double[][] t = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) for (int j = 0; j < t.length; j++) t[j][i] = a[i][j];
        return t;
    }

    public double forwardScale(int inputs) {
        return Math.pow(inputs, -0.5);
    }

    public double outputVariance(double scale, int inputs, double variance) {
        return inputs * variance * Math.pow(scale, 2);
    }

    public double spectralNorm(double[][] matrix) {
        double most = 0;
        double[][] u = decomposed(matrix)[0];
        for (int j = 0; j < matrix[0].length; j++) most = Math.max(most, length(u, j));
        return most;
    }

    public double largestChange(double[][] update, double scale) {
        return spectralNorm(update) / updateBound(update.length, update[0].length, scale);
    }

    public double updateBound(int outputs, int inputs, double scale) {
        return Math.sqrt(outputs) / Math.sqrt(inputs) / Math.abs(scale);
    }

    public double signNorm(double[] g, double[] x) {
        double[][] signs = new double[g.length][x.length];
        for (int i = 0; i < g.length; i++) for (int j = 0; j < x.length; j++) signs[i][j] = Math.signum(g[i] * x[j]);
        double sum = 0;
        for (double[] row : signs) for (double entry : row) sum += entry * entry;
        return Math.sqrt(sum);
    }

    public double[][] signStep(double[][] gradient, double scale) {
        double[][] step = new double[gradient.length][gradient[0].length];
        for (int i = 0; i < step.length; i++) {
            for (int j = 0; j < step[0].length; j++) {
                double g = gradient[i][j];
                step[i][j] = (g > 0 ? 1 : g < 0 ? -1 : 0) / Math.abs(scale) / step[0].length;
            }
        }
        return step;
    }

    public double[][] orthogonalStep(double[][] g, double scale) {
        boolean wide = g[0].length > g.length;
        double[][][] uv = decomposed(wide ? turned(g) : g);
        double[][] u = uv[0], v = uv[1];
        double[][] polar = new double[u.length][v.length];
        for (int k = 0; k < v.length; k++) {
            double sigma = length(u, k);
            for (int i = 0; i < u.length; i++) for (int j = 0; j < v.length; j++) polar[i][j] += u[i][k] / sigma * v[j][k];
        }
        double rate = updateBound(g.length, g[0].length, scale);
        for (double[] row : polar) for (int j = 0; j < row.length; j++) row[j] *= rate;
        return wide ? turned(polar) : polar;
    }

    public double backwardScale(int outputs, int inputs, double scale) {
        return 1 / Math.abs(scale) / Math.sqrt(outputs) / Math.sqrt(inputs);
    }

    public double[][][] gradients(ScaledLayer[] layers, double[] x, double[] target) {
        double[][] states = new double[layers.length + 1][];
        states[0] = x;
        for (int n = 0; n < layers.length; n++) {
            states[n + 1] = new double[layers[n].w().length];
            for (int i = 0; i < states[n + 1].length; i++)
                for (int j = 0; j < states[n].length; j++) states[n + 1][i] += layers[n].c() * layers[n].w()[i][j] * states[n][j];
        }
        double[] error = new double[target.length];
        for (int i = 0; i < target.length; i++) error[i] = states[layers.length][i] - target[i];
        double[][][] gradients = new double[layers.length][][];
        for (int n = layers.length - 1; n >= 0; n--) {
            double factor = layers[n].c() * layers[n].rescale();
            double[] before = new double[states[n].length];
            gradients[n] = new double[error.length][before.length];
            for (int i = 0; i < error.length; i++) {
                for (int j = 0; j < before.length; j++) {
                    gradients[n][i][j] = factor * error[i] * states[n][j];
                    before[j] += factor * error[i] * layers[n].w()[i][j];
                }
            }
            error = before;
        }
        return gradients;
    }
}
