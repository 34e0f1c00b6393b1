package chainrule.contract;

/**
 * One-dimensional convolution as deep learning uses the word: cross-correlation, the kernel is <em>not</em> flipped. Also
 * as a matrix, and with a kernel of its own at each position.
 *
 * <h2>Formula</h2>
 *
 * With stride s, padding p, dilation d and G groups, filter f belongs to group g = f / (F / G) (whole-number division) and
 * sees the input channels g · C/G to (g + 1) · C/G - 1:
 *
 * <pre>
 * y[n][f][i] = b[f] + Σ over c, k of w[f][c][k] · x[n][g · C/G + c][i · s + k · d - p]          x is 0 outside
 * </pre>
 *
 * For one signal of W numbers and one kernel of K, stride 1 and no padding, this is a product with a matrix, y = M x,
 * whose row i holds the kernel in the columns i to i + K - 1 and zeros elsewhere. Without weight sharing row i holds a
 * kernel of its own:
 *
 * <pre>
 * M[i][j] = k[j - i] for 0 ≤ j - i &lt; K, otherwise 0                 W - K + 1 rows, W columns
 * y[i]    = Σ over j of kernels[i][j] · x[i + j]                      without weight sharing
 * dx[m]   = Σ over i of dy[i] · kernels[i][m - i]                     dkernels[i][j] = dy[i] · x[i + j]
 * </pre>
 *
 * <h2>Shapes</h2>
 *
 * <pre>
 * x (N, C, W)   w (F, C/G, K)   b (F), or null for none
 * y (N, F, WO)  WO = floor((W + 2p - ((K - 1) · d + 1)) / s) + 1
 * </pre>
 *
 * The division rounds down, so cells at the right edge may be reached by no window; their gradient is 0. No case that is
 * graded has an output size below 1.
 *
 * <h2>Worked example</h2>
 *
 * One signal, one channel, one filter, no bias, x = (1, 2, 3, 4), w = (1, -2), dy = (1, 0, 2):
 *
 * <pre>
 * y  = (1·1 - 2·2, 1·2 - 2·3, 1·3 - 2·4) = (-3, -4, -5)          M = 1 -2  0  0
 * dx = (1·1, -2·1 + 0, 0 + 1·2, -2·2)    = (1, -2, 2, -4)            0  1 -2  0
 * dw = (1·1 + 0·2 + 2·3, 1·2 + 0·3 + 2·4) = (7, 10)                  0  0  1 -2
 * </pre>
 *
 * and without weight sharing dkernels = ((1, 2), (0, 0), (6, 8)), whose sum is dw.
 *
 * <h2>The sheets' letters</h2>
 *
 * Sheet 2 has k for w and for the kernel, K for the matrix M, s for the stride, k^(i) for the kernel of position i, and
 * (a, b, c) for dy.
 *
 * <h2>Errors</h2>
 *
 * Arguments are always consistent with each other: nothing has to be checked. Throw
 * {@link UnsupportedOperationException} for a parameter that you do not support. Left out, of what PyTorch's Conv1d knows:
 * padding other than with zeros, padding "same".
 *
 * <p>Source of the formula: I. Goodfellow, Y. Bengio, A. Courville, Deep Learning (2016), section 9.1, equation 9.6, for one
 * axis; the matrix: the same, section 9.1; without weight sharing: section 9.5, equation 9.9 (unshared convolution).
 */
public interface Convolution1d {

    /**
     * The output of the layer.
     *
     * @param x input, shape (N, C, W)
     * @param w weights, shape (F, C / groups, K)
     * @param b bias, shape (F), or {@code null} for none
     * @param geometry stride, padding, dilation and groups
     * @return y, shape (N, F, WO)
     */
    double[][][] forward(double[][][] x, double[][][] w, double[] b, Convolution1dGeometry geometry);

    /**
     * The gradients of a loss whose gradient with respect to y is {@code dy}.
     *
     * @param x the input that forward was given, shape (N, C, W)
     * @param w the weights that forward was given, shape (F, C / groups, K)
     * @param b the bias that forward was given, shape (F), or {@code null} for none
     * @param geometry stride, padding, dilation and groups
     * @param dy gradient of the loss with respect to y, shape (N, F, WO)
     * @return the gradients dx, dw and db, each of the shape of what it belongs to
     */
    Convolution1dGradients backward(
            double[][][] x, double[][][] w, double[] b, Convolution1dGeometry geometry, double[][][] dy);

    /**
     * The matrix with which a signal is multiplied, for stride 1 and no padding.
     *
     * @param kernel shape (K)
     * @param width of the signal, W, at least K
     * @return M, shape (W - K + 1, W)
     */
    double[][] matrix(double[] kernel, int width);

    /**
     * The output without weight sharing, for stride 1 and no padding.
     *
     * @param x one signal, shape (W)
     * @param kernels the kernel of each position, shape (W - K + 1, K)
     * @return y, shape (W - K + 1)
     */
    double[] unshared(double[] x, double[][] kernels);

    /**
     * The matrix with which a signal is multiplied without weight sharing.
     *
     * @param kernels the kernel of each position, shape (W - K + 1, K)
     * @return M, shape (W - K + 1, W)
     */
    double[][] unsharedMatrix(double[][] kernels);

    /**
     * The gradients without weight sharing.
     *
     * @param x the signal, shape (W)
     * @param kernels the kernel of each position, shape (W - K + 1, K)
     * @param dy gradient of the loss with respect to y, shape (W - K + 1)
     * @return the gradients of the signal and of each kernel
     */
    UnsharedGradients unsharedBackward(double[] x, double[][] kernels, double[] dy);
}
