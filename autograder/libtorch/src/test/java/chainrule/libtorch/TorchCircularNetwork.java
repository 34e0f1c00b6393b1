package chainrule.libtorch;

import chainrule.contract.CircularNetwork;
import chainrule.contract.CircularParameters;
import chainrule.contract.Padding;
import chainrule.contract.PerAxis;
import org.bytedeco.pytorch.DoubleOptional;
import org.bytedeco.pytorch.ScalarTypeOptional;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/** The library's layers. It pads alike on opposite sides only, so padding is an operation of its own. */
final class TorchCircularNetwork implements CircularNetwork {
    private static final int LARGER_THAN_ANY_PADDING = 16;

    @Override
    public double[][][] shifted(double[][][] x, int rows, int columns) {
        return Torch.freeing(() ->
                Torch.array(torch.roll(Torch.leaf(x), new long[] {rows, columns}, 1, 2), double[][][].class));
    }

    @Override
    public double[][][] features(double[][][] x, CircularParameters parameters, Padding padding) {
        return Torch.freeing(() -> Torch.array(maps(x, parameters, padding), double[][][].class));
    }

    @Override
    public double[] forward(double[][][] x, CircularParameters parameters, Padding padding) {
        return Torch.freeing(() -> {
            Tensor means = maps(x, parameters, padding).mean(new long[] {1, 2}, false, new ScalarTypeOptional());
            return Torch.array(
                    torch.mv(Torch.leaf(parameters.dense()), means).add(Torch.leaf(parameters.c())), double[].class);
        });
    }

    /** By the size of what the library makes of a map. */
    @Override
    public boolean isInvariant(PerAxis kernel, Padding padding) {
        double[][][] x = new double[1][LARGER_THAN_ANY_PADDING][LARGER_THAN_ANY_PADDING];
        double[][][][] w = new double[1][1][kernel.height()][kernel.width()];
        return Torch.freeing(() -> {
            Tensor map = layer(Torch.leaf(x), w, new double[1], padding);
            return map.size(1) == LARGER_THAN_ANY_PADDING && map.size(2) == LARGER_THAN_ANY_PADDING;
        });
    }

    private static Tensor maps(double[][][] x, CircularParameters parameters, Padding padding) {
        Tensor first = layer(Torch.leaf(x), parameters.w1(), parameters.b1(), padding);
        return layer(first, parameters.w2(), parameters.b2(), padding);
    }

    private static Tensor layer(Tensor x, double[][][][] w, double[] b, Padding padding) {
        long[] sides = {padding.left(), padding.right(), padding.top(), padding.bottom()};
        Tensor padded = torch.pad(x.unsqueeze(0), sides, "circular", new DoubleOptional());
        long[] one = {1, 1};
        Tensor convolved =
                torch.conv2d(padded, Torch.leaf(w), Torch.optional(Torch.leaf(b)), one, new long[] {0, 0}, one, 1);
        return torch.relu(convolved).squeeze(0);
    }
}
