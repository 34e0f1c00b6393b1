package chainrule.contract;

/**
 * Self-attention with one head: each token asks all tokens, itself included, and gets a mixture of their values.
 *
 * <h2>Formula</h2>
 *
 * Tokens are columns x_i, of which the array holds one in each row; K is the length of a query.
 *
 * <pre>
 * q_i = Wq x_i      k_i = Wk x_i      v_i = Wv x_i
 * e_ij = q_iᵀ k_j / √K
 * a_ij = exp(e_ij) / Σ over m of exp(e_im)          each row of weights adds up to 1
 * z_i  = Σ over j of a_ij v_j
 * </pre>
 *
 * exp of a large score overflows: the weights are the same when the largest score of the row is taken off all of its scores
 * first. Back from dz,
 *
 * <pre>
 * da_ij = dz_iᵀ v_j                                 dv_j = Σ over i of a_ij dz_i
 * de_ij = a_ij (da_ij - Σ over m of a_im da_im)     a row of weights depends on all scores of the row
 * dq_i  = Σ over j of de_ij k_j / √K                dk_j = Σ over i of de_ij q_i / √K
 * dWq   = Σ over i of dq_i x_iᵀ                     and dWk, dWv likewise
 * dx_i  = Wqᵀ dq_i + Wkᵀ dk_i + Wvᵀ dv_i            a token asks, is asked, and is mixed
 * </pre>
 *
 * <h2>Shapes</h2>
 *
 * T tokens of D numbers, queries and keys of K, values of V numbers: x (T, D), Wq and Wk (K, D), Wv (V, D), e and a (T, T),
 * z and dz (T, V).
 *
 * <h2>Worked example</h2>
 *
 * Two tokens of one number, x = (0, 1), Wq = Wk = 1, Wv = 2:
 *
 * <pre>
 * q = k = (0, 1)   v = (0, 2)   e = 0 0   a = 0.5     0.5      z = (1, 1.46212)
 *                                   0 1       0.26894 0.73106
 * dz = (0, 1):  da_2 = (0, 2)   de_2 = (-0.39322, 0.39322)   dv = (0.26894, 0.73106)
 *               dq = (0, 0.39322)     dk = (-0.39322, 0.39322)
 *               dWq = 0.39322   dWk = 0.39322   dWv = 0.73106   dx = (0.14466, 2.24856)
 * </pre>
 *
 * <h2>The sheets' letters</h2>
 *
 * Sheet 4 has d_k for K, e_1j and alpha_1j for the first rows of e and a, and z_1 for the first output.
 *
 * <h2>Errors</h2>
 *
 * Arguments are always consistent with each other: nothing has to be checked. Throw
 * {@link UnsupportedOperationException} for a method that you have not written. Left out, of what PyTorch's
 * MultiheadAttention knows: several heads, biases, masks, dropout, the projection of the output.
 *
 * <p>Source of the formula: A. Vaswani et al., Attention is all you need (2017), section 3.2.1, equation 1.
 */
public interface SelfAttention {

    /**
     * The outputs, and all that leads to them.
     *
     * @param x tokens, shape (T, D)
     * @param weights of the three projections
     * @return every step
     */
    AttentionResult forward(double[][] x, AttentionWeights weights);

    /**
     * The gradients of a loss whose gradient with respect to z is {@code dz}.
     *
     * @param x the tokens that forward was given, shape (T, D)
     * @param weights of the three projections
     * @param dz gradient of the loss with respect to z, shape (T, V)
     * @return the gradients of the tokens and of the projections
     */
    AttentionGradients backward(double[][] x, AttentionWeights weights, double[][] dz);
}
