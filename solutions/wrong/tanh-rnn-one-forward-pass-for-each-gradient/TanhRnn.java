import chainrule.contract.Rnn;
import chainrule.contract.RnnGradients;
import chainrule.contract.RnnParameters;

public class TanhRnn implements Rnn {

    @Override
    public double[][][] hiddenStates(double[][][] x, double[][] h0, RnnParameters parameters) {
        double[][][] h = new double[x.length][x[0].length][];
        for (int n = 0; n < x.length; n++) {
            for (int t = 0; t < x[n].length; t++) {
                double[] z = parameters.b().clone();
                addProduct(z, parameters.wx(), x[n][t]);
                addProduct(z, parameters.wh(), t > 0 ? h[n][t - 1] : h0[n]);
                h[n][t] = z;
                for (int i = 0; i < z.length; i++) {
                    z[i] = StrictMath.tanh(z[i]);
                }
            }
        }
        return h;
    }

    @Override
    public double[][] manyToOne(double[][][] x, double[][] h0, RnnParameters parameters) {
        double[][][] every = manyToMany(x, h0, parameters);
        double[][] y = new double[x.length][];
        for (int n = 0; n < x.length; n++) {
            y[n] = every[n][x[n].length - 1];
        }
        return y;
    }

    @Override
    public double[][][] manyToMany(double[][][] x, double[][] h0, RnnParameters parameters) {
        double[][][] h = hiddenStates(x, h0, parameters);
        double[][][] y = new double[x.length][x[0].length][];
        for (int n = 0; n < x.length; n++) {
            for (int t = 0; t < x[n].length; t++) {
                y[n][t] = parameters.c().clone();
                addProduct(y[n][t], parameters.wy(), h[n][t]);
            }
        }
        return y;
    }

    @Override
    public RnnGradients manyToOneBackward(double[][][] x, double[][] h0, RnnParameters parameters, double[][] dy) {
        double[][][] every = new double[x.length][x[0].length][dy[0].length];
        for (int n = 0; n < x.length; n++) {
            every[n][x[n].length - 1] = dy[n];
        }
        return manyToManyBackward(x, h0, parameters, every);
    }

    @Override
    public RnnGradients manyToManyBackward(double[][][] x, double[][] h0, RnnParameters parameters, double[][][] dy) {
        Change change = new Change(
                new double[x.length][x[0].length][x[0][0].length],
                new double[x.length][h0[0].length],
                new RnnParameters(
                        zeros(parameters.wx()),
                        zeros(parameters.wh()),
                        new double[parameters.b().length],
                        zeros(parameters.wy()),
                        new double[parameters.c().length]));
        Slope slope = () -> slope(x, h0, parameters, change, dy);
        double[][][] dx = new double[x.length][][];
        for (int n = 0; n < x.length; n++) {
            dx[n] = each(change.x[n], slope);
        }
        return new RnnGradients(
                dx,
                each(change.h0, slope),
                each(change.parameters.wx(), slope),
                each(change.parameters.wh(), slope),
                each(change.parameters.b(), slope),
                each(change.parameters.wy(), slope),
                each(change.parameters.c(), slope));
    }

    /** How fast everything that goes in changes. */
    private record Change(double[][][] x, double[][] h0, RnnParameters parameters) {}

    private interface Slope {
        double now();
    }

    private static double[][] each(double[][] changes, Slope slope) {
        double[][] gradient = new double[changes.length][];
        for (int i = 0; i < changes.length; i++) {
            gradient[i] = each(changes[i], slope);
        }
        return gradient;
    }

    private static double[] each(double[] changes, Slope slope) {
        double[] gradient = new double[changes.length];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = 1;
            gradient[i] = slope.now();
            changes[i] = 0;
        }
        return gradient;
    }

    /** How fast the loss changes with it: each value goes forward together with its own speed. */
    private double slope(double[][][] x, double[][] h0, RnnParameters parameters, Change change, double[][][] dy) {
        double[][][] h = hiddenStates(x, h0, parameters);
        double loss = 0;
        for (int n = 0; n < x.length; n++) {
            double[] before = h0[n];
            double[] speed = change.h0[n];
            for (int t = 0; t < x[n].length; t++) {
                double[] next = change.parameters.b().clone();
                addProduct(next, change.parameters.wx(), x[n][t]);
                addProduct(next, parameters.wx(), change.x[n][t]);
                addProduct(next, change.parameters.wh(), before);
                addProduct(next, parameters.wh(), speed);
                before = h[n][t];
                for (int i = 0; i < next.length; i++) {
                    next[i] *= 1 - before[i] * before[i];
                }
                speed = next;
                double[] output = change.parameters.c().clone();
                addProduct(output, change.parameters.wy(), before);
                addProduct(output, parameters.wy(), speed);
                for (int o = 0; o < output.length; o++) {
                    loss += dy[n][t][o] * output[o];
                }
            }
        }
        return loss;
    }

    private static double[][] zeros(double[][] like) {
        return new double[like.length][like[0].length];
    }

    private static void addProduct(double[] sum, double[][] matrix, double[] vector) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                sum[i] += matrix[i][j] * vector[j];
            }
        }
    }
}
