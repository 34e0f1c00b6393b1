package chainrule.contract;

/**
 * The network with one hidden layer that computes XOR, which no line can: its weights are for you to choose.
 *
 * <h2>Formula</h2>
 *
 * <pre>
 * pre = W1 x + b1          hidden = activation(pre), entry by entry          output = W2 hidden + b2
 * </pre>
 *
 * XOR is 1 where exactly one of two inputs is 1. A network says 1 where its output is above ½, and 0 elsewhere. A line
 * cannot: for every affine f, f(0, 0) + f(1, 1) = f(0, 1) + f(1, 0), and XOR wants the left sum small and the right one
 * large. So at most three of the four points are on their side of a line.
 *
 * <h2>Shapes</h2>
 *
 * x (D), W1 (H, D), b1 and hidden (H), W2 (O, H), b2 and output (O). For XOR, D = 2 and O = 1; H is yours, at most 16.
 *
 * <h2>Worked example</h2>
 *
 * <pre>
 * x = (1, 2)     W1 =  1 -1     b1 = 0     pre = -1     hidden = 1 (ABS), 0 (RELU)
 *                      0  1          1            3              3             3
 * W2 = (2 1), b2 = -1:     output = 4 (ABS), 2 (RELU)
 * </pre>
 *
 * <h2>The sheets' letters</h2>
 *
 * Sheet 3, questions 1.2 and 1.3: sigma is ABS in the first and RELU in the second, h is hidden.
 *
 * <h2>Errors</h2>
 *
 * Arguments are always consistent with each other: nothing has to be checked. Throw
 * {@link UnsupportedOperationException} for a method that you have not written.
 *
 * <p>Source: I. Goodfellow, Y. Bengio, A. Courville, Deep Learning (2016), section 6.1.
 */
public interface TwoLayerNetwork {

    /**
     * One sample through the network.
     *
     * @param x inputs, shape (D)
     * @param weights of both layers
     * @param activation of the hidden units
     * @return every step
     */
    TwoLayerResult forward(double[] x, TwoLayerWeights weights, Activation activation);

    /**
     * Weights with which the network computes XOR.
     *
     * @param activation of the hidden units
     * @return any that do: they are graded by running the network
     */
    TwoLayerWeights xor(Activation activation);

    /**
     * A line that has as many points of XOR on their side as a line can have.
     *
     * @return any that does: it is graded by counting
     */
    LinearUnit bestLine();
}
