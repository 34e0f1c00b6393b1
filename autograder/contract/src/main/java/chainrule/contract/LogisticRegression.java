package chainrule.contract;

/**
 * Logistic regression with two classes, on features that a network has found.
 *
 * <h2>Formula</h2>
 *
 * <pre>
 * z_n = Σ over d of w_d · x[n][d] + b
 * p_n = 1 / (1 + exp(-z_n))
 * L   = 1/N Σ over n of -(t_n log p_n + (1 - t_n) log(1 - p_n))
 *
 * dz_n = (p_n - t_n) / N        dw_d = Σ over n of dz_n · x[n][d]        db = Σ over n of dz_n        dx[n][d] = dz_n · w_d
 * </pre>
 *
 * exp overflows, and log of a rounded 0 is minus infinity: with log(1 + exp(-|z|)) neither happens, and
 * L_n = max(z, 0) - t z + log(1 + exp(-|z|)).
 *
 * <h2>Shapes</h2>
 *
 * N samples of D features, labels t_n of 0 or 1. Feature maps (N, C, H, W) are flattened to D = C · H · W features, channel
 * by channel and row by row.
 *
 * <h2>Worked example</h2>
 *
 * Two samples of one feature, x = (0, 2), w = 0.5, b = 0, t = (1, 0):
 *
 * <pre>
 * z = (0, 1)     p = (0.5, 0.73106)     L = ½ (0.69315 + 1.31326) = 1.00320
 * dz = (-0.25, 0.36553)     dw = 0.73106     db = 0.11553     dx = (-0.125, 0.18276)
 * </pre>
 *
 * <h2>The sheets' letters</h2>
 *
 * Sheet 4 has theta and b for w and b, and 15 · 15 · 16 = 3600 features.
 *
 * <h2>Errors</h2>
 *
 * Arguments are always consistent with each other: nothing has to be checked. Throw
 * {@link UnsupportedOperationException} for a method that you have not written. PyTorch's name for the loss is
 * BCEWithLogitsLoss; left out are class weights and sums in place of means.
 *
 * <p>Source of the formula: C. Bishop, Pattern Recognition and Machine Learning (2006), section 4.3.2, equations 4.87, 4.90
 * and 4.91, divided by N.
 */
public interface LogisticRegression {

    /**
     * Feature maps in one row for each sample.
     *
     * @param maps shape (N, C, H, W)
     * @return features, shape (N, C · H · W)
     */
    double[][] flatten(double[][][][] maps);

    /**
     * The probability of label 1.
     *
     * @param x features, shape (N, D)
     * @param w weights, shape (D)
     * @param b bias
     * @return p, shape (N)
     */
    double[] probabilities(double[][] x, double[] w, double b);

    /**
     * The mean cross-entropy.
     *
     * @param x features, shape (N, D)
     * @param w weights, shape (D)
     * @param b bias
     * @param labels 0 or 1, shape (N)
     * @return L, finite whatever the scores are
     */
    double loss(double[][] x, double[] w, double b, double[] labels);

    /**
     * The gradients of the mean cross-entropy.
     *
     * @param x features, shape (N, D)
     * @param w weights, shape (D)
     * @param b bias
     * @param labels 0 or 1, shape (N)
     * @return the gradients of features, weights and bias
     */
    LogisticGradients backward(double[][] x, double[] w, double b, double[] labels);
}
