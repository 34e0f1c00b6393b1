package chainrule.libtorch;

import chainrule.contract.LinearRnn;
import chainrule.contract.LinearRnnGradients;
import chainrule.contract.LinearRnnResult;
import chainrule.contract.LinearRnnWeights;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/** The linear network of the homework, of the library's products and sums, differentiated by the library. */
final class TorchLinearRnn implements LinearRnn {

    /** The leaves of one call, and what is computed of them. */
    private record Network(Tensor x, Tensor h0, Tensor wIn, Tensor wHh, Tensor wHy, double[] h) {

        static Network of(double[] x, double h0, LinearRnnWeights weights) {
            return new Network(
                    Torch.leaf(x),
                    Torch.leaf(h0),
                    Torch.leaf(weights.wIn()),
                    Torch.leaf(weights.wHh()),
                    Torch.leaf(weights.wHy()),
                    new double[x.length]);
        }

        Tensor output() {
            Tensor state = h0;
            for (int t = 0; t < h.length; t++) {
                state = wIn.mul(x.select(0, t)).add(wHh.mul(state));
                h[t] = state.item_double();
            }
            return wHy.mul(state);
        }
    }

    @Override
    public LinearRnnResult forward(double[] x, double h0, LinearRnnWeights weights) {
        return Torch.freeing(() -> {
            Network network = Network.of(x, h0, weights);
            double y = network.output().item_double();
            return new LinearRnnResult(network.h(), y);
        });
    }

    @Override
    public double loss(double y, double target) {
        return Torch.freeing(() -> loss(Torch.leaf(y), target).item_double());
    }

    @Override
    public LinearRnnGradients backward(double[] x, double h0, LinearRnnWeights weights, double target) {
        return Torch.freeing(() -> {
            Network network = Network.of(x, h0, weights);
            loss(network.output(), target).backward();
            return new LinearRnnGradients(
                    network.wIn().grad().item_double(),
                    network.wHh().grad().item_double(),
                    network.wHy().grad().item_double(),
                    network.h0().grad().item_double());
        });
    }

    @Override
    public LinearRnnWeights sgdStep(
            double[] x, double h0, LinearRnnWeights weights, double target, double learningRate) {
        LinearRnnGradients gradients = backward(x, h0, weights, target);
        return Torch.freeing(() -> new LinearRnnWeights(
                stepped(weights.wIn(), gradients.dwIn(), learningRate),
                stepped(weights.wHh(), gradients.dwHh(), learningRate),
                stepped(weights.wHy(), gradients.dwHy(), learningRate)));
    }

    private static Tensor loss(Tensor y, double target) {
        return torch.mse_loss(y, Torch.leaf(target).detach()).mul(new Scalar(0.5));
    }

    private static double stepped(double weight, double gradient, double learningRate) {
        return Torch.leaf(weight)
                .sub(Torch.leaf(gradient), new Scalar(learningRate))
                .item_double();
    }
}
