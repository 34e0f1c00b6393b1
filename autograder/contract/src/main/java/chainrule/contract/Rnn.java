package chainrule.contract;

/**
 * A recurrent network of one layer: an Elman network with tanh, and a linear output.
 *
 * <h2>Formula</h2>
 *
 * For each sequence of the batch on its own and t = 1 … T, with h_0 given,
 *
 * <pre>
 * z_t = Wx x_t + Wh h_(t-1) + b
 * h_t = tanh(z_t)
 * y_t = Wy h_t + c
 * </pre>
 *
 * Many-to-many returns y_1 to y_T, many-to-one y_T alone. Back through time, from the last step to the first, with ⊙ for
 * the product entry by entry and ᵀ for the transposed matrix,
 *
 * <pre>
 * dh_t = Wyᵀ dy_t + Whᵀ dz_(t+1)            the second term is missing at t = T
 * dz_t = dh_t ⊙ (1 - h_t ⊙ h_t)             since tanh'(z) = 1 - tanh(z)²
 *
 * dx_t = Wxᵀ dz_t                           dh_0 = Whᵀ dz_1
 * dWx  = Σ dz_t x_tᵀ                        dWh  = Σ dz_t h_(t-1)ᵀ          db = Σ dz_t
 * dWy  = Σ dy_t h_tᵀ                        dc   = Σ dy_t
 * </pre>
 *
 * where each sum is over time and over the batch. For many-to-one, dy_t is zero at every step but the last.
 *
 * <h2>Shapes</h2>
 *
 * N sequences of T steps with D features, H hidden units, O outputs; x[n][0] is x_1 of sequence n.
 *
 * <pre>
 * x  (N, T, D)      wx (H, D)      wy (O, H)      y, dy  (N, O) for many-to-one, (N, T, O) for many-to-many
 * h0 (N, H)         wh (H, H)      c  (O)
 *                   b  (H)
 * </pre>
 *
 * <h2>Worked example</h2>
 *
 * Every size 1 except T = 2: x = (1, -1), h_0 = 0.5, Wx = 0.5, Wh = 1, b = 0, Wy = 2, c = 1, to four decimals:
 *
 * <pre>
 * h_1 = tanh( 0.5 + 0.5)    = 0.7616     y_1 = 2.5232
 * h_2 = tanh(-0.5 + 0.7616) = 0.2558     y_2 = 1.5116
 * </pre>
 *
 * and with dy = 1 for the only output of many-to-one, or dy = (1, 1) for many-to-many,
 *
 * <pre>
 *                many-to-one         many-to-many
 * dz_2         = 2·(1 - 0.2558²)   = 1.8691              the same
 * dz_1         = 1.8691·(1-0.7616²) = 0.7850             (2 + 1.8691)·(1 - 0.7616²) = 1.6249
 * dx           = 0.3925, 0.9346                          0.8125, 0.9346
 * dh_0         = 0.7850                                  1.6249
 * dWx          = 0.7850 - 1.8691          = -1.0842      -0.2442
 * dWh          = 0.7850·0.5 + 1.8691·0.7616 = 1.8160      2.2360
 * db           = 2.6541                                  3.4941
 * dWy          = 0.2558                                  1.0174
 * dc           = 1                                       2
 * </pre>
 *
 * <h2>Errors</h2>
 *
 * Arguments are always consistent with each other: nothing has to be checked. Throw
 * {@link UnsupportedOperationException} for a method that you have not written. Left out, of what PyTorch's RNN knows:
 * ReLU in place of tanh, several layers, both directions, dropout, a second bias.
 *
 * <p>Source of the formula: I. Goodfellow, Y. Bengio, A. Courville, Deep Learning (2016), sections 10.2 and 10.2.2,
 * equations 10.8 to 10.10 and 10.19 to 10.28.
 */
public interface Rnn {

    /**
     * All hidden states.
     *
     * @param x inputs, shape (N, T, D)
     * @param h0 states before the first step, shape (N, H)
     * @param parameters what the network has learnt; wy and c play no part here
     * @return h_1 to h_T, shape (N, T, H); the given h_0 is not part of it
     */
    double[][][] hiddenStates(double[][][] x, double[][] h0, RnnParameters parameters);

    /**
     * The output after the last step.
     *
     * @param x inputs, shape (N, T, D)
     * @param h0 states before the first step, shape (N, H)
     * @param parameters what the network has learnt
     * @return y_T, shape (N, O)
     */
    double[][] manyToOne(double[][][] x, double[][] h0, RnnParameters parameters);

    /**
     * The output after every step.
     *
     * @param x inputs, shape (N, T, D)
     * @param h0 states before the first step, shape (N, H)
     * @param parameters what the network has learnt
     * @return y_1 to y_T, shape (N, T, O)
     */
    double[][][] manyToMany(double[][][] x, double[][] h0, RnnParameters parameters);

    /**
     * The gradients of a loss of the last output, by back-propagation through time.
     *
     * @param x inputs, shape (N, T, D)
     * @param h0 states before the first step, shape (N, H)
     * @param parameters what the network has learnt
     * @param dy gradient of the loss with respect to y_T, shape (N, O)
     * @return the gradients with respect to x, h0 and every parameter, each of the shape of what it belongs to
     */
    RnnGradients manyToOneBackward(double[][][] x, double[][] h0, RnnParameters parameters, double[][] dy);

    /**
     * The gradients of a loss of all outputs, by back-propagation through time.
     *
     * @param x inputs, shape (N, T, D)
     * @param h0 states before the first step, shape (N, H)
     * @param parameters what the network has learnt
     * @param dy gradient of the loss with respect to y_1 to y_T, shape (N, T, O)
     * @return the gradients with respect to x, h0 and every parameter, each of the shape of what it belongs to
     */
    RnnGradients manyToManyBackward(double[][][] x, double[][] h0, RnnParameters parameters, double[][][] dy);
}
