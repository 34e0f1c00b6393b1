package chainrule.libtorch;

import chainrule.contract.Activation;
import chainrule.contract.LinearUnit;
import chainrule.contract.TwoLayerNetwork;
import chainrule.contract.TwoLayerResult;
import chainrule.contract.TwoLayerWeights;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/** The library's dense layers and activations. Weights that somebody has to choose are chosen here, and not as the reference's. */
final class TorchTwoLayerNetwork implements TwoLayerNetwork {

    @Override
    public TwoLayerResult forward(double[] x, TwoLayerWeights weights, Activation activation) {
        return Torch.freeing(() -> {
            Tensor pre = torch.mv(Torch.leaf(weights.w1()), Torch.leaf(x)).add(Torch.leaf(weights.b1()));
            Tensor hidden = activation == Activation.ABS ? pre.abs() : torch.relu(pre);
            Tensor output = torch.mv(Torch.leaf(weights.w2()), hidden).add(Torch.leaf(weights.b2()));
            return new TwoLayerResult(
                    Torch.array(pre, double[].class),
                    Torch.array(hidden, double[].class),
                    Torch.array(output, double[].class));
        });
    }

    @Override
    public TwoLayerWeights xor(Activation activation) {
        return switch (activation) {
            case ABS ->
                new TwoLayerWeights(
                        new double[][] {{2, -2}}, new double[] {0}, new double[][] {{0.5}}, new double[] {0});
            case RELU ->
                new TwoLayerWeights(
                        new double[][] {{1, -1}, {-1, 1}}, new double[] {0, 0}, new double[][] {{1, 1}}, new double[] {0
                        });
        };
    }

    /** Or, which is wrong of the two ones alone. */
    @Override
    public LinearUnit bestLine() {
        return new LinearUnit(2, 2, -1);
    }
}
