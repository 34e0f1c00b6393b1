package chainrule.libtorch;

import chainrule.contract.AveragePooling2d;
import chainrule.contract.PoolingGeometry;
import org.bytedeco.pytorch.LongOptional;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/** The library's average pooling. */
final class TorchAveragePooling2d implements AveragePooling2d {

    @Override
    public double[][][][] forward(double[][][][] x, PoolingGeometry geometry, boolean countPadding) {
        return Torch.freeing(() -> Torch.array(pool(Torch.leaf(x), geometry, countPadding), double[][][][].class));
    }

    @Override
    public double[][][][] backward(
            double[][][][] x, PoolingGeometry geometry, boolean countPadding, double[][][][] dy) {
        return Torch.freeing(() -> {
            Tensor input = Torch.leaf(x);
            Torch.backward(pool(input, geometry, countPadding), dy);
            return Torch.gradient(input, double[][][][].class);
        });
    }

    static Tensor pool(Tensor x, PoolingGeometry geometry, boolean countPadding) {
        return torch.avg_pool2d(
                x,
                Torch.both(geometry.kernel()),
                Torch.both(geometry.stride()),
                Torch.both(geometry.padding()),
                geometry.roundedUp(),
                countPadding,
                new LongOptional());
    }
}
