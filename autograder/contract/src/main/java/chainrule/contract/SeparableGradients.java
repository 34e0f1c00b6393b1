package chainrule.contract;

/**
 * The gradients of a loss with respect to what a depthwise-separable convolution is given.
 *
 * @param dx with respect to the input, shape (N, C, H, W)
 * @param ddepthwise with respect to the depthwise kernels, shape (C, M, KH, KW)
 * @param dpointwise with respect to the pointwise weights, shape (F, C · M)
 */
public record SeparableGradients(double[][][][] dx, double[][][][] ddepthwise, double[][] dpointwise) {}
