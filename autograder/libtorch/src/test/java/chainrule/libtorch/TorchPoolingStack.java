package chainrule.libtorch;

import chainrule.contract.PoolingKind;
import chainrule.contract.PoolingLayer;
import chainrule.contract.PoolingStack;
import org.bytedeco.pytorch.Tensor;

/** The library's poolings, one behind the other. */
final class TorchPoolingStack implements PoolingStack {

    @Override
    public double[][] forward(double[][] x, PoolingLayer[] layers) {
        return Torch.freeing(() -> Torch.array(pooled(Torch.leaf(x), layers), double[][].class));
    }

    @Override
    public double[][] backward(double[][] x, PoolingLayer[] layers, double[][] dy) {
        return Torch.freeing(() -> {
            Tensor input = Torch.leaf(x);
            Torch.backward(pooled(input, layers), dy);
            return Torch.gradient(input, double[][].class);
        });
    }

    private static Tensor pooled(Tensor x, PoolingLayer[] layers) {
        Tensor picture = x.unsqueeze(0).unsqueeze(0);
        for (PoolingLayer layer : layers) {
            picture = layer.kind() == PoolingKind.MAX
                    ? TorchMaxPooling2d.pool(picture, layer.geometry())
                    : TorchAveragePooling2d.pool(picture, layer.geometry(), true);
        }
        return picture.squeeze(0).squeeze(0);
    }
}
