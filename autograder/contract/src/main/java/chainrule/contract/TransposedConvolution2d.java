package chainrule.contract;

/**
 * Two-dimensional transposed convolution (also: fractionally strided convolution, wrongly: deconvolution): what
 * convolution does to gradients, done to an input. Every input cell adds its own multiple of the kernel, which is
 * <em>not</em> flipped, to the output.
 *
 * <h2>Formula</h2>
 *
 * With stride s, dilation d, padding p and G groups, input channel c belongs to group g = c / (C / G) (whole-number
 * division) and adds to the output channels g · F/G to (g + 1) · F/G - 1. Start with y[n][f][r][q] = b[f] everywhere;
 * then, for every n, c, i, j, f, k, l,
 *
 * <pre>
 * y[n][g · F/G + f][i · s.height + k · d.height - p.height][j · s.width + l · d.width - p.width]
 *     += x[n][c][i][j] · w[c][f][k][l]
 * </pre>
 *
 * where what falls outside of y is dropped.
 *
 * <h2>Shapes</h2>
 *
 * <pre>
 * x  (N, C, H, W)
 * w  (C, F/G, KH, KW)    input channels first, other than in {@link Convolution2d}
 * b  (F), or null for none
 * y  (N, F, HO, WO)      HO = (H - 1) · s.height - 2 · p.height + (KH - 1) · d.height + 1 + o.height
 *                        WO = (W - 1) · s.width - 2 · p.width + (KW - 1) · d.width + 1 + o.width
 * </pre>
 *
 * Padding is that of the convolution which this one goes back through, so here it takes rows and columns away, on all
 * four sides. A stride above 1 rounds the size of a convolution's output down, and several sizes of its input lead to
 * the same; the output padding o chooses among them. It lengthens the output at the bottom and on the right before
 * padding is cropped: with o = p the last row and column of what was added up are not lost, and only beyond what any
 * kernel reaches is there nothing but the bias. No case that is graded has an output size below 1.
 *
 * <h2>Worked example</h2>
 *
 * One image, one channel, one filter, stride 1, bias 10:
 *
 * <pre>
 * x = 1 2      w = 1 0      y = 1  2  0                 11 12 10
 *     3 4          0 2          3  2+4  4    + 10  =    13 16 14
 *                               0  6  8                 10 16 18
 * </pre>
 *
 * and with
 *
 * <pre>
 * dy = 1 2 3     dx = 1·1+5·2  2·1+6·2  =  11 14     dw = 37 47     db = 45
 *      4 5 6          4·1+8·2  5·1+9·2     20 23          67 77
 *      7 8 9
 * </pre>
 *
 * where dw[0][0] = 1·1 + 2·2 + 3·4 + 4·5. On one row, with stride 2 (across), padding 1 and output padding 1, no bias:
 *
 * <pre>
 * x = 1 2      w = 1 2 3      added up: 1 2 5 4 6      lengthened: 1 2 5 4 6 0      cropped: y = 2 5 4 6
 * </pre>
 *
 * <h2>Errors</h2>
 *
 * Arguments are always consistent with each other: nothing has to be checked. Throw
 * {@link UnsupportedOperationException} for a parameter that you do not support. Left out, of what PyTorch's
 * ConvTranspose2d knows: an output size that is asked for in place of output padding (output_size).
 *
 * <p>Source of the formula: V. Dumoulin, F. Visin, A guide to convolution arithmetic for deep learning (2016), chapter
 * 4, of which relationship 14 is the output size, with dilation as in chapter 5.1.
 */
public interface TransposedConvolution2d {

    /**
     * The output of the layer.
     *
     * @param x input, shape (N, C, H, W)
     * @param w weights, shape (C, F / groups, KH, KW)
     * @param b bias, shape (F), or {@code null} for none
     * @param geometry stride, padding, output padding, dilation and groups
     * @return y, shape (N, F, HO, WO)
     */
    double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, TransposedConvolutionGeometry geometry);

    /**
     * The gradients of a loss whose gradient with respect to y is {@code dy}.
     *
     * @param x the input that forward was given, shape (N, C, H, W)
     * @param w the weights that forward was given, shape (C, F / groups, KH, KW)
     * @param b the bias that forward was given, shape (F), or {@code null} for none
     * @param geometry stride, padding, output padding, dilation and groups
     * @param dy gradient of the loss with respect to y, shape (N, F, HO, WO)
     * @return the gradients dx, dw and db, each of the shape of what it belongs to
     */
    ConvolutionGradients backward(
            double[][][][] x, double[][][][] w, double[] b, TransposedConvolutionGeometry geometry, double[][][][] dy);
}
