package chainrule.contract;

/**
 * What a small network computes, layer by layer.
 *
 * @param z after the convolution, shape (N, F, HO, WO)
 * @param a after the ReLU, shape (N, F, HO, WO)
 * @param pooled after the average pooling, shape (N, F, PH, PW)
 * @param y after the dense layer, shape (N, O)
 */
public record SmallNetworkResult(double[][][][] z, double[][][][] a, double[][][][] pooled, double[][] y) {}
