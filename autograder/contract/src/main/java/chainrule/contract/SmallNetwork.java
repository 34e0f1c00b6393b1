package chainrule.contract;

/**
 * A whole convolutional network, as small as one can be: convolution, ReLU, average pooling, dense layer.
 *
 * <h2>Formula</h2>
 *
 * The convolution has stride 1 and no padding and does not flip its kernel; the pooling windows stand side by side, and rows
 * and columns that do not fill a window are left out; the dense layer reads the pooled maps channel by channel and row by
 * row:
 *
 * <pre>
 * z[n][f][i][j]      = b[f] + Σ over c, k, l of w[f][c][k][l] · x[n][c][i + k][j + l]
 * a                  = max(z, 0)
 * pooled[n][f][i][j] = mean of a[n][f] over the rows i · kh … and columns j · kw … of a window of kh x kw
 * y[n][o]            = c[o] + Σ over q of dense[o][q] · flat(pooled[n])[q]
 * </pre>
 *
 * Back, layer by layer in the opposite order: the dense layer hands denseᵀ dy to the pooled cells, each of them hands
 * 1 / (kh · kw) of that to each cell of its window, the ReLU lets through what belongs to a positive z (at 0 the derivative
 * is 0), and the convolution hands dz times the weight to its x and dz times the x to its weight.
 *
 * <h2>Shapes</h2>
 *
 * <pre>
 * x (N, C, H, W)     z, a (N, F, HO, WO)     HO = H - KH + 1     WO = W - KW + 1
 * pooled (N, F, PH, PW)                      PH = HO / kh        PW = WO / kw, both rounded down
 * y, dy (N, O)
 * </pre>
 *
 * <h2>Worked example</h2>
 *
 * One image of one row, one filter, a window of 1 x 2, one output, no biases but c = 1; dy = 4:
 *
 * <pre>
 * x = (1 2 4 1)  w = (-1 1)  z = (1 2 -3)  a = (1 2 0)  pooled = (1.5)  dense = (2)  y = 2 · 1.5 + 1 = 4
 * ddense = 4 · 1.5 = 6   dc = 4   dpooled = 8   da = (4 4 0)   dz = (4 4 0)   db = 8
 * dw = (4·1 + 4·2, 4·2 + 4·4) = (12 24)     dx = (-4, 4 - 4, 4, 0) = (-4 0 4 0)
 * </pre>
 *
 * <h2>The sheets' letters</h2>
 *
 * Sheet 4, question 5, has X, F and Z, then ReLU and a 2 x 2 average pooling.
 *
 * <h2>Errors</h2>
 *
 * Arguments are always consistent with each other, and no layer's output is empty: nothing has to be checked. Throw
 * {@link UnsupportedOperationException} for a method that you have not written. Left out, of what PyTorch's layers know:
 * everything that has a usual value (stride, padding, dilation and groups of the convolution, stride and padding of the
 * pooling, sizes rounded up).
 *
 * <p>Source of the formula: I. Goodfellow, Y. Bengio, A. Courville, Deep Learning (2016), sections 6.5.2, 9.1 and 9.3.
 */
public interface SmallNetwork {

    /**
     * The output, and all that leads to it.
     *
     * @param x input, shape (N, C, H, W)
     * @param parameters of the convolution and the dense layer
     * @param window of the average pooling
     * @return every layer
     */
    SmallNetworkResult forward(double[][][][] x, SmallNetworkParameters parameters, PerAxis window);

    /**
     * The gradients of a loss whose gradient with respect to y is {@code dy}.
     *
     * @param x the input that forward was given, shape (N, C, H, W)
     * @param parameters of the convolution and the dense layer
     * @param window of the average pooling
     * @param dy gradient of the loss with respect to y, shape (N, O)
     * @return the gradients of the input and of every parameter
     */
    SmallNetworkGradients backward(double[][][][] x, SmallNetworkParameters parameters, PerAxis window, double[][] dy);
}
