import chainrule.contract.BatchNormalization2d;
import chainrule.contract.NormalizationGradients;
import chainrule.contract.NormalizationStatistics;
import chainrule.contract.StatisticsSet;

public class PaperNorm extends Walk implements BatchNormalization2d {
    private double count(double[][][][] x, double[][][] like) {
        double entries = x.length * x[0].length * x[0][0].length * x[0][0][0].length;
        return entries / (like.length * like[0].length * like[0][0].length);
    }

    private double[][][] like(double[][][][] x, StatisticsSet set) {
        int c = x[0].length, h = x[0][0].length, w = x[0][0][0].length;
        switch (set) {
            case OVER_EVERYTHING: return new double[1][1][1];
            case PER_CHANNEL: return new double[c][1][1];
            case PER_POSITION: return new double[1][h][w];
            default: return new double[c][h][w];
        }
    }

    public NormalizationStatistics statistics(double[][][][] x, StatisticsSet set) {
        double[][][] like = like(x, set);
        double m = count(x, like);
        double[][][] mu = sum(x, like, (n, c, i, j) -> x[n][c][i][j] / m);
        double[][][] sigma2 = sum(x, like, (n, c, i, j) -> Math.pow(x[n][c][i][j] - of(mu, c, i, j), 2) / m);
        return new NormalizationStatistics(mu, sigma2);
    }

    public double[][][][] forward(double[][][][] x, double[][][] gamma, double[][][] beta, StatisticsSet set, double eps) {
        return inference(x, gamma, beta, statistics(x, set), eps);
    }

    public double[][][][] inference(double[][][][] x, double[][][] gamma, double[][][] beta, NormalizationStatistics s, double eps) {
        double[][][][] y = zeros(x);
        each(x, (n, c, i, j) -> {
            double root = Math.sqrt(of(s.variance(), c, i, j) + eps);
            y[n][c][i][j] = of(gamma, c, i, j) * (x[n][c][i][j] - of(s.mean(), c, i, j)) / root + of(beta, c, i, j);
        });
        return y;
    }

    public NormalizationGradients backward(double[][][][] x, double[][][] gamma, StatisticsSet set, double eps, double[][][][] dy) {
        NormalizationStatistics s = statistics(x, set);
        double[][][] mu = s.mean(), sigma2 = s.variance();
        double m = count(x, mu);
        double[][][][] dhat = zeros(x);
        each(x, (n, c, i, j) -> dhat[n][c][i][j] = dy[n][c][i][j] * of(gamma, c, i, j));
        double[][][] dsigma2 = sum(x, mu, (n, c, i, j) -> dhat[n][c][i][j] * (x[n][c][i][j] - of(mu, c, i, j))
                * -0.5 * Math.pow(of(sigma2, c, i, j) + eps, -1.5));
        double[][][] direct = sum(x, mu, (n, c, i, j) -> -dhat[n][c][i][j] / Math.sqrt(of(sigma2, c, i, j) + eps));
        double[][][] spread = sum(x, mu, (n, c, i, j) -> -2 * (x[n][c][i][j] - of(mu, c, i, j)) / m);
        double[][][] dmu = each(mu, (n, c, i, j) -> direct[c][i][j] + dsigma2[c][i][j] * spread[c][i][j]);
        double[][][][] dx = zeros(x);
        each(x, (n, c, i, j) -> dx[n][c][i][j] = dhat[n][c][i][j] / Math.sqrt(of(sigma2, c, i, j) + eps)
                + of(dsigma2, c, i, j) * 2 * (x[n][c][i][j] - of(mu, c, i, j)) / m
                + of(dmu, c, i, j) / m);
        double[][][] dgamma = sum(x, mu, (n, c, i, j) -> dy[n][c][i][j] * (x[n][c][i][j] - of(mu, c, i, j))
                / Math.sqrt(of(sigma2, c, i, j) + eps));
        return new NormalizationGradients(dx, dgamma, sum(x, mu, (n, c, i, j) -> dy[n][c][i][j]));
    }

    public NormalizationGradients inferenceBackward(double[][][][] x, double[][][] gamma, NormalizationStatistics s, double eps, double[][][][] dy) {
        double[][][][] dx = zeros(x);
        each(x, (n, c, i, j) -> dx[n][c][i][j] = dy[n][c][i][j] * of(gamma, c, i, j) / Math.sqrt(of(s.variance(), c, i, j) + eps));
        double[][][] dgamma = sum(x, gamma, (n, c, i, j) -> dy[n][c][i][j] * (x[n][c][i][j] - of(s.mean(), c, i, j))
                / Math.sqrt(of(s.variance(), c, i, j) + eps));
        return new NormalizationGradients(dx, dgamma, sum(x, gamma, (n, c, i, j) -> dy[n][c][i][j]));
    }

    public NormalizationStatistics updateRunning(double[][][][] x, StatisticsSet set, NormalizationStatistics old, double momentum) {
        NormalizationStatistics s = statistics(x, set);
        double m = count(x, s.mean());
        return new NormalizationStatistics(
                each(old.mean(), (n, c, i, j) -> (1 - momentum) * old.mean()[c][i][j] + momentum * s.mean()[c][i][j]),
                each(old.variance(), (n, c, i, j) -> (1 - momentum) * old.variance()[c][i][j]
                        + momentum * m / (m - 1) * s.variance()[c][i][j]));
    }
}
