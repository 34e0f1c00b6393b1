package chainrule.contract;

/**
 * The gradients of a loss with respect to what a 1-D convolution is given.
 *
 * @param dx with respect to the input, shape (N, C, W)
 * @param dw with respect to the weights, shape (F, C / groups, K)
 * @param db with respect to the bias, shape (F); not looked at where there is none
 */
public record Convolution1dGradients(double[][][] dx, double[][][] dw, double[] db) {}
