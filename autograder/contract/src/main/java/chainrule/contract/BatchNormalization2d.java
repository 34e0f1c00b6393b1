package chainrule.contract;

/**
 * Batch normalisation of images: every entry less the mean of its set, divided by the standard deviation of its set, then
 * scaled and shifted by what the layer learns. A {@link StatisticsSet} says which entries make up a set.
 *
 * <h2>Formula</h2>
 *
 * For a set of m entries, with all sums over the entries of the set:
 *
 * <pre>
 * mean     = Σ x / m
 * variance = Σ (x - mean)² / m                       biased: divided by m, not by m - 1
 * x̂        = (x - mean) / sqrt(variance + eps)       eps stands under the root
 * y        = gamma · x̂ + beta
 * </pre>
 *
 * The mean and the variance depend on every entry of the set, so the gradient of one entry does too:
 *
 * <pre>
 * dbeta  = Σ dy
 * dgamma = Σ dy · x̂
 * dx     = gamma / (m · sqrt(variance + eps)) · (m · dy - dbeta - x̂ · dgamma)
 * </pre>
 *
 * A layer that no longer trains takes running statistics in place of the batch's. They are constants: x̂ is computed with
 * them, dbeta and dgamma stay the same sums, and the gradient of one entry depends on that entry alone:
 *
 * <pre>
 * dx     = gamma / sqrt(running variance + eps) · dy
 * </pre>
 *
 * <h2>Shapes</h2>
 *
 * <pre>
 * x, y, dy, dx   (N, C, H, W)
 * mean, variance, gamma, beta, dgamma, dbeta
 *                (1, 1, 1)   {@link StatisticsSet#OVER_EVERYTHING}   m = N · C · H · W
 *                (C, 1, 1)   {@link StatisticsSet#PER_CHANNEL}       m = N · H · W
 *                (1, H, W)   {@link StatisticsSet#PER_POSITION}      m = N · C
 *                (C, H, W)   {@link StatisticsSet#PER_ELEMENT}       m = N
 * </pre>
 *
 * <h2>Worked example</h2>
 *
 * One image, one channel, statistics per channel, eps 4, gamma 3, beta 10:
 *
 * <pre>
 * x = 1 3      mean = 4   variance = (9 + 1 + 1 + 9) / 4 = 5   sqrt(5 + 4) = 3
 *     5 7
 *
 * x̂ = -1   -1/3      y =  7  9
 *     1/3   1            11 13
 *
 * dy = 6  0      dbeta = 24   dgamma = -6 + 18 = 12   dx =  3 -5
 *      0 18                                               -7  9
 * </pre>
 *
 * Running mean 0 and variance 1, updated with that x and momentum 0.75, become
 *
 * <pre>
 * mean     = 0.25 · 0 + 0.75 · 4           = 3
 * variance = 0.25 · 1 + 0.75 · 5 · 4 / 3   = 5.25
 * </pre>
 *
 * With running mean 1 and variance 5 for the same x, eps, gamma and dy, inference has the gradients
 *
 * <pre>
 * x̂ = 0    2/3       dbeta = 24   dgamma = 0 + 36 = 36   dx = 6  0
 *     4/3   2                                                0 18
 * </pre>
 *
 * <h2>Errors</h2>
 *
 * Arguments are always consistent with each other: nothing has to be checked. Every set has two entries or more, and
 * variance + eps is never 0. Throw {@link UnsupportedOperationException} for a set of statistics that you do not
 * support.
 *
 * <p>Left out, of what PyTorch's layer knows: a layer without gamma and beta (they are 1 and 0 then), a momentum that
 * averages all batches alike, and the count of batches seen. What its layer cannot do is every set but
 * {@link StatisticsSet#PER_CHANNEL}.
 *
 * <p>Source of the formulas: S. Ioffe, C. Szegedy, Batch Normalization: Accelerating Deep Network Training by Reducing
 * Internal Covariate Shift (2015), algorithm 1 for training, the equations of section 3 for the gradients, algorithm 2
 * for inference and m / (m - 1).
 */
public interface BatchNormalization2d {

    /**
     * The mean and the biased variance of every set.
     *
     * @param x input, shape (N, C, H, W)
     * @param set which entries share a mean and a variance
     * @return mean and variance, each of the shape that {@code set} says
     */
    NormalizationStatistics statistics(double[][][][] x, StatisticsSet set);

    /**
     * The output of the layer in training, by the statistics of {@code x} itself.
     *
     * @param x input, shape (N, C, H, W)
     * @param gamma scale, one number for each set
     * @param beta shift, one number for each set
     * @param set which entries share a mean and a variance
     * @param eps what is added to the variance under the root, 0 or more
     * @return y, shape (N, C, H, W)
     */
    double[][][][] forward(double[][][][] x, double[][][] gamma, double[][][] beta, StatisticsSet set, double eps);

    /**
     * The gradients of a loss whose gradient with respect to y is {@code dy}. They do not depend on beta.
     *
     * @param x the input that forward was given, shape (N, C, H, W)
     * @param gamma the scale that forward was given
     * @param set the set that forward was given
     * @param eps the number that forward was given
     * @param dy gradient of the loss with respect to y, shape (N, C, H, W)
     * @return the gradients dx, dgamma and dbeta, each of the shape of what it belongs to
     */
    NormalizationGradients backward(
            double[][][][] x, double[][][] gamma, StatisticsSet set, double eps, double[][][][] dy);

    /**
     * The running statistics after one more batch: (1 - momentum) times the old plus momentum times the batch's. The
     * batch's variance is the unbiased one here, the biased one times m / (m - 1). The arguments stay as they are; the
     * result holds new arrays.
     *
     * @param x the batch, shape (N, C, H, W)
     * @param set which entries share a mean and a variance
     * @param running the running statistics so far, of the shape that {@code set} says
     * @param momentum the weight of the <em>new</em> value, from 0 to 1
     * @return the new running statistics
     */
    NormalizationStatistics updateRunning(
            double[][][][] x, StatisticsSet set, NormalizationStatistics running, double momentum);

    /**
     * The output of the layer when it no longer trains: the formula of y with the running mean and the running variance
     * in place of the batch's, so that no entry depends on another.
     *
     * @param x input, shape (N, C, H, W)
     * @param gamma scale, of one of the four shapes of statistics
     * @param beta shift, of the same shape
     * @param running the running statistics, of the same shape
     * @param eps what is added to the running variance under the root, 0 or more
     * @return y, shape (N, C, H, W)
     */
    double[][][][] inference(
            double[][][][] x, double[][][] gamma, double[][][] beta, NormalizationStatistics running, double eps);

    /**
     * The gradients of a loss whose gradient with respect to the output of {@link #inference} is {@code dy}. The running
     * statistics are constants, and beta does not matter.
     *
     * @param x the input that inference was given, shape (N, C, H, W)
     * @param gamma the scale that inference was given
     * @param running the running statistics that inference was given, of gamma's shape
     * @param eps the number that inference was given
     * @param dy gradient of the loss with respect to y, shape (N, C, H, W)
     * @return the gradients dx, dgamma and dbeta, each of the shape of what it belongs to
     */
    NormalizationGradients inferenceBackward(
            double[][][][] x, double[][][] gamma, NormalizationStatistics running, double eps, double[][][][] dy);
}
