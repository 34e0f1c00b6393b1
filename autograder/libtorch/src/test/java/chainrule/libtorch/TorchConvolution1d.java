package chainrule.libtorch;

import chainrule.contract.Convolution1d;
import chainrule.contract.Convolution1dGeometry;
import chainrule.contract.Convolution1dGradients;
import chainrule.contract.UnsharedGradients;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/**
 * The library's convolution of signals. Its matrix is what it makes of signals that are 1 at one place; without weight sharing
 * it multiplies every window, unfolded, with the kernel of its place.
 */
final class TorchConvolution1d implements Convolution1d {

    @Override
    public double[][][] forward(double[][][] x, double[][][] w, double[] b, Convolution1dGeometry geometry) {
        return Torch.freeing(() ->
                Torch.array(convolve(Torch.leaf(x), Torch.leaf(w), Torch.leafOrNull(b), geometry), double[][][].class));
    }

    @Override
    public Convolution1dGradients backward(
            double[][][] x, double[][][] w, double[] b, Convolution1dGeometry geometry, double[][][] dy) {
        return Torch.freeing(() -> {
            Tensor input = Torch.leaf(x);
            Tensor weights = Torch.leaf(w);
            Tensor bias = Torch.leafOrNull(b);
            Torch.backward(convolve(input, weights, bias, geometry), dy);
            return new Convolution1dGradients(
                    Torch.gradient(input, double[][][].class),
                    Torch.gradient(weights, double[][][].class),
                    Torch.gradient(bias, double[].class));
        });
    }

    @Override
    public double[][] matrix(double[] kernel, int width) {
        return Torch.freeing(() -> {
            Tensor signals = Torch.leaf(identity(width)).unsqueeze(1);
            Tensor weights = Torch.leaf(new double[][][] {{kernel}});
            Tensor columns = convolve(signals, weights, null, Convolution1dGeometry.plain());
            return Torch.array(columns.squeeze(1).t(), double[][].class);
        });
    }

    @Override
    public double[] unshared(double[] x, double[][] kernels) {
        return Torch.freeing(() -> Torch.array(products(Torch.leaf(x), Torch.leaf(kernels)), double[].class));
    }

    @Override
    public double[][] unsharedMatrix(double[][] kernels) {
        int width = kernels.length + kernels[0].length - 1;
        return Torch.freeing(() -> {
            Tensor windows = Torch.leaf(identity(width)).unfold(1, kernels[0].length, 1);
            Tensor columns = windows.mul(Torch.leaf(kernels)).sum(2);
            return Torch.array(columns.t(), double[][].class);
        });
    }

    @Override
    public UnsharedGradients unsharedBackward(double[] x, double[][] kernels, double[] dy) {
        return Torch.freeing(() -> {
            Tensor signal = Torch.leaf(x);
            Tensor weights = Torch.leaf(kernels);
            Torch.backward(products(signal, weights), dy);
            return new UnsharedGradients(
                    Torch.gradient(signal, double[].class), Torch.gradient(weights, double[][].class));
        });
    }

    private static Tensor convolve(Tensor x, Tensor w, Tensor b, Convolution1dGeometry geometry) {
        return torch.conv1d(
                x,
                w,
                Torch.optional(b),
                new long[] {geometry.stride()},
                new long[] {geometry.padding()},
                new long[] {geometry.dilation()},
                geometry.groups());
    }

    private static Tensor products(Tensor x, Tensor kernels) {
        return x.unfold(0, kernels.size(1), 1).mul(kernels).sum(1);
    }

    private static double[][] identity(int size) {
        double[][] identity = new double[size][size];
        for (int i = 0; i < size; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }
}
