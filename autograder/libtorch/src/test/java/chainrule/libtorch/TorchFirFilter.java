package chainrule.libtorch;

import chainrule.contract.FirFilter;
import chainrule.contract.PerAxis;
import chainrule.contract.Pulse;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.global.torch;

/** The library's convolutions of kernels that it has flipped. A response is a sum over as much of the filter as it reaches. */
final class TorchFirFilter implements FirFilter {

    @Override
    public double[] convolve(double[] x, double[] h) {
        return Torch.freeing(() -> {
            Tensor signal = Torch.leaf(new double[][][] {{x}});
            Tensor kernel = torch.flip(Torch.leaf(new double[][][] {{h}}), 2);
            long[] one = {1};
            Tensor y = torch.conv1d(signal, kernel, new TensorOptional(), one, new long[] {h.length - 1}, one, 1);
            return Torch.array(y.flatten(), double[].class);
        });
    }

    @Override
    public double[] pulseResponse(Pulse pulse, double ratio, int first, int count) {
        double[] y = new double[count];
        int end = first + count;
        if (end <= pulse.start()) {
            return y;
        }
        double[] x = new double[end - pulse.start()];
        double[] h = new double[x.length];
        for (int n = 0; n < x.length; n++) {
            x[n] = n < pulse.length() ? 1 : 0;
            h[n] = Math.pow(ratio, n);
        }
        double[] response = convolve(x, h);
        for (int n = Math.max(first, pulse.start()); n < end; n++) {
            y[n - first] = response[n - pulse.start()];
        }
        return y;
    }

    @Override
    public double[][] flipped(double[][] h) {
        return Torch.freeing(() -> Torch.array(torch.flip(Torch.leaf(h), 0, 1), double[][].class));
    }

    @Override
    public double[][] convolve2d(double[][] x, double[][] h, PerAxis stride, PerAxis padding) {
        return Torch.freeing(() -> {
            Tensor y = torch.conv2d(
                    Torch.leaf(new double[][][][] {{x}}),
                    torch.flip(Torch.leaf(new double[][][][] {{h}}), 2, 3),
                    new TensorOptional(),
                    Torch.both(stride),
                    Torch.both(padding),
                    new long[] {1, 1},
                    1);
            return Torch.array(y.squeeze(0).squeeze(0), double[][].class);
        });
    }
}
