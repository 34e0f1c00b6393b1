package chainrule.contract;

/**
 * What self-attention computes, step by step.
 *
 * @param q queries, shape (T, K)
 * @param k keys, shape (T, K)
 * @param v values, shape (T, V)
 * @param scores of query i and key j, divided by the root of K, shape (T, T)
 * @param weights the softmax of each row of the scores, shape (T, T)
 * @param z outputs, shape (T, V)
 */
public record AttentionResult(
        double[][] q, double[][] k, double[][] v, double[][] scores, double[][] weights, double[][] z) {}
