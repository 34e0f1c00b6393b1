package chainrule.contract;

/**
 * What a network of two layers computes.
 *
 * @param pre the sums of the hidden units, shape (H)
 * @param hidden the same after the activation, shape (H)
 * @param output shape (O)
 */
public record TwoLayerResult(double[] pre, double[] hidden, double[] output) {}
