package chainrule.contract;

/**
 * Two-dimensional average pooling: every window hands on the mean of its cells, in each channel of each image by
 * itself.
 *
 * <h2>Formula</h2>
 *
 * With kernel K, stride s and padding p,
 *
 * <pre>
 * y[n][c][i][j] = 1 / D[i][j] · Σ over k = 0 .. K.height - 1 and l = 0 .. K.width - 1 of
 *                 xp[n][c][i · s.height + k][j · s.width + l]
 * </pre>
 *
 * where xp is x with padding: xp[..][r][q] is x[..][r - p.height][q - p.width] inside and 0 outside. D[i][j] is
 * K.height · K.width when padded cells are counted, and the number of the window's cells inside x when they are not.
 *
 * <p>Every cell of a window inside x gets the gradient dy[n][c][i][j] / D[i][j]; a cell in several windows gets the sum
 * of theirs, and a cell in none gets 0.
 *
 * <h2>Shapes</h2>
 *
 * <pre>
 * x  (N, C, H, W)
 * y  (N, C, HO, WO)      HO = floor((H + 2 · p.height - K.height) / s.height) + 1
 *                        WO = floor((W + 2 · p.width - K.width) / s.width) + 1
 * </pre>
 *
 * The division rounds down, so cells at the bottom and right edges may be reached by no window; their gradient is 0.
 *
 * <p>Where the geometry is rounded up the division rounds up, and the last window may reach over the end of xp; but when it
 * would begin behind x, at (HO - 1) · s.height ≥ H + p.height rows of xp, HO is one less, and likewise WO. What a window
 * covers behind xp adds nothing and is never counted in D, whether padded cells are or not.
 *
 * <p>No case that is graded has an output size below 1. Global average pooling is the kernel of the input's own size.
 *
 * <h2>Worked example</h2>
 *
 * One image, one channel, kernel 2 x 2, stride 1, no padding; the cell in the middle is in all four windows:
 *
 * <pre>
 * x = 1 3 2     y = (1+3+4+0)/4  (3+2+0+5)/4  =  2 2.5     dy =  4  8     dx = 1   1+2     2   =  1  3 2
 *     4 0 5         (4+0+6+2)/4  (0+5+2+1)/4     3 2            12 16          1+3 1+2+3+4 2+4    4 10 6
 *     6 2 1                                                                    3   3+4     4      3  7 4
 * </pre>
 *
 * and of the single cell x = 8 with kernel 2 x 2, stride 1 and padding 1,
 *
 * <pre>
 * y = 2 2  when padded cells are counted,     y = 8 8  when they are not.
 *     2 2                                         8 8
 * </pre>
 *
 * Of the first x with stride 2 there is one window, or four where sizes are rounded up; what lies behind x is not counted:
 *
 * <pre>
 * y = (1+3+4+0)/4  (2+5)/2  =  2 3.5     dy = 4 2     dx = 1 1 1
 *     (6+2)/2      1/1         4 1            6 5          1 1 1
 *                                                          3 3 5
 * </pre>
 *
 * <h2>Errors</h2>
 *
 * Arguments are always consistent with each other and finite: nothing has to be checked. Throw
 * {@link UnsupportedOperationException} for a parameter that you do not support. Left out, of what PyTorch's AvgPool2d
 * knows: a divisor of one's own (divisor_override).
 *
 * <p>Source of the formula: I. Goodfellow, Y. Bengio, A. Courville, Deep Learning (2016), section 9.3, with sizes as in
 * V. Dumoulin, F. Visin, A guide to convolution arithmetic for deep learning (2016), chapter 3.
 */
public interface AveragePooling2d {

    /**
     * The output of the layer.
     *
     * @param x input, shape (N, C, H, W)
     * @param geometry kernel, stride, padding, and how sizes are rounded
     * @param countPadding whether padded cells count in the number that a window's sum is divided by; without padding it
     *     makes no difference
     * @return y, shape (N, C, HO, WO)
     */
    double[][][][] forward(double[][][][] x, PoolingGeometry geometry, boolean countPadding);

    /**
     * The gradient of a loss whose gradient with respect to y is {@code dy}.
     *
     * @param x the input that forward was given, shape (N, C, H, W); only its shape matters here
     * @param geometry kernel, stride, padding, and how sizes are rounded
     * @param countPadding what forward was given
     * @param dy gradient of the loss with respect to y, shape (N, C, HO, WO)
     * @return dx, the gradient with respect to x, shape (N, C, H, W)
     */
    double[][][][] backward(double[][][][] x, PoolingGeometry geometry, boolean countPadding, double[][][][] dy);
}
