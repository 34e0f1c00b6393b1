package chainrule.suites.normalization;

import chainrule.suites.normalization.BatchNormalizationCase.Backward;
import chainrule.suites.normalization.BatchNormalizationCase.Forward;
import chainrule.suites.normalization.BatchNormalizationCase.Statistics;
import chainrule.suites.normalization.BatchNormalizationCase.Whole;
import chainrule.testkit.Case;
import chainrule.testkit.Values;
import chainrule.testkit.Workings;
import chainrule.testkit.twist.Twists;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Batch normalisation, step by step. */
final class NormalizationWorkings {
    private static final String OF_INFERENCE = " of inference";

    static final Workings<Statistics> STATISTICS = (given, steps) -> {
        SetWorkings sets = new SetWorkings(given, steps);
        return statistics(sets, steps);
    };
    static final Workings<Forward> FORWARD = (given, steps) -> {
        SetWorkings sets = new SetWorkings(given, steps);
        double[][][][] normalized =
                new NormalizationWorkings(steps, given.eps()).normalized(sets.x, sets.means(), sets.variances());
        return statistics(sets, steps).and("y", scaled(normalized, given.gamma(), given.beta(), steps));
    };
    static final Workings<Backward> BACKWARD =
            (given, steps) -> new NormalizationWorkings(steps, given.eps()).back(given);
    static final Workings<Whole> WHOLE = (given, steps) -> {
        Values all = Values.of(
                "y",
                steps.wants("y") ? FORWARD.of(given.given(), steps).byName().get("y") : null);
        all = all.and(some(STATISTICS, given.statistics(), steps, "mean", "variance"))
                .and(some(BACKWARD, given.backward(), steps, "dx", "dgamma", "dbeta"))
                .and(some(RunningWorkings.UPDATE, given.updateRunning(), steps, "running mean", "running variance"));
        if (steps.wants("y of inference")) {
            all = all.and(
                    "y of inference",
                    RunningWorkings.INFERENCE
                            .of(given.inference(), steps)
                            .byName()
                            .get("y"));
        }
        return Stream.of("dx", "dgamma", "dbeta").anyMatch(name -> steps.wants(name + OF_INFERENCE))
                ? ofInference(all, given, steps)
                : all;
    };

    private final Twists steps;
    private final double eps;
    private final boolean outside;
    private final boolean floor;
    private final boolean squared;

    NormalizationWorkings(Twists steps, double eps) {
        this.steps = steps;
        this.eps = steps.setting("eps", eps, 1e-5, 1e-3, 1e-4, 1e-6, 1e-7, 1e-8, 1e-10, 1e-12);
        this.outside = steps.on("eps is added outside of the root");
        this.floor = steps.on("eps is the least variance and is not added");
        this.squared = steps.on("the variance itself divides, not its root");
    }

    private static <C extends Record & Case> Values some(Workings<C> workings, C given, Twists steps, String... names) {
        return Stream.of(names).anyMatch(steps::wants) ? workings.of(given, steps) : Values.of(names[0], null);
    }

    private static Values ofInference(Values before, Whole given, Twists steps) {
        Values all = before;
        for (Map.Entry<String, Object> one : RunningWorkings.INFERENCE_BACKWARD
                .of(given.inferenceBackward(), steps)
                .byName()
                .entrySet()) {
            all = all.and(one.getKey() + OF_INFERENCE, one.getValue());
        }
        return all;
    }

    private static Values statistics(SetWorkings sets, Twists steps) {
        double[][][] variance = sets.gathered(sets.variances());
        boolean deviation = steps.on("the standard deviation stands in place of the variance that is returned");
        return Values.of(
                        "mean",
                        SetWorkings.map3(sets.gathered(sets.means()), v -> steps.term("the mean that is returned", v)))
                .and(
                        "variance",
                        SetWorkings.map3(
                                variance,
                                v -> steps.term("the variance that is returned", deviation ? Math.sqrt(v) : v)));
    }

    double deviation(double variance) {
        if (floor) {
            return Math.sqrt(Math.max(variance, eps));
        }
        double root = squared ? variance + eps : outside ? Math.sqrt(variance) + eps : Math.sqrt(variance + eps);
        return steps.factor("the standard deviation", root);
    }

    double[][][][] normalized(double[][][][] x, double[][][][] mean, double[][][][] variance) {
        return SetWorkings.entries(
                x,
                (n, c, i, j) -> steps.term(
                        "the normalised x",
                        (x[n][c][i][j] - steps.term("the mean that is subtracted", mean[n][c][i][j]))
                                / deviation(variance[n][c][i][j])));
    }

    static double[][][][] scaled(double[][][][] normalized, double[][][] gamma, double[][][] beta, Twists steps) {
        boolean exchanged = steps.on("gamma and beta are exchanged");
        boolean before = steps.on("beta is added before gamma multiplies");
        return SetWorkings.entries(normalized, (n, c, i, j) -> {
            double g = steps.factor("gamma", SetWorkings.at(exchanged ? beta : gamma, c, i, j));
            double b = steps.term("beta", SetWorkings.at(exchanged ? gamma : beta, c, i, j));
            double xhat = normalized[n][c][i][j];
            return steps.term("y", before ? g * (xhat + b) : g * xhat + b);
        });
    }

