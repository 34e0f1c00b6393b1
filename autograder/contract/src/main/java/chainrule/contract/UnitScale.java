package chainrule.contract;

/**
 * Layers whose weights, outputs and updates have size 1: the scale of a layer is a number c beside its weights, and a step is
 * as long as it can be without changing any output by more than 1.
 *
 * <h2>Formula</h2>
 *
 * A layer of I inputs and O outputs returns y = c · W x. The size of a vector is the root of the mean of its squares (RMS), and
 * ‖·‖ is the spectral norm of a matrix, its largest singular value.
 *
 * <pre>
 * variance of y     c² · I · v           weights of variance 1, inputs of variance v, means of 0
 * forwardScale      c = 1 / √I           then y has the variance of x
 *
 * largestChange     |c| · ‖ΔW‖ · √(I / O)         the largest RMS of c · ΔW x over all x of RMS 1
 * updateBound       ‖ΔW‖ ≤ √(O / I) / |c|         then no output changes by more than 1
 * signStep          α · sign(G),   α = 1 / (|c| · I)        sign(0) = 0; reaches the bound where G has rank 1 and no 0
 * orthogonalStep    α · U Vᵀ,      α = √(O / I) / |c|       G = U Σ Vᵀ of full rank; reaches the bound always
 *
 * signNorm          ‖sign(g xᵀ)‖ = √(entries of g that are not 0, times those of x)
 * backwardScale     β = 1 / (|c| · √(O · I))      for weights of rank 1 with entries of size 1, whose norm is √(O · I)
 * </pre>
 *
 * A stack x_2 = c_1 W_1 x_1, x_3 = c_2 W_2 x_2, … has the loss ½ ‖y - target‖², with the sum of squares. On the way back the
 * gradient that enters layer n, with respect to x_(n+1), is multiplied by r_n before it is used, and goes on multiplied:
 *
 * <pre>
 * e = y - target
 * for n = last … 1:     e ← r_n · e        dW_n = c_n · e x_nᵀ        e ← c_n · W_nᵀ e
 * </pre>
 *
 * Signs and singular vectors do not know about positive factors, so neither step changes by it.
 *
 * <h2>Worked example</h2>
 *
 * Four inputs and one output, c = ½: the variance of y is that of x; ‖ΔW‖ ≤ √(1/4) / ½ = 1; a sign step has entries of
 * 1 / (½ · 4) = ½, and with G = (3 -1 2 5) the orthogonal step is 1 · G / √39. ΔW = (1 1 1 1) has norm 2 and changes y by up to
 * ½ · 2 · 2 = 2. One layer W = (1 2), c = ½, x = (2, 1), target 0, r = 3: y = 2, e = 6, dW = ½ · 6 · (2, 1) = (6, 3).
 *
 * <h2>The sheets' letters</h2>
 *
 * Sheet 1, question 2, has d_in and d_out for I and O, c for c, alpha for α, lambda_n for r_n, beta_n for β.
 *
 * <h2>Errors</h2>
 *
 * Arguments are always consistent with each other, c is not 0 and G has full rank: nothing has to be checked. Throw
 * {@link UnsupportedOperationException} for a method that you have not written. Steps are exact: five iterations that come
 * near are not enough.
 *
 * <p>Source of the formulas: G. Yang, J. Simon, J. Bernstein, A spectral condition for feature learning (2023), section 2; J.
 * Bernstein, L. Newhouse, Old optimizer, new norm (2024), propositions 3 and 5.
 */
public interface UnitScale {

    /**
     * The scale with which outputs have the variance of the inputs.
     *
     * @param inputs I
     * @return c
     */
    double forwardScale(int inputs);

    /**
     * The variance of an output.
     *
     * @param scale c
     * @param inputs I
     * @param variance of an input
     * @return variance of an output, for weights of variance 1
     */
    double outputVariance(double scale, int inputs, double variance);

    /**
     * The largest singular value.
     *
     * @param matrix of any shape
     * @return its spectral norm
     */
    double spectralNorm(double[][] matrix);

    /**
     * By how much an update changes an output at most.
     *
     * @param update ΔW, shape (O, I)
     * @param scale c
     * @return the largest RMS of the change, over all inputs of RMS 1
     */
    double largestChange(double[][] update, double scale);

    /**
     * How large an update may be.
     *
     * @param outputs O
     * @param inputs I
     * @param scale c
     * @return the largest spectral norm with which no output changes by more than 1
     */
    double updateBound(int outputs, int inputs, double scale);

    /**
     * The spectral norm of the signs of a gradient of rank 1.
     *
     * @param g gradient of the output, shape (O)
     * @param x input, shape (I)
     * @return ‖sign(g xᵀ)‖
     */
    double signNorm(double[] g, double[] x);

    /**
     * The longest update by signs.
     *
     * @param gradient G, shape (O, I)
     * @param scale c
     * @return α · sign(G), a new array of shape (O, I)
     */
    double[][] signStep(double[][] gradient, double scale);

    /**
     * The longest update along singular vectors.
     *
     * @param gradient G of full rank, shape (O, I)
     * @param scale c
     * @return α · U Vᵀ, a new array of shape (O, I)
     */
    double[][] orthogonalStep(double[][] gradient, double scale);

    /**
     * The factor that keeps a gradient's size on its way back through a layer.
     *
     * @param outputs O
     * @param inputs I
     * @param scale c
     * @return β
     */
    double backwardScale(int outputs, int inputs, double scale);

    /**
     * The gradients of all weights of a stack, with rescaled errors.
     *
     * @param layers first layer first
     * @param x input, shape (I of the first layer)
     * @param target shape (O of the last layer)
     * @return for each layer dW, of the shape of its w
     */
    double[][][] gradients(ScaledLayer[] layers, double[] x, double[] target);
}
