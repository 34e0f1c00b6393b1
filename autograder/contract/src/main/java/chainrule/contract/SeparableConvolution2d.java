package chainrule.contract;

/**
 * Depthwise-separable convolution: kernels that each look at one channel alone, then a mixture of what they found at each
 * place. The kernels are not flipped.
 *
 * <h2>Formula</h2>
 *
 * With stride s, padding p, dilation d and the depth multiplier M, kernel m of channel c makes channel c · M + m:
 *
 * <pre>
 * z[n][c · M + m][i][j] = Σ over k, l of depthwise[c][m][k][l]
 *                         · x[n][c][i · s.height + k · d.height - p.height][j · s.width + l · d.width - p.width]
 * y[n][f][i][j]         = Σ over q of pointwise[f][q] · z[n][q][i][j]
 * </pre>
 *
 * where x is 0 outside of the input. Back,
 *
 * <pre>
 * dz[n][q][i][j]     = Σ over f of pointwise[f][q] · dy[n][f][i][j]
 * dpointwise[f][q]   = Σ over n, i, j of dy[n][f][i][j] · z[n][q][i][j]
 * </pre>
 *
 * and from dz to dx and ddepthwise as through any convolution: each product hands dz times the weight back to its x, and dz
 * times the x to its weight.
 *
 * <h2>Shapes</h2>
 *
 * <pre>
 * x (N, C, H, W)     depthwise (C, M, KH, KW)     pointwise (F, C · M)
 * z (N, C · M, HO, WO)     y, dy (N, F, HO, WO)
 * HO = floor((H + 2 · p.height - ((KH - 1) · d.height + 1)) / s.height) + 1, and WO likewise
 * </pre>
 *
 * No case that is graded has an output size below 1.
 *
 * <h2>Worked example</h2>
 *
 * One image of two channels of one row, one kernel for each channel, one filter, stride 1, no padding:
 *
 * <pre>
 * x = (1 2 3), (4 0 1)    depthwise = (1 -1), (2 1)    z = (1-2  2-3), (8+0  0+1) = (-1 -1), (8 1)
 * pointwise = (3, 1)                                   y = (3·(-1)+8  3·(-1)+1)   = (5 -2)
 * dy = (1 2):  dpointwise = (-1-2, 8+2) = (-3, 10)     dz = (3 6), (1 2)
 *              ddepthwise = (3·1+6·2  3·2+6·3), (1·4+2·0  1·0+2·1) = (15 24), (4 2)
 *              dx = (3  -3+6  -6), (2  1+4  2) = (3 3 -6), (2 5 2)
 * </pre>
 *
 * <h2>The sheets' letters</h2>
 *
 * Sheet 3 has B for N, N for F, W for the depthwise and P for the pointwise weights, and M = 1.
 *
 * <h2>Errors</h2>
 *
 * Arguments are always consistent with each other: nothing has to be checked. Throw
 * {@link UnsupportedOperationException} for a parameter that you do not support. Left out, of what Keras' SeparableConv2D
 * knows: a bias, activations, padding "same".
 *
 * <p>Source of the formula: A. Howard et al., MobileNets (2017), section 3.1, equation 3; the depth multiplier as in F.
 * Chollet, Xception (2017), section 2.
 */
public interface SeparableConvolution2d {

    /**
     * The first step alone.
     *
     * @param x input, shape (N, C, H, W)
     * @param depthwise the kernels of each channel, shape (C, M, KH, KW)
     * @param geometry stride, padding and dilation
     * @return z, shape (N, C · M, HO, WO)
     */
    double[][][][] depthwise(double[][][][] x, double[][][][] depthwise, SeparableGeometry geometry);

    /**
     * Both steps.
     *
     * @param x input, shape (N, C, H, W)
     * @param weights of both steps
     * @param geometry stride, padding and dilation of the first step
     * @return y, shape (N, F, HO, WO)
     */
    double[][][][] forward(double[][][][] x, SeparableWeights weights, SeparableGeometry geometry);

    /**
     * The gradients of a loss whose gradient with respect to y is {@code dy}.
     *
     * @param x the input that forward was given, shape (N, C, H, W)
     * @param weights of both steps
     * @param geometry stride, padding and dilation of the first step
     * @param dy gradient of the loss with respect to y, shape (N, F, HO, WO)
     * @return the gradients of x and of the weights of both steps
     */
    SeparableGradients backward(
            double[][][][] x, SeparableWeights weights, SeparableGeometry geometry, double[][][][] dy);
}
