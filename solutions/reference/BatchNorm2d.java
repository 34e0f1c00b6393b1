import chainrule.contract.BatchNormalization2d;
import chainrule.contract.NormalizationGradients;
import chainrule.contract.NormalizationStatistics;
import chainrule.contract.StatisticsSet;

/** Batch normalisation as its formulas say it: sums over each set, and a formula for every entry. */
public class BatchNorm2d implements BatchNormalization2d {

    @Override
    public NormalizationStatistics statistics(double[][][][] x, StatisticsSet set) {
        double m = entriesOfASet(x, set);
        double[][][] sum = sums(x, set, (n, c, i, j) -> x[n][c][i][j]);
        double[][][] mean = forEachSet(sum, (c, i, j) -> sum[c][i][j] / m);
        double[][][] squares = sums(x, set, (n, c, i, j) -> square(x[n][c][i][j] - at(mean, c, i, j)));
        return new NormalizationStatistics(mean, forEachSet(squares, (c, i, j) -> squares[c][i][j] / m));
    }

    @Override
    public double[][][][] forward(
            double[][][][] x, double[][][] gamma, double[][][] beta, StatisticsSet set, double eps) {
        return scaled(normalized(x, statistics(x, set), eps), gamma, beta);
    }

    @Override
    public double[][][][] inference(
            double[][][][] x, double[][][] gamma, double[][][] beta, NormalizationStatistics running, double eps) {
        return scaled(normalized(x, running, eps), gamma, beta);
    }

    @Override
    public NormalizationGradients backward(
            double[][][][] x, double[][][] gamma, StatisticsSet set, double eps, double[][][][] dy) {
        double m = entriesOfASet(x, set);
        NormalizationStatistics statistics = statistics(x, set);
        double[][][][] normalized = normalized(x, statistics, eps);
        double[][][] dbeta = sums(x, set, (n, c, i, j) -> dy[n][c][i][j]);
        double[][][] dgamma = sums(x, set, (n, c, i, j) -> dy[n][c][i][j] * normalized[n][c][i][j]);
        double[][][][] dx = forEachEntry(x, (n, c, i, j) -> {
            double shared = at(dbeta, c, i, j) + normalized[n][c][i][j] * at(dgamma, c, i, j);
            double scale = at(gamma, c, i, j) / (m * deviation(at(statistics.variance(), c, i, j), eps));
            return scale * (m * dy[n][c][i][j] - shared);
        });
        return new NormalizationGradients(dx, dgamma, dbeta);
    }

    @Override
    public NormalizationGradients inferenceBackward(
            double[][][][] x, double[][][] gamma, NormalizationStatistics running, double eps, double[][][][] dy) {
        double[][][][] byRunning = normalized(x, running, eps);
        double[][][] variance = running.variance();
        return new NormalizationGradients(
                forEachEntry(
                        x,
                        (n, c, i, j) ->
                                at(gamma, c, i, j) / deviation(at(variance, c, i, j), eps) * dy[n][c][i][j]),
                sums(x, zeros(gamma), (n, c, i, j) -> dy[n][c][i][j] * byRunning[n][c][i][j]),
                sums(x, zeros(gamma), (n, c, i, j) -> dy[n][c][i][j]));
    }

    @Override
    public NormalizationStatistics updateRunning(
            double[][][][] x, StatisticsSet set, NormalizationStatistics running, double momentum) {
        double m = entriesOfASet(x, set);
        NormalizationStatistics batch = statistics(x, set);
        double[][][] unbiased = forEachSet(batch.variance(), (c, i, j) -> batch.variance()[c][i][j] * m / (m - 1));
        return new NormalizationStatistics(
                mixed(running.mean(), batch.mean(), momentum), mixed(running.variance(), unbiased, momentum));
    }

    private static double[][][] mixed(double[][][] old, double[][][] batch, double momentum) {
        return forEachSet(old, (c, i, j) -> (1 - momentum) * old[c][i][j] + momentum * batch[c][i][j]);
    }

    private static double[][][][] normalized(double[][][][] x, NormalizationStatistics statistics, double eps) {
        double[][][] mean = statistics.mean();
        double[][][] variance = statistics.variance();
        return forEachEntry(
                x, (n, c, i, j) -> (x[n][c][i][j] - at(mean, c, i, j)) / deviation(at(variance, c, i, j), eps));
    }

    private static double[][][][] scaled(double[][][][] normalized, double[][][] gamma, double[][][] beta) {
        return forEachEntry(
                normalized, (n, c, i, j) -> at(gamma, c, i, j) * normalized[n][c][i][j] + at(beta, c, i, j));
    }

    private static double deviation(double variance, double eps) {
        return StrictMath.sqrt(variance + eps);
    }

    private static double square(double number) {
        return number * number;
    }

    /** What belongs to the set of entry (c, i, j): along an axis of length 1 all entries share. */
    private static double at(double[][][] shared, int c, int i, int j) {
        return shared[c % shared.length][i % shared[0].length][j % shared[0][0].length];
    }

    private static double entriesOfASet(double[][][][] x, StatisticsSet set) {
        double[][][] sets = zeros(x, set);
        int entries = x.length * x[0].length * x[0][0].length * x[0][0][0].length;
        return entries / (sets.length * sets[0].length * sets[0][0].length);
    }

    private static double[][][] zeros(double[][][][] x, StatisticsSet set) {
        int channels = x[0].length;
        int height = x[0][0].length;
        int width = x[0][0][0].length;
        return switch (set) {
            case OVER_EVERYTHING -> new double[1][1][1];
            case PER_CHANNEL -> new double[channels][1][1];
            case PER_POSITION -> new double[1][height][width];
            case PER_ELEMENT -> new double[channels][height][width];
        };
    }

    private static double[][][] zeros(double[][][] like) {
        return new double[like.length][like[0].length][like[0][0].length];
    }

    private interface OfSet {
        double at(int c, int i, int j);
    }

    private interface OfEntry {
        double at(int n, int c, int i, int j);
    }

    private static double[][][] sums(double[][][][] x, StatisticsSet set, OfEntry term) {
        return sums(x, zeros(x, set), term);
    }

    /** The sums over the sets that a shape says, added to zeros of that shape. */
    private static double[][][] sums(double[][][][] x, double[][][] sums, OfEntry term) {
        forEachEntry(x, (n, c, i, j) ->
                sums[c % sums.length][i % sums[0].length][j % sums[0][0].length] += term.at(n, c, i, j));
        return sums;
    }

    private static double[][][][] forEachEntry(double[][][][] like, OfEntry formula) {
        double[][][][] result = new double[like.length][][][];
        for (int image = 0; image < like.length; image++) {
            int n = image;
            result[n] = forEachSet(like[n], (c, i, j) -> formula.at(n, c, i, j));
        }
        return result;
    }

    private static double[][][] forEachSet(double[][][] like, OfSet formula) {
        double[][][] result = new double[like.length][like[0].length][like[0][0].length];
        for (int c = 0; c < result.length; c++) {
            for (int i = 0; i < result[c].length; i++) {
                for (int j = 0; j < result[c][i].length; j++) {
                    result[c][i][j] = formula.at(c, i, j);
                }
            }
        }
        return result;
    }
}