    private Values back(Backward given) {
        SetWorkings sets = new SetWorkings(given, steps);
        double[][][][] x = given.x();
        double[][][][] dy = SetWorkings.map(given.dy(), v -> steps.term("dy", v));
        double[][][][] variance = sets.variances();
        double[][][][] normalized = normalized(x, sets.means(), variance);
        boolean fromX = steps.on("dgamma is summed over dy · x, x as it is");
        boolean centred = steps.on("dgamma is summed over dy · (x - mean), not divided by the standard deviation");
        double[][][][] dbeta = sets.sums(dy);
        double[][][][] dgamma = sets.sums(SetWorkings.entries(
                x,
                (n, c, i, j) -> dy[n][c][i][j]
                        * (fromX
                                ? x[n][c][i][j]
                                : centred
                                        ? normalized[n][c][i][j] * deviation(variance[n][c][i][j])
                                        : normalized[n][c][i][j])));
        double[][][][] inner =
                sets.sums(SetWorkings.entries(x, (n, c, i, j) -> dy[n][c][i][j] * normalized[n][c][i][j]));
        double[][][][] withX = sets.sums(SetWorkings.entries(x, (n, c, i, j) -> dy[n][c][i][j] * x[n][c][i][j]));
        double[][][][] sizes = SetWorkings.map(dy, Math::abs);
        double[][][][] ofSizes =
                sets.sums(SetWorkings.entries(x, (n, c, i, j) -> sizes[n][c][i][j] * normalized[n][c][i][j]));
        double[][][] gamma = given.gamma();
        double m = steps.size("m in dx", "m");
        double all = given.entriesOfASet();
        double direct = steps.on("dy counts m - 1 times in dx, not m times") ? (all - 1) / all : 1;
        double[][][][] dx = SetWorkings.entries(x, (n, c, i, j) -> {
            double g = steps.factor("gamma in dx", SetWorkings.at(gamma, c, i, j));
            double scale = g / steps.factor("the standard deviation in dx", inDx(variance[n][c][i][j]));
            double ofMean = steps.term(
                    "the part of dx by way of the mean",
                    steps.instead(
                                    "the sum of dy in dx",
                                    dbeta[n][c][i][j],
                                    List.of(
                                            "dy itself",
                                            "m times dy itself",
                                            "the sum of dy · x̂",
                                            "the sum of dy · x"),
                                    dy[n][c][i][j],
                                    all * dy[n][c][i][j],
                                    inner[n][c][i][j],
                                    withX[n][c][i][j])
                            / steps.factor("m under the sum of dy", m));
            double ofVariance = steps.term(
                    "the part of dx by way of the variance",
                    steps.factor(
                                    "the normalised x in dx",
                                    steps.instead(
                                            "the normalised x in dx",
                                            normalized[n][c][i][j],
                                            List.of("x", "x minus its mean", "x̂ divided by the standard deviation"),
                                            x[n][c][i][j],
                                            normalized[n][c][i][j] * deviation(variance[n][c][i][j]),
                                            normalized[n][c][i][j] / deviation(variance[n][c][i][j])))
                            * steps.instead(
                                    "the sum of dy · x̂ in dx",
                                    inner[n][c][i][j],
                                    List.of(
                                            "dy · x̂ itself",
                                            "m times dy · x̂ itself",
                                            "the sum of dy",
                                            "the sum of dy · x",
                                            "the sum of dy · (x - mean)",
                                            "the sum of |dy| · x̂",
                                            "dy"),
                                    dy[n][c][i][j] * normalized[n][c][i][j],
                                    all * dy[n][c][i][j] * normalized[n][c][i][j],
                                    dbeta[n][c][i][j],
                                    withX[n][c][i][j],
                                    inner[n][c][i][j] * deviation(variance[n][c][i][j]),
                                    ofSizes[n][c][i][j],
                                    dy[n][c][i][j])
                            / steps.factor("m under the sum of dy · x̂", m));
            if (steps.on("dx is its direct part alone, without those by way of the mean and the variance")) {
                return scale * dy[n][c][i][j];
            }
            return steps.term(
                    "dx", scale * (steps.term("the direct part of dx", direct * dy[n][c][i][j]) - ofMean - ofVariance));
        });
        double[][][] ofGamma =
                ofWeights("dgamma", sets.gathered(dgamma), gamma, sets.gathered(ofSizes), sets.gathered(dbeta));
        double[][][] ofBeta =
                ofWeights("dbeta", sets.gathered(dbeta), gamma, sets.gathered(sets.sums(sizes)), sets.gathered(withX));
        return Values.of("dx", dx).and("dgamma", ofGamma).and("dbeta", ofBeta);
    }

    private double inDx(double variance) {
        return steps.instead(
                "the standard deviation in dx",
                deviation(variance),
                List.of(
                        "the root of the variance without eps",
                        "the variance",
                        "the variance with eps to the power 3/2"),
                Math.sqrt(variance),
                variance,
                Math.pow(variance + eps, 1.5));
    }

    private double[][][] ofWeights(
            String name, double[][][] sums, double[][][] gamma, double[][][] ofSizes, double[][][] other) {
        String another = name.equals("dgamma") ? "the sum of dy" : "the sum of dy · x";
        double[][][] told = new double[sums.length][sums[0].length][sums[0][0].length];
        for (int c = 0; c < told.length; c++) {
            for (int i = 0; i < told[c].length; i++) {
                for (int j = 0; j < told[c][i].length; j++) {
                    double g = SetWorkings.at(gamma, c, i, j);
                    told[c][i][j] = steps.term(
                            name,
                            steps.instead(
                                    name,
                                    sums[c][i][j],
                                    List.of(
                                            name + " times gamma",
                                            name + " divided by gamma",
                                            "gamma",
                                            "that of dy without its sign",
                                            another),
                                    sums[c][i][j] * g,
                                    sums[c][i][j] / g,
                                    g,
                                    ofSizes[c][i][j],
                                    other[c][i][j]));
                }
            }
        }
        return told;
    }
}
