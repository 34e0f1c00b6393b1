package chainrule.libtorch;

import chainrule.contract.LogisticGradients;
import chainrule.contract.LogisticRegression;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/** The library's sigmoid and its cross-entropy of scores. */
final class TorchLogisticRegression implements LogisticRegression {

    @Override
    public double[][] flatten(double[][][][] maps) {
        return Torch.freeing(() -> Torch.array(Torch.leaf(maps).flatten(1, 3), double[][].class));
    }

    @Override
    public double[] probabilities(double[][] x, double[] w, double b) {
        return Torch.freeing(() -> Torch.array(
                torch.sigmoid(scores(Torch.leaf(x), Torch.leaf(w), Torch.leaf(new double[] {b}))), double[].class));
    }

    @Override
    public double loss(double[][] x, double[] w, double b, double[] labels) {
        return Torch.freeing(() -> loss(scores(Torch.leaf(x), Torch.leaf(w), Torch.leaf(new double[] {b})), labels)
                .item_double());
    }

    @Override
    public LogisticGradients backward(double[][] x, double[] w, double b, double[] labels) {
        return Torch.freeing(() -> {
            Tensor features = Torch.leaf(x);
            Tensor weights = Torch.leaf(w);
            Tensor bias = Torch.leaf(new double[] {b});
            loss(scores(features, weights, bias), labels).backward();
            return new LogisticGradients(
                    Torch.gradient(features, double[][].class),
                    Torch.gradient(weights, double[].class),
                    Torch.gradient(bias, double[].class)[0]);
        });
    }

    private static Tensor scores(Tensor x, Tensor w, Tensor b) {
        return torch.mv(x, w).add(b);
    }

    private static Tensor loss(Tensor scores, double[] labels) {
        return torch.binary_cross_entropy_with_logits(scores, Torch.leaf(labels).detach());
    }
}
