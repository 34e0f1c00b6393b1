package chainrule.libtorch;

import chainrule.contract.MaxPooling2d;
import chainrule.contract.PoolingGeometry;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/** The library's max pooling; of tied cells the first in row-major order wins there too. */
final class TorchMaxPooling2d implements MaxPooling2d {
    private static final long[] NO_DILATION = {1, 1};

    @Override
    public double[][][][] forward(double[][][][] x, PoolingGeometry geometry) {
        return Torch.freeing(() -> Torch.array(pool(Torch.leaf(x), geometry), double[][][][].class));
    }

    @Override
    public double[][][][] backward(double[][][][] x, PoolingGeometry geometry, double[][][][] dy) {
        return Torch.freeing(() -> {
            Tensor input = Torch.leaf(x);
            Torch.backward(pool(input, geometry), dy);
            return Torch.gradient(input, double[][][][].class);
        });
    }

    static Tensor pool(Tensor x, PoolingGeometry geometry) {
        return torch.max_pool2d(
                x,
                Torch.both(geometry.kernel()),
                Torch.both(geometry.stride()),
                Torch.both(geometry.padding()),
                NO_DILATION,
                geometry.roundedUp());
    }
}
