package chainrule.contract;

/**
 * The gradients of a loss with respect to what self-attention is given.
 *
 * @param dx with respect to the tokens, shape (T, D)
 * @param dwq with respect to wq, shape (K, D)
 * @param dwk with respect to wk, shape (K, D)
 * @param dwv with respect to wv, shape (V, D)
 */
public record AttentionGradients(double[][] dx, double[][] dwq, double[][] dwk, double[][] dwv) {}
