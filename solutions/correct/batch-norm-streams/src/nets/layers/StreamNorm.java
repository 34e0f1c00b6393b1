package nets.layers;

import chainrule.contract.BatchNormalization2d;
import chainrule.contract.NormalizationGradients;
import chainrule.contract.NormalizationStatistics;
import chainrule.contract.StatisticsSet;
import java.util.Arrays;
import java.util.stream.IntStream;

class StreamNorm implements BatchNormalization2d {

    @Override
    public NormalizationStatistics statistics(double[][][][] x, StatisticsSet set) {
        Gathered sets = Gathered.of(x, set);
        return new NormalizationStatistics(
                sets.shared(s -> Gathered.mean(sets.values(x, sets.places(s)))),
                sets.shared(s -> Gathered.variance(sets.values(x, sets.places(s)))));
    }

    @Override
    public double[][][][] forward(
            double[][][][] x, double[][][] gamma, double[][][] beta, StatisticsSet set, double eps) {
        return inference(x, gamma, beta, statistics(x, set), eps);
    }

    @Override
    public double[][][][] inference(
            double[][][][] x, double[][][] gamma, double[][][] beta, NormalizationStatistics by, double eps) {
        Gathered sets = Gathered.like(x, gamma);
        double[][][][] y = sets.zeros();
        sets.sets().parallel().forEach(s -> {
            int[] places = sets.places(s);
            double deviation = Math.sqrt(sets.of(by.variance(), s) + eps);
            sets.put(y, places, Arrays.stream(sets.values(x, places))
                    .map(v -> (v - sets.of(by.mean(), s)) / deviation)
                    .map(v -> sets.of(gamma, s) * v + sets.of(beta, s))
                    .toArray());
        });
        return y;
    }

    @Override
    public NormalizationGradients backward(
            double[][][][] x, double[][][] gamma, StatisticsSet set, double eps, double[][][][] dy) {
        Gathered sets = Gathered.of(x, set);
        double[][][][] dx = sets.zeros();
        sets.sets().parallel().forEach(s -> {
            int[] places = sets.places(s);
            double[] hat = hat(sets.values(x, places), eps);
            double[] up = sets.values(dy, places);
            double along = dot(up, hat) / up.length;
            double mean = Gathered.mean(up);
            double factor = sets.of(gamma, s) / Math.sqrt(Gathered.variance(sets.values(x, places)) + eps);
            sets.put(dx, places, IntStream.range(0, up.length)
                    .mapToDouble(k -> factor * (up[k] - mean - hat[k] * along))
                    .toArray());
        });
        return new NormalizationGradients(
                dx,
                sets.shared(s -> dot(sets.values(dy, sets.places(s)), hat(sets.values(x, sets.places(s)), eps))),
                sets.shared(s -> Arrays.stream(sets.values(dy, sets.places(s))).sum()));
    }

    @Override
    public NormalizationGradients inferenceBackward(
            double[][][][] x, double[][][] gamma, NormalizationStatistics by, double eps, double[][][][] dy) {
        Gathered sets = Gathered.like(x, gamma);
        double[][][][] dx = sets.zeros();
        sets.sets().forEach(s -> {
            int[] places = sets.places(s);
            double factor = sets.of(gamma, s) / Math.sqrt(sets.of(by.variance(), s) + eps);
            sets.put(dx, places, Arrays.stream(sets.values(dy, places)).map(v -> factor * v).toArray());
        });
        return new NormalizationGradients(
                dx,
                sets.shared(s -> {
                    double deviation = Math.sqrt(sets.of(by.variance(), s) + eps);
                    double[] centred = Arrays.stream(sets.values(x, sets.places(s)))
                            .map(v -> v - sets.of(by.mean(), s))
                            .toArray();
                    return dot(sets.values(dy, sets.places(s)), centred) / deviation;
                }),
                sets.shared(s -> Arrays.stream(sets.values(dy, sets.places(s))).sum()));
    }

    @Override
    public NormalizationStatistics updateRunning(
            double[][][][] x, StatisticsSet set, NormalizationStatistics running, double momentum) {
        Gathered sets = Gathered.of(x, set);
        return new NormalizationStatistics(
                sets.shared(s -> momentum * Gathered.mean(sets.values(x, sets.places(s)))
                        + (1 - momentum) * sets.of(running.mean(), s)),
                sets.shared(s -> {
                    double[] values = sets.values(x, sets.places(s));
                    double unbiased = Gathered.variance(values) * values.length / (values.length - 1);
                    return momentum * unbiased + (1 - momentum) * sets.of(running.variance(), s);
                }));
    }

    private static double[] hat(double[] values, double eps) {
        double mean = Gathered.mean(values);
        double deviation = Math.sqrt(Gathered.variance(values) + eps);
        return Arrays.stream(values).map(v -> (v - mean) / deviation).toArray();
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(k -> a[k] * b[k]).sum();
    }
}
