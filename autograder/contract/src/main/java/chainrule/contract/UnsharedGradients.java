package chainrule.contract;

/**
 * The gradients of a loss with respect to what a convolution without weight sharing is given.
 *
 * @param dx with respect to the signal, shape (W)
 * @param dkernels with respect to the kernel of each position, shape (WO, K)
 */
public record UnsharedGradients(double[] dx, double[][] dkernels) {}
