package chainrule.contract;

/**
 * The Newton-Schulz iteration, in two forms of unlike cost. You do not compute: you write down which matrices are multiplied,
 * and the multiplications are counted.
 *
 * <h2>Formula</h2>
 *
 * For W of shape (O, I),
 *
 * <pre>
 * p(W) = ½ (3 I - W Wᵀ) W  =  ½ (3 W - W (Wᵀ W))
 * </pre>
 *
 * The first form multiplies O x I by I x O and O x O by O x I, 2 · O² · I multiplications; the second multiplies I x O by O x I
 * and O x I by I x I, 2 · O · I². Only one is cheaper: the second for O above I, the first for O below I. Each singular value s
 * of W becomes (3 s - s³) / 2, and singular vectors stay; repeated, all singular values between 0 and √3 go to 1.
 *
 * <p>A list of {@link MatrixOperation} is the answer; its last matrix is the result, and at most 1000 operations are read.
 * Sums, multiples and transpositions are free.
 *
 * <h2>Worked example</h2>
 *
 * W Wᵀ W is written as transpose(0), which is matrix 1, product(0, 1), which is 2, and product(2, 0), which is 3. For W of
 * shape (2, 1) it costs 2 · 1 · 2 + 2 · 2 · 1 = 8 multiplications. For the single number W = 0.5 a step of either form gives
 * (1.5 - 0.125) / 2 = 0.6875.
 *
 * <h2>The sheets' letters</h2>
 *
 * Sheet 1, question 1, has d_out for O, d_in for I, and counts c for each multiplication.
 *
 * <h2>Errors</h2>
 *
 * Throw {@link UnsupportedOperationException} for a method that you have not written. An operation that names a matrix that
 * is not made yet, or matrices that do not fit, makes no result.
 *
 * <p>Source of the formula: N. Higham, Functions of Matrices (2008), equation 8.20; the second form by associativity.
 */
public interface NewtonSchulz {

    /**
     * One step in the first form.
     *
     * @param outputs O, rows of W
     * @param inputs I, columns of W
     * @return p(W) with 2 · O² · I multiplications
     */
    MatrixOperation[] naive(int outputs, int inputs);

    /**
     * One step in the second form, by the Gram matrix WᵀW.
     *
     * @param outputs O, rows of W
     * @param inputs I, columns of W
     * @return p(W) with 2 · O · I² multiplications
     */
    MatrixOperation[] gram(int outputs, int inputs);

    /**
     * One step in the form that is cheaper for this shape.
     *
     * @param outputs O, rows of W
     * @param inputs I, columns of W
     * @return p(W) with as few multiplications as the better of the two forms, or fewer
     */
    MatrixOperation[] cheapest(int outputs, int inputs);

    /**
     * Several steps, one on the result of the other.
     *
     * @param outputs O, rows of W
     * @param inputs I, columns of W
     * @param steps how many, at least 1
     * @return p(p(… W)) with as few multiplications as so many of the cheaper steps, or fewer
     */
    MatrixOperation[] iteration(int outputs, int inputs, int steps);
}
