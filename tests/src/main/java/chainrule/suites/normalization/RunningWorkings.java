package chainrule.suites.normalization;

import chainrule.suites.normalization.BatchNormalizationCase.Inference;
import chainrule.suites.normalization.BatchNormalizationCase.InferenceBackward;
import chainrule.suites.normalization.BatchNormalizationCase.Running;
import chainrule.testkit.Values;
import chainrule.testkit.Workings;
import chainrule.testkit.twist.Twists;
import java.util.List;

/** What batch normalisation does with running statistics, step by step. */
final class RunningWorkings {
    static final Workings<Inference> INFERENCE = (given, steps) -> {
        SetWorkings sets = new SetWorkings(given, steps);
        boolean own = steps.on("the statistics are those of x, not the running ones");
        double[][][][] mean = own ? sets.means() : sets.spread(given.running().mean());
        double[][][][] variance =
                own ? sets.variances() : sets.spread(given.running().variance());
        boolean deviation = steps.on("the running variance is taken for a standard deviation");
        double[][][][] normalized = new NormalizationWorkings(steps, given.eps())
                .normalized(sets.x, mean, deviation ? SetWorkings.map(variance, v -> v * v) : variance);
        return Values.of("y", NormalizationWorkings.scaled(normalized, given.gamma(), given.beta(), steps));
    };
    static final Workings<Running> UPDATE = (given, steps) -> {
        SetWorkings sets = new SetWorkings(given, steps);
        double m = sets.m;
        double unbiased = steps.factor("the factor m / (m - 1)", m / (m - 1));
        int images = given.x().length;
        double byImages = steps.on("the running variance is corrected by N / (N - 1), not m / (m - 1)")
                ? images / (images - 1.0) / (m / (m - 1))
                : 1;
        boolean deviation = steps.on("the running variance takes in standard deviations");
        double[][][] mean = sets.gathered(sets.means());
        double[][][] variance = sets.gathered(sets.variances());
        boolean old = steps.on("the old running mean stands in place of the old running variance");
        boolean ofMean = steps.on("the mean stands in place of the variance");
        double[][][] corrected =
                SetWorkings.map3(variance, v -> deviation ? Math.sqrt(v * unbiased) : v * unbiased * byImages);
        return Values.of(
                        "running mean",
                        mixed("the running mean", given.running().mean(), mean, given.momentum(), steps))
                .and(
                        "running variance",
                        mixed(
                                "the running variance",
                                old ? given.running().mean() : given.running().variance(),
                                ofMean ? mean : corrected,
                                given.momentum(),
                                steps));
    };
    static final Workings<InferenceBackward> INFERENCE_BACKWARD = (given, steps) -> {
        NormalizationWorkings own = new NormalizationWorkings(steps, given.eps());
        SetWorkings sets = new SetWorkings(given, steps);
        boolean ofX = steps.on("the statistics are those of x, not the running ones");
        double[][][][] mean = ofX ? sets.means() : sets.spread(given.running().mean());
        double[][][][] variance =
                ofX ? sets.variances() : sets.spread(given.running().variance());
        boolean trains = steps.on("dx is that of training, as if the statistics came from x");
        boolean fromX = steps.on("dgamma is summed over dy · x, x as it is");
        double[][][][] normalized = own.normalized(given.x(), mean, variance);
        double[][][][] dy = SetWorkings.map(given.dy(), v -> steps.term("dy", v));
        double[][][][] dbeta = sets.sums(dy);
        double[][][][] dgamma = sets.sums(SetWorkings.entries(
                given.x(), (n, c, i, j) -> dy[n][c][i][j] * (fromX ? given.x()[n][c][i][j] : normalized[n][c][i][j])));
        double[][][][] dx = SetWorkings.entries(given.x(), (n, c, i, j) -> {
            double g = steps.factor("gamma in dx", SetWorkings.at(given.gamma(), c, i, j));
            double scale = g / steps.factor("the standard deviation in dx", own.deviation(variance[n][c][i][j]));
            double shared = trains ? (dbeta[n][c][i][j] + normalized[n][c][i][j] * dgamma[n][c][i][j]) / sets.m : 0;
            return steps.term("dx", scale * (dy[n][c][i][j] - shared));
        });
        return Values.of("dx", dx)
                .and("dgamma", SetWorkings.map3(sets.gathered(dgamma), v -> steps.term("dgamma", v)))
                .and("dbeta", SetWorkings.map3(sets.gathered(dbeta), v -> steps.term("dbeta", v)));
    };

    private RunningWorkings() {}

    private static double[][][] mixed(
            String what, double[][][] old, double[][][] batch, double momentum, Twists steps) {
        steps.counting("the momentum", momentum).counting("1 minus the momentum", 1 - momentum);
        double share = steps.setting("the momentum", momentum, 0.1, 0.9, 0.01, 0.99);
        boolean swapped = steps.on("momentum is the share of the old value, not of the new one");
        double kept = swapped ? share : 1 - share;
        double taken = swapped ? 1 - share : share;
        double[][][] mixed = new double[old.length][old[0].length][old[0][0].length];
        for (int c = 0; c < mixed.length; c++) {
            for (int i = 0; i < mixed[c].length; i++) {
                for (int j = 0; j < mixed[c][i].length; j++) {
                    double before = steps.term("the old value in " + what, old[c][i][j]);
                    double now = steps.term("the new value in " + what, batch[c][i][j]);
                    double sum = steps.factor("the share of the old value", kept) * before
                            + steps.factor("the share of the new value", taken) * now;
                    mixed[c][i][j] = steps.term(
                            what,
                            steps.instead(what, sum, List.of("the old value", "that of the batch"), old[c][i][j], now));
                }
            }
        }
        return mixed;
    }
}
