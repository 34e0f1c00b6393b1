package chainrule.contract;

/**
 * The gradients of the loss of a logistic regression.
 *
 * @param dx with respect to the features, shape (N, D)
 * @param dw with respect to the weights, shape (D)
 * @param db with respect to the bias
 */
public record LogisticGradients(double[][] dx, double[] dw, double db) {}
