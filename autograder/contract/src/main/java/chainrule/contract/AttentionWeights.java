package chainrule.contract;

/**
 * What self-attention learns.
 *
 * @param wq makes queries, shape (K, D)
 * @param wk makes keys, shape (K, D)
 * @param wv makes values, shape (V, D)
 */
public record AttentionWeights(double[][] wq, double[][] wk, double[][] wv) {}
