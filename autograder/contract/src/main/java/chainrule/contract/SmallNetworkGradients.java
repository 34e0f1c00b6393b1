package chainrule.contract;

/**
 * The gradients of a loss with respect to what a small network is given.
 *
 * @param dx with respect to the input, shape (N, C, H, W)
 * @param dw with respect to the weights of the convolution, shape (F, C, KH, KW)
 * @param db with respect to its bias, shape (F)
 * @param ddense with respect to the weights of the dense layer, shape (O, F · PH · PW)
 * @param dc with respect to its bias, shape (O)
 */
public record SmallNetworkGradients(
        double[][][][] dx, double[][][][] dw, double[] db, double[][] ddense, double[] dc) {}
