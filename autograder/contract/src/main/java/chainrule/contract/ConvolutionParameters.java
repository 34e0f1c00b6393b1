package chainrule.contract;

/**
 * What a convolution learns.
 *
 * @param w weights, shape (F, C / groups, KH, KW)
 * @param b bias, shape (F); {@code null} for a convolution without one
 */
public record ConvolutionParameters(double[][][][] w, double[] b) {}
