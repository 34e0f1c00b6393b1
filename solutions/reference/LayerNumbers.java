import chainrule.contract.ConvolutionSizes;
import chainrule.contract.LayerArithmetic;
import chainrule.contract.NetworkLayer;
import chainrule.contract.NetworkTable;
import chainrule.contract.OperationCount;
import chainrule.contract.PerAxis;
import chainrule.contract.SlidingWindow;

/** The whole numbers behind a network as their formulas say them: sizes for each axis by itself, counts in long. */
public class LayerNumbers implements LayerArithmetic {

    @Override
    public PerAxis reach(PerAxis kernel, PerAxis dilation) {
        return new PerAxis(
                (kernel.height() - 1) * dilation.height() + 1, (kernel.width() - 1) * dilation.width() + 1);
    }

    @Override
    public PerAxis outputSize(PerAxis input, SlidingWindow w) {
        PerAxis reach = reach(w.kernel(), w.dilation());
        int height = (input.height() + 2 * w.padding().height() - reach.height()) / w.stride().height() + 1;
        int width = (input.width() + 2 * w.padding().width() - reach.width()) / w.stride().width() + 1;
        return new PerAxis(height, width);
    }

    @Override
    public PerAxis transposedSize(PerAxis input, SlidingWindow w, PerAxis outputPadding) {
        PerAxis reach = reach(w.kernel(), w.dilation());
        int height = w.stride().height() * (input.height() - 1) - 2 * w.padding().height() + reach.height();
        int width = w.stride().width() * (input.width() - 1) - 2 * w.padding().width() + reach.width();
        return new PerAxis(height + outputPadding.height(), width + outputPadding.width());
    }

    @Override
    public PerAxis outputPadding(PerAxis size, SlidingWindow w) {
        PerAxis without = transposedSize(outputSize(size, w), w, PerAxis.of(0));
        return new PerAxis(size.height() - without.height(), size.width() - without.width());
    }

    @Override
    public long[] weightShape(ConvolutionSizes sizes) {
        return new long[] {
            sizes.filters(),
            sizes.channels() / sizes.groups(),
            sizes.kernel().height(),
            sizes.kernel().width()
        };
    }

    @Override
    public long convolutionParameters(ConvolutionSizes sizes, boolean bias) {
        return sizes.filters() * (products(sizes) + (bias ? 1 : 0));
    }

    @Override
    public long separableParameters(ConvolutionSizes sizes, boolean bias) {
        return convolutionParameters(depthwise(sizes), bias) + convolutionParameters(pointwise(sizes), bias);
    }

    @Override
    public long locallyConnectedParameters(ConvolutionSizes sizes, PerAxis output, boolean bias) {
        return cells(output) * convolutionParameters(sizes, bias);
    }

    @Override
    public long denseParameters(long inputs, long outputs, boolean bias) {
        return outputs * (inputs + (bias ? 1 : 0));
    }

    @Override
    public OperationCount convolutionOperations(ConvolutionSizes sizes, int images, PerAxis output) {
        long outputs = images * cells(output) * sizes.filters();
        return new OperationCount(outputs * products(sizes), outputs * (products(sizes) - 1));
    }

    @Override
    public OperationCount separableOperations(ConvolutionSizes sizes, int images, PerAxis output) {
        OperationCount first = convolutionOperations(depthwise(sizes), images, output);
        OperationCount second = convolutionOperations(pointwise(sizes), images, output);
        return new OperationCount(
                first.multiplications() + second.multiplications(), first.additions() + second.additions());
    }

    @Override
    public long[] receptiveFields(int[] kernels, int[] strides, int[] dilations) {
        long[] fields = new long[kernels.length];
        long field = 1;
        long jump = 1;
        for (int layer = 0; layer < kernels.length; layer++) {
            field += (kernels[layer] - 1) * dilations[layer] * jump;
            jump *= strides[layer];
            fields[layer] = field;
        }
        return fields;
    }

    @Override
    public NetworkTable table(int channels, PerAxis size, NetworkLayer[] layers) {
        long[][] sizes = new long[layers.length + 1][];
        long[] parameters = new long[layers.length + 1];
        Image image = new Image(channels, size);
        sizes[0] = image.row();
        for (int l = 0; l < layers.length; l++) {
            parameters[l + 1] = parameters(layers[l], image);
            image = after(layers[l], image);
            sizes[l + 1] = image.row();
        }
        return new NetworkTable(sizes, parameters);
    }

    private record Image(long channels, PerAxis size) {
        long numbers() {
            return channels * cells(size);
        }

        long[] row() {
            return new long[] {channels, size.height(), size.width()};
        }
    }

    private Image after(NetworkLayer layer, Image before) {
        return switch (layer.kind()) {
            case CONVOLUTION -> new Image(layer.units(), outputSize(before.size, layer.window()));
            case POOLING -> new Image(before.channels, outputSize(before.size, layer.window()));
            case FLATTEN -> new Image(before.numbers(), PerAxis.of(1));
            case DENSE -> new Image(layer.units(), PerAxis.of(1));
        };
    }

    private long parameters(NetworkLayer layer, Image before) {
        return switch (layer.kind()) {
            case CONVOLUTION ->
                denseParameters(before.channels * cells(layer.window().kernel()), layer.units(), layer.bias());
            case POOLING, FLATTEN -> 0;
            case DENSE -> denseParameters(before.numbers(), layer.units(), layer.bias());
        };
    }

    private static ConvolutionSizes depthwise(ConvolutionSizes sizes) {
        return new ConvolutionSizes(sizes.channels(), sizes.channels(), sizes.kernel(), sizes.channels());
    }

    private static ConvolutionSizes pointwise(ConvolutionSizes sizes) {
        return new ConvolutionSizes(sizes.channels(), sizes.filters(), PerAxis.of(1), 1);
    }

    /** How many products are added up for one output. */
    private static long products(ConvolutionSizes sizes) {
        return sizes.channels() / sizes.groups() * cells(sizes.kernel());
    }

    private static long cells(PerAxis sizes) {
        return (long) sizes.height() * sizes.width();
    }
}
