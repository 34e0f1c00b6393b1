package chainrule.libtorch;

import chainrule.contract.Convolution2d;
import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.ConvolutionGradients;
import chainrule.contract.ConvolutionParameters;
import chainrule.contract.Padding;
import chainrule.contract.PaddingMode;
import org.bytedeco.pytorch.DoubleOptional;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/** The library's convolution. It pads the same on opposite sides only, so padding is an operation of its own. */
final class TorchConvolution2d implements Convolution2d {

    @Override
    public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry) {
        return Torch.freeing(() -> Torch.array(
                convolve(Torch.leaf(x), Torch.leaf(w), Torch.leafOrNull(b), geometry), double[][][][].class));
    }

    @Override
    public ConvolutionGradients backward(
            double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry, double[][][][] dy) {
        return Torch.freeing(() -> {
            Tensor input = Torch.leaf(x);
            Tensor weights = Torch.leaf(w);
            Tensor bias = Torch.leafOrNull(b);
            Torch.backward(convolve(input, weights, bias, geometry), dy);
            return new ConvolutionGradients(
                    Torch.gradient(input, double[][][][].class),
                    Torch.gradient(weights, double[][][][].class),
                    Torch.gradient(bias, double[].class));
        });
    }

    @Override
    public ConvolutionParameters sgdStep(
            ConvolutionParameters parameters, ConvolutionGradients gradients, double learningRate) {
        return Torch.freeing(() -> {
            double[] b = parameters.b();
            return new ConvolutionParameters(
                    stepped(parameters.w(), gradients.dw(), learningRate, double[][][][].class),
                    b == null ? null : stepped(b, gradients.db(), learningRate, double[].class));
        });
    }

    private static <A> A stepped(A parameter, A gradient, double learningRate, Class<A> type) {
        return Torch.array(Torch.leaf(parameter).sub(Torch.leaf(gradient), new Scalar(learningRate)), type);
    }

    private static Tensor convolve(Tensor x, Tensor w, Tensor b, ConvolutionGeometry geometry) {
        return torch.conv2d(
                padded(x, geometry.padding()),
                w,
                Torch.optional(b),
                Torch.both(geometry.stride()),
                new long[] {0, 0},
                Torch.both(geometry.dilation()),
                geometry.groups());
    }

    private static Tensor padded(Tensor x, Padding padding) {
        long[] sides = {padding.left(), padding.right(), padding.top(), padding.bottom()};
        String mode = padding.mode() == PaddingMode.CIRCULAR ? "circular" : "constant";
        return torch.pad(x, sides, mode, new DoubleOptional());
    }
}
