package chainrule.contract;

/**
 * One layer of a linear network at unit scale: it returns c · W x.
 *
 * @param w weights of size about 1, shape (O, I)
 * @param c the scale that is not learnt
 * @param rescale by how much the gradient that enters this layer on the way back is multiplied first
 */
public record ScaledLayer(double[][] w, double c, double rescale) {}
