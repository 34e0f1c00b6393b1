import chainrule.contract.Rnn;
import chainrule.contract.RnnGradients;
import chainrule.contract.RnnParameters;

public class TanhRnn implements Rnn {

    @Override
    public double[][][] hiddenStates(double[][][] x, double[][] h0, RnnParameters parameters) {
        double[][][] h = new double[x.length][][];
        for (int n = 0; n < x.length; n++) {
            h[n] = states(x[n], h0[n], parameters);
        }
        return h;
    }

    @Override
    public double[][] manyToOne(double[][][] x, double[][] h0, RnnParameters parameters) {
        double[][][] h = hiddenStates(x, h0, parameters);
        double[][] y = new double[x.length][];
        for (int n = 0; n < x.length; n++) {
            y[n] = output(h[n][h[n].length - 1], parameters);
        }
        return y;
    }

    @Override
    public double[][][] manyToMany(double[][][] x, double[][] h0, RnnParameters parameters) {
        double[][][] h = hiddenStates(x, h0, parameters);
        double[][][] y = new double[x.length][x[0].length][];
        for (int n = 0; n < x.length; n++) {
            for (int t = 0; t < h[n].length; t++) {
                y[n][t] = output(h[n][t], parameters);
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
        RnnGradients gradients = zeros(x, h0, parameters);
        for (int n = 0; n < x.length; n++) {
            double[][] h = states(x[n], h0[n], parameters);
            double[] fromLater = new double[h0[n].length];
            for (int t = x[n].length - 1; t >= 0; t--) {
                double[] dh = fromLater.clone();
                addTransposedProduct(dh, parameters.wy(), dy[n][t]);
                double[] dz = throughTanh(dh, h[t]);
                addOuterProduct(gradients.dwy(), dy[n][t], h[t]);
                add(gradients.dc(), dy[n][t]);
                addOuterProduct(gradients.dwx(), dz, x[n][t]);
                addOuterProduct(gradients.dwh(), t > 0 ? h[t - 1] : h0[n], dz);
                add(gradients.db(), dz);
                addTransposedProduct(gradients.dx()[n][t], parameters.wx(), dz);
                fromLater = new double[dh.length];
                addTransposedProduct(fromLater, parameters.wh(), dz);
            }
            gradients.dh0()[n] = fromLater;
        }
        return gradients;
    }

    private static double[][] states(double[][] x, double[] h0, RnnParameters parameters) {
        double[][] h = new double[x.length][];
        double[] before = h0;
        for (int t = 0; t < x.length; t++) {
            double[] z = parameters.b().clone();
            addProduct(z, parameters.wx(), x[t]);
            addProduct(z, parameters.wh(), before);
            h[t] = tanh(z);
            before = h[t];
        }
        return h;
    }

    private static double[] output(double[] h, RnnParameters parameters) {
        double[] y = parameters.c().clone();
        addProduct(y, parameters.wy(), h);
        return y;
    }

    private static double[] tanh(double[] z) {
        double[] h = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            h[i] = StrictMath.tanh(z[i]);
        }
        return h;
    }

    private static double[] throughTanh(double[] dh, double[] h) {
        double[] dz = new double[h.length];
        for (int i = 0; i < h.length; i++) {
            dz[i] = dh[i] * (1 - h[i] * h[i]);
        }
        return dz;
    }

    private static RnnGradients zeros(double[][][] x, double[][] h0, RnnParameters parameters) {
        int hidden = parameters.wh().length;
        int outputs = parameters.wy().length;
        return new RnnGradients(
                new double[x.length][x[0].length][x[0][0].length],
                new double[h0.length][],
                new double[hidden][x[0][0].length],
                new double[hidden][hidden],
                new double[hidden],
                new double[outputs][hidden],
                new double[outputs]);
    }

    private static void add(double[] sum, double[] vector) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += vector[i];
        }
    }

    private static void addProduct(double[] sum, double[][] matrix, double[] vector) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                sum[i] += matrix[i][j] * vector[j];
            }
        }
    }

    private static void addTransposedProduct(double[] sum, double[][] matrix, double[] vector) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < sum.length; j++) {
                sum[j] += matrix[i][j] * vector[i];
            }
        }
    }

    private static void addOuterProduct(double[][] sum, double[] left, double[] right) {
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length; j++) {
                sum[i][j] += left[i] * right[j];
            }
        }
    }
}
