package chainrule.contract;

/**
 * Two-dimensional convolution as deep learning uses the word: cross-correlation, the kernel is <em>not</em> flipped.
 *
 * <h2>Formula</h2>
 *
 * With stride s, dilation d, padding p (top and left) and G groups, filter f belongs to group
 * g = f / (F / G) (whole-number division) and sees the input channels g · C/G to (g + 1) · C/G - 1:
 *
 * <pre>
 * y[n][f][i][j] = b[f] + Σ over c, k, l of
 *                 w[f][c][k][l] · xp[n][g · C/G + c][i · s.height + k · d.height][j · s.width + l · d.width]
 * </pre>
 *
 * where xp is x with padding: xp[..][r][q] is x[..][r - top][q - left] inside, and 0 outside (or the cell on the
 * other side, for circular padding).
 *
 * <h2>Shapes</h2>
 *
 * <pre>
 * x  (N, C, H, W)
 * w  (F, C/G, KH, KW)
 * b  (F), or null for none
 * y  (N, F, HO, WO)      HO = floor((H + top + bottom - ((KH - 1) · d.height + 1)) / s.height) + 1
 *                        WO = floor((W + left + right - ((KW - 1) · d.width + 1)) / s.width) + 1
 * </pre>
 *
 * The division rounds down, so cells at the bottom and right edges may be reached by no window; their gradient is 0.
 * No case that is graded has an output size below 1.
 *
 * <h2>Worked example</h2>
 *
 * One image, one channel, one filter, stride 1, no padding, bias 10:
 *
 * <pre>
 * x = 1 2 3      w = 1 0      y = 1·1 + 2·0 + 4·0 + 5·2 + 10   2·1 + 3·0 + 5·0 + 6·2 + 10   =  21 24
 *     4 5 6          0 2          4·1 + 5·0 + 7·0 + 8·2 + 10   5·1 + 6·0 + 8·0 + 9·2 + 10      30 33
 *     7 8 9
 * </pre>
 *
 * and with dy = 1 everywhere on that 2 x 2 output,
 *
 * <pre>
 * dx = 1 1 0     dw = 1+2+4+5  2+3+5+6   =  12 16     db = 4
 *      1 3 2          4+5+7+8  5+6+8+9      24 28
 *      0 2 2
 * </pre>
 *
 * <h2>Errors</h2>
 *
 * Arguments are always consistent with each other: nothing has to be checked. Throw
 * {@link UnsupportedOperationException} for a parameter that you do not support. Left out, of what PyTorch's Conv2d
 * knows: padding "same" and padding by reflection or repetition of the edge.
 *
 * <p>Source of the formula: I. Goodfellow, Y. Bengio, A. Courville, Deep Learning (2016), section 9.1, equation 9.6,
 * with stride, padding and dilation as in V. Dumoulin, F. Visin, A guide to convolution arithmetic for deep learning
 * (2016), chapters 2 and 5.1.
 */
public interface Convolution2d {

    /**
     * The output of the layer.
     *
     * @param x input, shape (N, C, H, W)
     * @param w weights, shape (F, C / groups, KH, KW)
     * @param b bias, shape (F), or {@code null} for none
     * @param geometry stride, padding, dilation and groups
     * @return y, shape (N, F, HO, WO)
     */
    double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry);

    /**
     * The gradients of a loss whose gradient with respect to y is {@code dy}.
     *
     * @param x the input that forward was given, shape (N, C, H, W)
     * @param w the weights that forward was given, shape (F, C / groups, KH, KW)
     * @param b the bias that forward was given, shape (F), or {@code null} for none
     * @param geometry stride, padding, dilation and groups
     * @param dy gradient of the loss with respect to y, shape (N, F, HO, WO)
     * @return the gradients dx, dw and db, each of the shape of what it belongs to
     */
    ConvolutionGradients backward(
            double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry, double[][][][] dy);

    /**
     * One step of plain stochastic gradient descent: each parameter minus the learning rate times its gradient. The
     * arguments stay as they are; the result holds new arrays.
     *
     * @param parameters the weights and the bias ({@code null} for none)
     * @param gradients their gradients; dx plays no part in it and may be {@code null}
     * @param learningRate the length of the step, positive
     * @return the new weights and bias
     */
    ConvolutionParameters sgdStep(
            ConvolutionParameters parameters, ConvolutionGradients gradients, double learningRate);
}
