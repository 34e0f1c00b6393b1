import chainrule.contract.Activation;
import chainrule.contract.LinearUnit;
import chainrule.contract.TwoLayerNetwork;
import chainrule.contract.TwoLayerResult;
import chainrule.contract.TwoLayerWeights;

/** Two layers as their formulas say them, and the weights of XOR: two slopes that meet in a fold. */
public class TwoLayers implements TwoLayerNetwork {

    @Override
    public TwoLayerResult forward(double[] x, TwoLayerWeights weights, Activation activation) {
        double[] pre = affine(weights.w1(), x, weights.b1());
        double[] hidden = new double[pre.length];
        for (int h = 0; h < pre.length; h++) {
            hidden[h] = activation == Activation.ABS ? Math.abs(pre[h]) : Math.max(pre[h], 0);
        }
        return new TwoLayerResult(pre, hidden, affine(weights.w2(), hidden, weights.b2()));
    }

    /** |x1 - x2|, or the same in two halves. */
    @Override
    public TwoLayerWeights xor(Activation activation) {
        double[] none = {0, 0};
        if (activation == Activation.ABS) {
            return new TwoLayerWeights(
                    new double[][] {{1, -1}, {1, 1}}, none, new double[][] {{1, 0}}, new double[] {0});
        }
        return new TwoLayerWeights(
                new double[][] {{1, -1}, {-1, 1}}, none, new double[][] {{1, 1}}, new double[] {0});
    }

    /** x1 or x2: wrong at (1, 1) alone. */
    @Override
    public LinearUnit bestLine() {
        return new LinearUnit(1, 1, -0.5);
    }

    private static double[] affine(double[][] w, double[] x, double[] b) {
        double[] y = b.clone();
        for (int i = 0; i < w.length; i++) {
            for (int j = 0; j < x.length; j++) {
                y[i] += w[i][j] * x[j];
            }
        }
        return y;
    }
}
