import chainrule.contract.LogisticGradients;
import chainrule.contract.LogisticRegression;

/** Logistic regression as its formulas say it, with exp of negative numbers only. */
public class Logistic implements LogisticRegression {

    @Override
    public double[][] flatten(double[][][][] maps) {
        int height = maps[0][0].length;
        int width = maps[0][0][0].length;
        double[][] x = new double[maps.length][maps[0].length * height * width];
        for (int n = 0; n < maps.length; n++) {
            for (int c = 0; c < maps[n].length; c++) {
                for (int i = 0; i < height; i++) {
                    for (int j = 0; j < width; j++) {
                        x[n][(c * height + i) * width + j] = maps[n][c][i][j];
                    }
                }
            }
        }
        return x;
    }

    @Override
    public double[] probabilities(double[][] x, double[] w, double b) {
        double[] p = new double[x.length];
        for (int n = 0; n < x.length; n++) {
            p[n] = sigmoid(score(x[n], w, b));
        }
        return p;
    }

    @Override
    public double loss(double[][] x, double[] w, double b, double[] labels) {
        double sum = 0;
        for (int n = 0; n < x.length; n++) {
            double z = score(x[n], w, b);
            sum += Math.max(z, 0) - labels[n] * z + StrictMath.log1p(StrictMath.exp(-Math.abs(z)));
        }
        return sum / x.length;
    }

    @Override
    public LogisticGradients backward(double[][] x, double[] w, double b, double[] labels) {
        double[] p = probabilities(x, w, b);
        double[][] dx = new double[x.length][w.length];
        double[] dw = new double[w.length];
        double db = 0;
        for (int n = 0; n < x.length; n++) {
            double dz = (p[n] - labels[n]) / x.length;
            for (int d = 0; d < w.length; d++) {
                dx[n][d] = dz * w[d];
                dw[d] += dz * x[n][d];
            }
            db += dz;
        }
        return new LogisticGradients(dx, dw, db);
    }

    private static double score(double[] x, double[] w, double b) {
        double z = b;
        for (int d = 0; d < w.length; d++) {
            z += w[d] * x[d];
        }
        return z;
    }

    private static double sigmoid(double z) {
        double power = StrictMath.exp(-Math.abs(z));
        return z >= 0 ? 1 / (1 + power) : power / (1 + power);
    }
}
