import chainrule.contract.ScaledLayer;
import chainrule.contract.UnitScale;

/** Steps at unit scale as their formulas say them; norms and polar factors by products of matrices alone. */
public class UnitScaled implements UnitScale {
    private static final int DOUBLINGS = 50;
    private static final int ITERATIONS = 100;

    @Override
    public double forwardScale(int inputs) {
        return 1 / Math.sqrt(inputs);
    }

    @Override
    public double outputVariance(double scale, int inputs, double variance) {
        return scale * scale * inputs * variance;
    }

    /** A high power of AᵀA maps everything to the singular vector of the largest singular value. */
    @Override
    public double spectralNorm(double[][] matrix) {
        double[][] power = times(transposed(matrix), matrix);
        double trace = 0;
        for (int i = 0; i < power.length; i++) {
            trace += power[i][i];
        }
        if (trace == 0) {
            return 0;
        }
        for (int doubling = 0; doubling < DOUBLINGS; doubling++) {
            power = scaled(power, 1 / size(power));
            power = times(power, power);
        }
        double[][] vector = transposed(new double[][] {longest(power)});
        return size(times(matrix, vector)) / size(vector);
    }

    @Override
    public double largestChange(double[][] update, double scale) {
        return Math.abs(scale) * spectralNorm(update) * Math.sqrt(update[0].length / (double) update.length);
    }

    @Override
    public double updateBound(int outputs, int inputs, double scale) {
        return Math.sqrt(outputs / (double) inputs) / Math.abs(scale);
    }

    @Override
    public double signNorm(double[] g, double[] x) {
        return Math.sqrt((double) nonzeros(g) * nonzeros(x));
    }

    @Override
    public double[][] signStep(double[][] gradient, double scale) {
        double rate = 1 / (Math.abs(scale) * gradient[0].length);
        double[][] step = new double[gradient.length][gradient[0].length];
        for (int i = 0; i < step.length; i++) {
            for (int j = 0; j < step[i].length; j++) {
                step[i][j] = rate * Math.signum(gradient[i][j]);
            }
        }
        return step;
    }

    /** Newton-Schulz brings every singular value to 1 and leaves the singular vectors as they are. */
    @Override
    public double[][] orthogonalStep(double[][] gradient, double scale) {
        double[][] polar = scaled(gradient, 1 / size(gradient));
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            double[][] cube = times(times(polar, transposed(polar)), polar);
            polar = sum(scaled(polar, 1.5), scaled(cube, -0.5));
        }
        return scaled(polar, updateBound(gradient.length, gradient[0].length, scale));
    }

    @Override
    public double backwardScale(int outputs, int inputs, double scale) {
        return 1 / (Math.abs(scale) * Math.sqrt((double) outputs * inputs));
    }

    @Override
    public double[][][] gradients(ScaledLayer[] layers, double[] x, double[] target) {
        double[][][] states = new double[layers.length + 1][][];
        states[0] = transposed(new double[][] {x});
        for (int n = 0; n < layers.length; n++) {
            states[n + 1] = scaled(times(layers[n].w(), states[n]), layers[n].c());
        }
        double[][] goal = transposed(new double[][] {target});
        double[][] error = sum(states[layers.length], scaled(goal, -1));
        double[][][] gradients = new double[layers.length][][];
        for (int n = layers.length - 1; n >= 0; n--) {
            error = scaled(error, layers[n].rescale());
            gradients[n] = scaled(times(error, transposed(states[n])), layers[n].c());
            error = scaled(times(transposed(layers[n].w()), error), layers[n].c());
        }
        return gradients;
    }

    private static int nonzeros(double[] vector) {
        int count = 0;
        for (double entry : vector) {
            count += entry != 0 ? 1 : 0;
        }
        return count;
    }

    private static double[] longest(double[][] rows) {
        double[] longest = rows[0];
        for (double[] row : rows) {
            longest = size(new double[][] {row}) > size(new double[][] {longest}) ? row : longest;
        }
        return longest;
    }

    /** The root of the sum of squares. */
    private static double size(double[][] a) {
        double sum = 0;
        for (double[] row : a) {
            for (double entry : row) {
                sum += entry * entry;
            }
        }
        return Math.sqrt(sum);
    }

    private static double[][] times(double[][] a, double[][] b) {
        double[][] product = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int k = 0; k < b.length; k++) {
                for (int j = 0; j < b[k].length; j++) {
                    product[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return product;
    }

    private static double[][] transposed(double[][] a) {
        double[][] transposed = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[i].length; j++) {
                transposed[j][i] = a[i][j];
            }
        }
        return transposed;
    }

    private static double[][] sum(double[][] a, double[][] b) {
        double[][] sum = new double[a.length][a[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[i].length; j++) {
                sum[i][j] = a[i][j] + b[i][j];
            }
        }
        return sum;
    }

    private static double[][] scaled(double[][] a, double factor) {
        double[][] scaled = new double[a.length][a[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[i].length; j++) {
                scaled[i][j] = factor * a[i][j];
            }
        }
        return scaled;
    }
}
