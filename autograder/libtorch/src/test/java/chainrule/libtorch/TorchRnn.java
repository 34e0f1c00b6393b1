package chainrule.libtorch;

import chainrule.contract.Rnn;
import chainrule.contract.RnnGradients;
import chainrule.contract.RnnParameters;
import java.util.function.BiFunction;
import org.bytedeco.pytorch.T_TensorTensor_T;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;

/** The library's recurrent layer with tanh, and a linear layer behind it. Its second bias is zero here. */
final class TorchRnn implements Rnn {

    /** The leaves of one call. */
    private record Leaves(Tensor x, Tensor h0, Tensor wx, Tensor wh, Tensor b, Tensor wy, Tensor c) {

        static Leaves of(double[][][] x, double[][] h0, RnnParameters parameters) {
            return new Leaves(
                    Torch.leaf(x),
                    Torch.leaf(h0),
                    Torch.leaf(parameters.wx()),
                    Torch.leaf(parameters.wh()),
                    Torch.leaf(parameters.b()),
                    Torch.leaf(parameters.wy()),
                    Torch.leaf(parameters.c()));
        }

        Tensor hidden() {
            Tensor none = b.detach().mul(new org.bytedeco.pytorch.Scalar(0));
            TensorVector weights = new TensorVector(wx, wh, b, none);
            T_TensorTensor_T results = torch.rnn_tanh(x, h0.unsqueeze(0), weights, true, 1, 0.0, false, false, true);
            return results.get0();
        }

        Tensor everyOutput() {
            return torch.linear(hidden(), wy, Torch.optional(c));
        }

        Tensor lastOutput() {
            return everyOutput().select(1, -1);
        }

        RnnGradients gradients() {
            return new RnnGradients(
                    Torch.gradient(x, double[][][].class),
                    Torch.gradient(h0, double[][].class),
                    Torch.gradient(wx, double[][].class),
                    Torch.gradient(wh, double[][].class),
                    Torch.gradient(b, double[].class),
                    Torch.gradient(wy, double[][].class),
                    Torch.gradient(c, double[].class));
        }
    }

    @Override
    public double[][][] hiddenStates(double[][][] x, double[][] h0, RnnParameters parameters) {
        return Torch.freeing(() -> Torch.array(Leaves.of(x, h0, parameters).hidden(), double[][][].class));
    }

    @Override
    public double[][] manyToOne(double[][][] x, double[][] h0, RnnParameters parameters) {
        return Torch.freeing(() -> Torch.array(Leaves.of(x, h0, parameters).lastOutput(), double[][].class));
    }

    @Override
    public double[][][] manyToMany(double[][][] x, double[][] h0, RnnParameters parameters) {
        return Torch.freeing(() -> Torch.array(Leaves.of(x, h0, parameters).everyOutput(), double[][][].class));
    }

    @Override
    public RnnGradients manyToOneBackward(double[][][] x, double[][] h0, RnnParameters parameters, double[][] dy) {
        return gradients(Leaves.of(x, h0, parameters), dy, (leaves, upstream) -> leaves.lastOutput());
    }

    @Override
    public RnnGradients manyToManyBackward(double[][][] x, double[][] h0, RnnParameters parameters, double[][][] dy) {
        return gradients(Leaves.of(x, h0, parameters), dy, (leaves, upstream) -> leaves.everyOutput());
    }

    private static RnnGradients gradients(Leaves leaves, Object dy, BiFunction<Leaves, Object, Tensor> output) {
        return Torch.freeing(() -> {
            Torch.backward(output.apply(leaves, dy), dy);
            return leaves.gradients();
        });
    }
}
