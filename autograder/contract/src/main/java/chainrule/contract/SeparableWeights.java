package chainrule.contract;

/**
 * What a depthwise-separable convolution learns.
 *
 * @param depthwise the kernels of each channel, shape (C, M, KH, KW), where M is the depth multiplier
 * @param pointwise how the filters mix what the kernels find, shape (F, C · M)
 */
public record SeparableWeights(double[][][][] depthwise, double[][] pointwise) {}
