package chainrule.contract;

/**
 * A network on pictures without edges: what leaves on one side comes back on the other. It knows what is on a picture, and not
 * where.
 *
 * <h2>Formula</h2>
 *
 * Two convolutions with stride 1 and circular padding, a ReLU behind each, the mean of each map, a dense layer. Kernels are
 * not flipped; both convolutions are padded alike, and each wraps around the map that it is given:
 *
 * <pre>
 * conv(x, w, b)[f][i][j] = b[f] + Σ over c, k, l of
 *                          w[f][c][k][l] · x[c][(i + k - top) mod H][(j + l - left) mod W]
 * features = max(0, conv(max(0, conv(x, w1, b1)), w2, b2))
 * y[o]     = c[o] + Σ over f of dense[o][f] · mean of features[f]
 * </pre>
 *
 * where mod is never negative. The map after a convolution has H + top + bottom - KH + 1 rows, and columns likewise.
 *
 * <p>A shift by (r, q) moves every cell by r rows down and q columns to the right, around the edges. Where top + bottom =
 * KH - 1 and left + right = KW - 1, the map keeps its size, and features of a shifted picture are the shifted features
 * (equivariance); their means are the same (invariance). With any other padding rows or columns appear twice, or are missing,
 * and both are lost: an even kernel cannot be padded alike on both sides.
 *
 * <h2>Shapes</h2>
 *
 * x (C, H, W), features (G, H'', W''), y (O).
 *
 * <h2>Worked example</h2>
 *
 * One row of three cells, one filter in each layer, w1 = w2 = (1, -1), no biases, dense = 2, c = 0, padding of one column on
 * the left:
 *
 * <pre>
 * x = (5 1 2)     conv = (2-5  5-1  1-2) = (-3 4 -1)     ReLU (0 4 0)     conv = (0-0  0-4  4-0)     features (0 0 4)
 * y = 2 · 4/3 = 2.6667
 * x shifted by one column = (2 5 1)     features (4 0 0)     y the same
 * </pre>
 *
 * <h2>The sheets' letters</h2>
 *
 * Sheet 1, question 4(f), has g for the network; "padding 1" there keeps 8 x 8 cells only when it is on one side.
 *
 * <h2>Errors</h2>
 *
 * Arguments are always consistent with each other: nothing has to be checked. No side is padded by more than the map has
 * cells. Throw {@link UnsupportedOperationException} for a method that you have not written. Left out, of what PyTorch's
 * Conv2d knows: stride, dilation, groups; its circular padding is always as wide on one side as on the other.
 *
 * <p>Source: I. Goodfellow, Y. Bengio, A. Courville, Deep Learning (2016), section 9.2 (equivariance) and 9.3 (invariance).
 */
public interface CircularNetwork {

    /**
     * A picture moved around its edges.
     *
     * @param x a picture, shape (C, H, W)
     * @param rows by how many it moves down, from 0 to H
     * @param columns by how many it moves to the right, from 0 to W
     * @return a new array, shape (C, H, W)
     */
    double[][][] shifted(double[][][] x, int rows, int columns);

    /**
     * The maps behind the second ReLU.
     *
     * @param x a picture, shape (C, H, W)
     * @param parameters of all layers; dense and c play no part
     * @param padding of both convolutions, circular
     * @return the maps, shape (G, H'', W'')
     */
    double[][][] features(double[][][] x, CircularParameters parameters, Padding padding);

    /**
     * The output.
     *
     * @param x a picture, shape (C, H, W)
     * @param parameters of all layers
     * @param padding of both convolutions, circular
     * @return y, shape (O)
     */
    double[] forward(double[][][] x, CircularParameters parameters, Padding padding);

    /**
     * Whether the network has the same output for a picture and for all its shifts, whatever it has learnt.
     *
     * @param kernel rows and columns of both kernels
     * @param padding of both convolutions, circular
     * @return true where the maps keep their size
     */
    boolean isInvariant(PerAxis kernel, Padding padding);
}
