package chainrule.contract;

/**
 * The gradients of a loss with respect to the inputs of a batch normalisation.
 *
 * @param dx with respect to the input, shape (N, C, H, W)
 * @param dgamma with respect to the scale, of gamma's shape, summed over the set
 * @param dbeta with respect to the shift, of beta's shape, summed over the set
 */
public record NormalizationGradients(double[][][][] dx, double[][][] dgamma, double[][][] dbeta) {}
