import chainrule.contract.*;

/** Everything in flat arrays; for each entry the number of its set. */
public class FlatBatchNorm implements BatchNormalization2d {
    private static final class Flat {
        final int images, channels, height, width;
        final double[] values;

        Flat(double[][][][] x) {
            images = x.length;
            channels = x[0].length;
            height = x[0][0].length;
            width = x[0][0][0].length;
            values = new double[images * channels * height * width];
            int k = 0;
            for (double[][][] image : x)
                for (double[][] channel : image)
                    for (double[] row : channel) {
                        System.arraycopy(row, 0, values, k, width);
                        k += width;
                    }
        }

        double[][][][] nested(double[] flat) {
            double[][][][] x = new double[images][channels][height][width];
            for (int k = 0; k < flat.length; k++)
                x[k / (channels * height * width)][k / (height * width) % channels][k / width % height][k % width] =
                        flat[k];
            return x;
        }

        int set(int k, StatisticsSet set) {
            int perImage = channels * height * width;
            if (set == StatisticsSet.OVER_EVERYTHING) return 0;
            if (set == StatisticsSet.PER_CHANNEL) return k % perImage / (height * width);
            if (set == StatisticsSet.PER_POSITION) return k % (height * width);
            return k % perImage;
        }

        int[] lengths(StatisticsSet set) {
            boolean c = set == StatisticsSet.PER_CHANNEL || set == StatisticsSet.PER_ELEMENT;
            boolean hw = set == StatisticsSet.PER_POSITION || set == StatisticsSet.PER_ELEMENT;
            return new int[] {c ? channels : 1, hw ? height : 1, hw ? width : 1};
        }

        int sets(StatisticsSet set) {
            int[] lengths = lengths(set);
            return lengths[0] * lengths[1] * lengths[2];
        }

        double[][][] shared(double[] flat, StatisticsSet set) {
            int[] lengths = lengths(set);
            double[][][] out = new double[lengths[0]][lengths[1]][lengths[2]];
            for (int k = 0; k < flat.length; k++)
                out[k / (lengths[1] * lengths[2])][k / lengths[2] % lengths[1]][k % lengths[2]] = flat[k];
            return out;
        }
    }

    private static double[] flat(double[][][] shared) {
        return new Flat(new double[][][][] {shared}).values;
    }

    @Override
    public NormalizationStatistics statistics(double[][][][] x, StatisticsSet set) {
        Flat f = new Flat(x);
        double[] sum = new double[f.sets(set)], squares = new double[f.sets(set)];
        for (int k = 0; k < f.values.length; k++) {
            sum[f.set(k, set)] += f.values[k];
            squares[f.set(k, set)] += f.values[k] * f.values[k];
        }
        double m = (double) f.values.length / sum.length;
        for (int s = 0; s < sum.length; s++) {
            sum[s] /= m;
            squares[s] = squares[s] / m - sum[s] * sum[s];
        }
        return new NormalizationStatistics(f.shared(sum, set), f.shared(squares, set));
    }

    @Override
    public double[][][][] forward(double[][][][] x, double[][][] gamma, double[][][] beta, StatisticsSet set, double eps) {
        return apply(x, gamma, beta, statistics(x, set), set, eps);
    }

    @Override
    public double[][][][] inference(
            double[][][][] x, double[][][] gamma, double[][][] beta, NormalizationStatistics running, double eps) {
        return apply(x, gamma, beta, running, setOf(gamma), eps);
    }

    private static StatisticsSet setOf(double[][][] gamma) {
        boolean c = gamma.length > 1, hw = gamma[0].length > 1 || gamma[0][0].length > 1;
        return c
                ? hw ? StatisticsSet.PER_ELEMENT : StatisticsSet.PER_CHANNEL
                : hw ? StatisticsSet.PER_POSITION : StatisticsSet.OVER_EVERYTHING;
    }

    @Override
    public NormalizationGradients inferenceBackward(
            double[][][][] x, double[][][] gamma, NormalizationStatistics running, double eps, double[][][][] dy) {
        StatisticsSet set = setOf(gamma);
        Flat f = new Flat(x), d = new Flat(dy);
        double[] mean = flat(running.mean()), scale = flat(running.variance()), g = flat(gamma);
        double[] dgamma = new double[mean.length], dbeta = new double[mean.length], dx = new double[f.values.length];
        for (int k = 0; k < scale.length; k++) scale[k] = Math.pow(scale[k] + eps, -0.5);
        for (int k = 0; k < dx.length; k++) {
            int at = f.set(k, set);
            dbeta[at] += d.values[k];
            dgamma[at] += d.values[k] * (f.values[k] - mean[at]);
            dx[k] = g[at] * scale[at] * d.values[k];
        }
        for (int k = 0; k < scale.length; k++) dgamma[k] *= scale[k];
        return new NormalizationGradients(f.nested(dx), f.shared(dgamma, set), f.shared(dbeta, set));
    }

    /** y = a x + b with one a and one b a set. */
    private double[][][][] apply(
            double[][][][] x, double[][][] gamma, double[][][] beta, NormalizationStatistics s, StatisticsSet set, double eps) {
        Flat f = new Flat(x);
        double[] a = flat(gamma), b = flat(beta), mean = flat(s.mean()), variance = flat(s.variance());
        for (int k = 0; k < a.length; k++) {
            a[k] /= Math.sqrt(variance[k] + eps);
            b[k] -= a[k] * mean[k];
        }
        double[] y = new double[f.values.length];
        for (int k = 0; k < y.length; k++) y[k] = a[f.set(k, set)] * f.values[k] + b[f.set(k, set)];
        return f.nested(y);
    }

    @Override
    public NormalizationGradients backward(
            double[][][][] x, double[][][] gamma, StatisticsSet set, double eps, double[][][][] dy) {
        Flat f = new Flat(x), d = new Flat(dy);
        NormalizationStatistics s = statistics(x, set);
        double[] mean = flat(s.mean()), scale = flat(s.variance()), g = flat(gamma);
        double[] dgamma = new double[mean.length], dbeta = new double[mean.length], dx = new double[f.values.length];
        for (int k = 0; k < scale.length; k++) scale[k] = Math.pow(scale[k] + eps, -0.5);
        for (int k = 0; k < dx.length; k++) {
            int at = f.set(k, set);
            dgamma[at] += d.values[k] * (f.values[k] - mean[at]) * scale[at];
            dbeta[at] += d.values[k];
        }
        double m = (double) dx.length / mean.length;
        for (int k = 0; k < dx.length; k++) {
            int at = f.set(k, set);
            double hat = (f.values[k] - mean[at]) * scale[at];
            dx[k] = g[at] * scale[at] * (d.values[k] - dbeta[at] / m - hat * dgamma[at] / m);
        }
        return new NormalizationGradients(f.nested(dx), f.shared(dgamma, set), f.shared(dbeta, set));
    }

    @Override
    public NormalizationStatistics updateRunning(
            double[][][][] x, StatisticsSet set, NormalizationStatistics running, double momentum) {
        Flat f = new Flat(x);
        NormalizationStatistics s = statistics(x, set);
        double[] mean = flat(s.mean()), variance = flat(s.variance());
        double[] oldMean = flat(running.mean()), oldVariance = flat(running.variance());
        double m = (double) f.values.length / mean.length;
        for (int k = 0; k < mean.length; k++) {
            mean[k] = oldMean[k] + momentum * (mean[k] - oldMean[k]);
            variance[k] = oldVariance[k] + momentum * (variance[k] * m / (m - 1) - oldVariance[k]);
        }
        return new NormalizationStatistics(f.shared(mean, set), f.shared(variance, set));
    }
}
