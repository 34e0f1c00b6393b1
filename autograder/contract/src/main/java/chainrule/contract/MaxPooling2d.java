package chainrule.contract;

/**
 * Two-dimensional max pooling: every window hands on its largest cell, in each channel of each image by itself.
 *
 * <h2>Formula</h2>
 *
 * With kernel K, stride s and padding p,
 *
 * <pre>
 * y[n][c][i][j] = max over k = 0 .. K.height - 1 and l = 0 .. K.width - 1 of
 *                 xp[n][c][i · s.height + k][j · s.width + l]
 * </pre>
 *
 * where xp is x with padding: xp[..][r][q] is x[..][r - p.height][q - p.width] inside and minus infinity outside, so
 * that a padded cell never wins, not even against negative numbers.
 *
 * <p>The gradient of y[n][c][i][j] belongs to the cell that won, all of it; a cell that wins several windows gets the
 * sum of their gradients, and a cell that wins none gets 0. When cells are tied, the first in row-major order has won:
 * the smallest row, and in that row the smallest column.
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
 * covers behind xp counts as minus infinity.
 *
 * <p>No case that is graded has an output size below 1. Global max pooling is the kernel of the input's own size.
 *
 * <h2>Worked example</h2>
 *
 * One image, one channel, kernel 2 x 2, stride 1, no padding; the 5 wins two windows:
 *
 * <pre>
 * x = 1 3 2     y = max(1, 3, 4, 0)  max(3, 2, 0, 5)  =  4 5     dy = 1 2     dx = 0 0   0    =  0 0 0
 *     4 0 5         max(4, 0, 6, 2)  max(0, 5, 2, 1)     6 5          3 4          1 0 2+4       1 0 6
 *     6 2 1                                                                        3 0   0       3 0 0
 * </pre>
 *
 * With stride 2 there is one window, or four where sizes are rounded up:
 *
 * <pre>
 * y = max(1, 3, 4, 0)  max(2, 5)  =  4 5     dy = 1 2     dx = 0 0 0
 *     max(6, 2)        max(1)        6 1          3 4          1 0 2
 *                                                              3 0 4
 * </pre>
 *
 * <h2>Errors</h2>
 *
 * Arguments are always consistent with each other and finite: nothing has to be checked. Throw
 * {@link UnsupportedOperationException} for a parameter that you do not support. Left out, of what PyTorch's MaxPool2d
 * knows: dilation, and handing on where the largest cells were (return_indices).
 *
 * <p>Source of the formula: I. Goodfellow, Y. Bengio, A. Courville, Deep Learning (2016), section 9.3, with sizes as in
 * V. Dumoulin, F. Visin, A guide to convolution arithmetic for deep learning (2016), chapter 3.
 */
public interface MaxPooling2d {

    /**
     * The output of the layer.
     *
     * @param x input, shape (N, C, H, W)
     * @param geometry kernel, stride, padding, and how sizes are rounded
     * @return y, shape (N, C, HO, WO)
     */
    double[][][][] forward(double[][][][] x, PoolingGeometry geometry);

    /**
     * The gradient of a loss whose gradient with respect to y is {@code dy}.
     *
     * @param x the input that forward was given, shape (N, C, H, W)
     * @param geometry kernel, stride, padding, and how sizes are rounded
     * @param dy gradient of the loss with respect to y, shape (N, C, HO, WO)
     * @return dx, the gradient with respect to x, shape (N, C, H, W)
     */
    double[][][][] backward(double[][][][] x, PoolingGeometry geometry, double[][][][] dy);
}
