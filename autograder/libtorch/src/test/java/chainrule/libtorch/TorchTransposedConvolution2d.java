package chainrule.libtorch;

import chainrule.contract.ConvolutionGradients;
import chainrule.contract.TransposedConvolution2d;
import chainrule.contract.TransposedConvolutionGeometry;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/** The library's transposed convolution. */
final class TorchTransposedConvolution2d implements TransposedConvolution2d {

    @Override
    public double[][][][] forward(
            double[][][][] x, double[][][][] w, double[] b, TransposedConvolutionGeometry geometry) {
        return Torch.freeing(() ->
                Torch.array(spread(Torch.leaf(x), Torch.leaf(w), Torch.leafOrNull(b), geometry), double[][][][].class));
    }

    @Override
    public ConvolutionGradients backward(
            double[][][][] x, double[][][][] w, double[] b, TransposedConvolutionGeometry geometry, double[][][][] dy) {
        return Torch.freeing(() -> {
            Tensor input = Torch.leaf(x);
            Tensor weights = Torch.leaf(w);
            Tensor bias = Torch.leafOrNull(b);
            Torch.backward(spread(input, weights, bias, geometry), dy);
            return new ConvolutionGradients(
                    Torch.gradient(input, double[][][][].class),
                    Torch.gradient(weights, double[][][][].class),
                    Torch.gradient(bias, double[].class));
        });
    }

    private static Tensor spread(Tensor x, Tensor w, Tensor b, TransposedConvolutionGeometry geometry) {
        return torch.conv_transpose2d(
                x,
                w,
                Torch.optional(b),
                Torch.both(geometry.stride()),
                Torch.both(geometry.padding()),
                Torch.both(geometry.outputPadding()),
                geometry.groups(),
                Torch.both(geometry.dilation()));
    }
}
