package chainrule.contract;

/**
 * A mean and a variance for every set of a batch normalisation, each of shape (1, 1, 1), (C, 1, 1), (1, H, W) or
 * (C, H, W).
 *
 * @param mean the means
 * @param variance the variances: squares of standard deviations, without eps
 */
public record NormalizationStatistics(double[][][] mean, double[][][] variance) {}
