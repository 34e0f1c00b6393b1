import chainrule.contract.*;

public class Samples implements LogisticRegression {
    @Override
    public double[][] flatten(double[][][][] maps) {
        double[][] rows = new double[maps.length][];
        for (int n = 0; n < maps.length; n++) {
            int size = 0;
            for (double[][] map : maps[n]) for (double[] row : map) size += row.length;
            rows[n] = new double[size];
            int at = 0;
            for (double[][] map : maps[n]) for (double[] row : map) for (double cell : row) rows[n][at++] = cell;
        }
        return rows;
    }

    private static double dot(double[] a, double[] b) {
        double s = 0;
        for (int i = 0; i < a.length; i++) s += a[i] * b[i];
        return s;
    }

    @Override
    public double[] probabilities(double[][] x, double[] w, double b) {
        double[] p = new double[x.length];
        for (int n = 0; n < x.length; n++) {
            p[n] = 1 / (1 + Math.exp(-(dot(x[n], w) + b)));
        }
        return p;
    }

    @Override
    public double loss(double[][] x, double[] w, double b, double[] labels) {
        double mean = 0;
        for (int n = 0; n < x.length; n++) {
            double margin = (2 * labels[n] - 1) * (dot(x[n], w) + b);
            mean += (Math.max(-margin, 0) + Math.log1p(Math.exp(-Math.abs(margin)))) / x.length;
        }
        return mean;
    }

    @Override
    public LogisticGradients backward(double[][] x, double[] w, double b, double[] labels) {
        double[][] dx = new double[x.length][];
        double[] dw = new double[w.length];
        double db = 0;
        double[] p = probabilities(x, w, b);
        for (int n = 0; n < x.length; n++) {
            double error = p[n] - labels[n];
            dx[n] = w.clone();
            for (int d = 0; d < w.length; d++) {
                dx[n][d] = dx[n][d] * error / x.length;
                dw[d] += x[n][d] * error / x.length;
            }
            db += error / x.length;
        }
        return new LogisticGradients(dx, dw, db);
    }
}
