package chainrule.contract;

/**
 * The smallest recurrent network: one number in, one number of memory, one number out, and no activation.
 *
 * <h2>Formula</h2>
 *
 * For t = 1 … T, with h_0 given,
 *
 * <pre>
 * h_t  = wIn · x_t + wHh · h_(t-1)
 * y    = wHy · h_T                          only the last state is read
 * loss = ½ (y - target)²
 * </pre>
 *
 * and back through time, from the last step to the first, where g_t is the gradient of the loss with respect to h_t,
 *
 * <pre>
 * g_T     = (y - target) · wHy              g_(t-1) = g_t · wHh
 * dwIn    = Σ over t of g_t · x_t
 * dwHh    = Σ over t of g_t · h_(t-1)       the state that went into step t, not the one that came out
 * dwHy    = (y - target) · h_T
 * dh0     = g_1 · wHh
 * </pre>
 *
 * <h2>Shapes</h2>
 *
 * <pre>
 * x  (T), T at least 1; x[0] is x_1
 * h  (T); h[0] is h_1, the given h_0 is not part of it
 * </pre>
 *
 * All the rest are single numbers.
 *
 * <h2>Worked example</h2>
 *
 * x = (1, 2, 3), h_0 = 3, wIn = 2, wHh = -1, wHy = 2, target 4:
 *
 * <pre>
 * h_1 = 2·1 - 3 = -1      h_2 = 2·2 + 1 = 5      h_3 = 2·3 - 5 = 1      y = 2      loss = ½ (2 - 4)² = 2
 *
 * g_3 = -2·2 = -4         g_2 = 4                g_1 = -4
 * dwIn = -4·1 + 4·2 - 4·3 = -8                   dwHh = -4·3 + 4·(-1) - 4·5 = -36
 * dwHy = -2·1 = -2                               dh0  = 4
 * </pre>
 *
 * and one step with learning rate 0.25 leads to wIn = 4, wHh = 8, wHy = 2.5.
 *
 * <h2>Errors</h2>
 *
 * Arguments are always consistent with each other: nothing has to be checked. Throw
 * {@link UnsupportedOperationException} for a method that you have not written. PyTorch has no such layer: its RNN always
 * has an activation.
 *
 * <p>Source of the formula: I. Goodfellow, Y. Bengio, A. Courville, Deep Learning (2016), section 10.2.2, equations
 * 10.17 to 10.28, for one unit without activation and with half the squared error at the last step as the loss.
 */
public interface LinearRnn {

    /**
     * All hidden states and the output.
     *
     * @param x the inputs in order of time, shape (T)
     * @param h0 the state before the first step
     * @param weights the three weights
     * @return h_1 to h_T, and y
     */
    LinearRnnResult forward(double[] x, double h0, LinearRnnWeights weights);

    /**
     * Half the squared error.
     *
     * @param y an output
     * @param target what it should have been (y_r on the homework sheet)
     * @return ½ (y - target)²
     */
    double loss(double y, double target);

    /**
     * The gradients of the loss, by back-propagation through time.
     *
     * @param x the inputs in order of time, shape (T)
     * @param h0 the state before the first step
     * @param weights the three weights
     * @param target what y should have been
     * @return the gradients with respect to the three weights and h_0
     */
    LinearRnnGradients backward(double[] x, double h0, LinearRnnWeights weights, double target);

    /**
     * One step of gradient descent on the loss: each weight minus the learning rate times its gradient. All three
     * gradients are taken at the old weights.
     *
     * @param x the inputs in order of time, shape (T)
     * @param h0 the state before the first step; it is not learnt
     * @param weights the old weights
     * @param target what y should have been
     * @param learningRate the length of the step, positive
     * @return the new weights
     */
    LinearRnnWeights sgdStep(double[] x, double h0, LinearRnnWeights weights, double target, double learningRate);
}
