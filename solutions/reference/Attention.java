import chainrule.contract.AttentionGradients;
import chainrule.contract.AttentionResult;
import chainrule.contract.AttentionWeights;
import chainrule.contract.SelfAttention;

/** Self-attention as its formulas say it, in products of matrices whose rows are tokens. */
public class Attention implements SelfAttention {

    @Override
    public AttentionResult forward(double[][] x, AttentionWeights weights) {
        double[][] q = times(x, transposed(weights.wq()));
        double[][] k = times(x, transposed(weights.wk()));
        double[][] v = times(x, transposed(weights.wv()));
        double[][] scores = scaled(times(q, transposed(k)), 1 / Math.sqrt(weights.wq().length));
        double[][] a = new double[scores.length][];
        for (int i = 0; i < a.length; i++) {
            a[i] = softmax(scores[i]);
        }
        return new AttentionResult(q, k, v, scores, a, times(a, v));
    }

    @Override
    public AttentionGradients backward(double[][] x, AttentionWeights weights, double[][] dz) {
        AttentionResult forward = forward(x, weights);
        double[][] a = forward.weights();
        double[][] da = times(dz, transposed(forward.v()));
        double[][] de = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            double mean = 0;
            for (int m = 0; m < a.length; m++) {
                mean += a[i][m] * da[i][m];
            }
            for (int j = 0; j < a.length; j++) {
                de[i][j] = a[i][j] * (da[i][j] - mean);
            }
        }
        double scale = 1 / Math.sqrt(weights.wq().length);
        double[][] dq = scaled(times(de, forward.k()), scale);
        double[][] dk = scaled(times(transposed(de), forward.q()), scale);
        double[][] dv = times(transposed(a), dz);
        double[][] dx = sum(sum(times(dq, weights.wq()), times(dk, weights.wk())), times(dv, weights.wv()));
        return new AttentionGradients(
                dx, times(transposed(dq), x), times(transposed(dk), x), times(transposed(dv), x));
    }

    /** Less the largest score, so that exp never overflows. */
    private static double[] softmax(double[] scores) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            largest = Math.max(largest, score);
        }
        double[] weights = new double[scores.length];
        double sum = 0;
        for (int j = 0; j < scores.length; j++) {
            weights[j] = StrictMath.exp(scores[j] - largest);
            sum += weights[j];
        }
        for (int j = 0; j < scores.length; j++) {
            weights[j] /= sum;
        }
        return weights;
    }

    private static double[][] times(double[][] a, double[][] b) {
        double[][] product = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int k = 0; k < b.length; k++) {
                for (int j = 0; j < b[k].length; j++) {
                    product[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return product;
    }

    private static double[][] transposed(double[][] a) {
        double[][] transposed = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[i].length; j++) {
                transposed[j][i] = a[i][j];
            }
        }
        return transposed;
    }

    private static double[][] sum(double[][] a, double[][] b) {
        double[][] sum = new double[a.length][a[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[i].length; j++) {
                sum[i][j] = a[i][j] + b[i][j];
            }
        }
        return sum;
    }

    private static double[][] scaled(double[][] a, double factor) {
        double[][] scaled = new double[a.length][a[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[i].length; j++) {
                scaled[i][j] = factor * a[i][j];
            }
        }
        return scaled;
    }
}
