package chainrule.contract;

/**
 * What a network of two layers learns.
 *
 * @param w1 from the inputs to the hidden units, shape (H, D)
 * @param b1 bias of the hidden units, shape (H)
 * @param w2 from the hidden units to the outputs, shape (O, H)
 * @param b2 bias of the outputs, shape (O)
 */
public record TwoLayerWeights(double[][] w1, double[] b1, double[][] w2, double[] b2) {}
