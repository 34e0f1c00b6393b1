package chainrule.libtorch;

import chainrule.contract.PerAxis;
import chainrule.contract.SmallNetwork;
import chainrule.contract.SmallNetworkGradients;
import chainrule.contract.SmallNetworkParameters;
import chainrule.contract.SmallNetworkResult;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/** The library's layers, one behind the other. */
final class TorchSmallNetwork implements SmallNetwork {

    /** The leaves of one call, and what comes of them. */
    private record Layers(Tensor x, Tensor w, Tensor b, Tensor dense, Tensor c, PerAxis window) {

        static Layers of(double[][][][] x, SmallNetworkParameters parameters, PerAxis window) {
            return new Layers(
                    Torch.leaf(x),
                    Torch.leaf(parameters.w()),
                    Torch.leaf(parameters.b()),
                    Torch.leaf(parameters.dense()),
                    Torch.leaf(parameters.c()),
                    window);
        }

        Tensor z() {
            long[] one = {1, 1};
            return torch.conv2d(x, w, Torch.optional(b), one, new long[] {0, 0}, one, 1);
        }

        Tensor a() {
            return torch.relu(z());
        }

        Tensor pooled() {
            return torch.avg_pool2d(a(), Torch.both(window));
        }

        Tensor y() {
            return torch.linear(pooled().flatten(1, 3), dense, Torch.optional(c));
        }
    }

    @Override
    public SmallNetworkResult forward(double[][][][] x, SmallNetworkParameters parameters, PerAxis window) {
        return Torch.freeing(() -> {
            Layers layers = Layers.of(x, parameters, window);
            return new SmallNetworkResult(
                    Torch.array(layers.z(), double[][][][].class),
                    Torch.array(layers.a(), double[][][][].class),
                    Torch.array(layers.pooled(), double[][][][].class),
                    Torch.array(layers.y(), double[][].class));
        });
    }

    @Override
    public SmallNetworkGradients backward(
            double[][][][] x, SmallNetworkParameters parameters, PerAxis window, double[][] dy) {
        return Torch.freeing(() -> {
            Layers layers = Layers.of(x, parameters, window);
            Torch.backward(layers.y(), dy);
            return new SmallNetworkGradients(
                    Torch.gradient(layers.x, double[][][][].class),
                    Torch.gradient(layers.w, double[][][][].class),
                    Torch.gradient(layers.b, double[].class),
                    Torch.gradient(layers.dense, double[][].class),
                    Torch.gradient(layers.c, double[].class));
        });
    }
}
