package chainrule.libtorch;

import chainrule.contract.SeparableConvolution2d;
import chainrule.contract.SeparableGeometry;
import chainrule.contract.SeparableGradients;
import chainrule.contract.SeparableWeights;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.global.torch;

/** Two of the library's convolutions: one with a group for each channel, one with a kernel of one cell. */
final class TorchSeparableConvolution2d implements SeparableConvolution2d {

    @Override
    public double[][][][] depthwise(double[][][][] x, double[][][][] depthwise, SeparableGeometry geometry) {
        return Torch.freeing(
                () -> Torch.array(first(Torch.leaf(x), Torch.leaf(depthwise), geometry), double[][][][].class));
    }

    @Override
    public double[][][][] forward(double[][][][] x, SeparableWeights weights, SeparableGeometry geometry) {
        return Torch.freeing(() -> Torch.array(
                both(Torch.leaf(x), Torch.leaf(weights.depthwise()), Torch.leaf(weights.pointwise()), geometry),
                double[][][][].class));
    }

    @Override
    public SeparableGradients backward(
            double[][][][] x, SeparableWeights weights, SeparableGeometry geometry, double[][][][] dy) {
        return Torch.freeing(() -> {
            Tensor input = Torch.leaf(x);
            Tensor depthwise = Torch.leaf(weights.depthwise());
            Tensor pointwise = Torch.leaf(weights.pointwise());
            Torch.backward(both(input, depthwise, pointwise, geometry), dy);
            return new SeparableGradients(
                    Torch.gradient(input, double[][][][].class),
                    Torch.gradient(depthwise, double[][][][].class),
                    Torch.gradient(pointwise, double[][].class));
        });
    }

    private static Tensor first(Tensor x, Tensor depthwise, SeparableGeometry geometry) {
        return torch.conv2d(
                x,
                depthwise.flatten(0, 1).unsqueeze(1),
                new TensorOptional(),
                Torch.both(geometry.stride()),
                Torch.both(geometry.padding()),
                Torch.both(geometry.dilation()),
                depthwise.size(0));
    }

    private static Tensor both(Tensor x, Tensor depthwise, Tensor pointwise, SeparableGeometry geometry) {
        Tensor weights = pointwise.unsqueeze(2).unsqueeze(3);
        return torch.conv2d(first(x, depthwise, geometry), weights);
    }
}
