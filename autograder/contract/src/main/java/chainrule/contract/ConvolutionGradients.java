package chainrule.contract;

/**
 * The gradients of a loss with respect to the inputs of a convolution or of a transposed convolution.
 *
 * @param dx with respect to the input, shape (N, C, H, W)
 * @param dw with respect to the weights, of their shape, summed over the batch
 * @param db with respect to the bias, shape (F), summed over the batch; {@code null} when there is no bias
 */
public record ConvolutionGradients(double[][][][] dx, double[][][][] dw, double[] db) {}
