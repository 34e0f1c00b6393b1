package chainrule.contract;

/**
 * What a small network learns.
 *
 * @param w weights of the convolution, shape (F, C, KH, KW)
 * @param b its bias, shape (F)
 * @param dense weights of the dense layer, shape (O, F · PH · PW)
 * @param c its bias, shape (O)
 */
public record SmallNetworkParameters(double[][][][] w, double[] b, double[][] dense, double[] c) {}
