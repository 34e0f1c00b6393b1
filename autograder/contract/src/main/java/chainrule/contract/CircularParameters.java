package chainrule.contract;

/**
 * What a circular network learns.
 *
 * @param w1 weights of the first convolution, shape (F, C, KH, KW)
 * @param b1 its bias, shape (F)
 * @param w2 weights of the second convolution, shape (G, F, KH, KW)
 * @param b2 its bias, shape (G)
 * @param dense weights of the dense layer, shape (O, G)
 * @param c its bias, shape (O)
 */
public record CircularParameters(
        double[][][][] w1, double[] b1, double[][][][] w2, double[] b2, double[][] dense, double[] c) {}
