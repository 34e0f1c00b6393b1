import chainrule.contract.*;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Everything in real numbers, rounded down at the end. */
class Numbers implements LayerArithmetic {
    private static int size(int in, int k, int s, int p, int d) {
        double steps = (in + 2.0 * p - ((k - 1.0) * d + 1.0)) / s;
        return (int) Math.floor(steps + 1.0);
    }

    @Override
    public PerAxis reach(PerAxis kernel, PerAxis dilation) {
        int h = kernel.height() + (kernel.height() - 1) * (dilation.height() - 1);
        int w = kernel.width() + (kernel.width() - 1) * (dilation.width() - 1);
        return new PerAxis(h, w);
    }

    @Override
    public PerAxis outputSize(PerAxis in, SlidingWindow g) {
        return new PerAxis(
                size(in.height(), g.kernel().height(), g.stride().height(), g.padding().height(), g.dilation().height()),
                size(in.width(), g.kernel().width(), g.stride().width(), g.padding().width(), g.dilation().width()));
    }

    @Override
    public PerAxis transposedSize(PerAxis in, SlidingWindow g, PerAxis extra) {
        PerAxis reach = reach(g.kernel(), g.dilation());
        return new PerAxis(
                g.stride().height() * in.height() - g.stride().height() + reach.height() + extra.height() - g.padding().height() * 2,
                g.stride().width() * in.width() - g.stride().width() + reach.width() + extra.width() - g.padding().width() * 2);
    }

    @Override
    public PerAxis outputPadding(PerAxis size, SlidingWindow g) {
        PerAxis reach = reach(g.kernel(), g.dilation());
        return new PerAxis(
                Math.floorMod(size.height() + 2 * g.padding().height() - reach.height(), g.stride().height()),
                Math.floorMod(size.width() + 2 * g.padding().width() - reach.width(), g.stride().width()));
    }

    @Override
    public long[] weightShape(ConvolutionSizes s) {
        return new long[] {s.filters(), s.channels() / s.groups(), s.kernel().height(), s.kernel().width()};
    }

    @Override
    public long convolutionParameters(ConvolutionSizes s, boolean bias) {
        long weights = Arrays.stream(weightShape(s)).reduce(1, Math::multiplyExact);
        return bias ? weights + s.filters() : weights;
    }

    @Override
    public long separableParameters(ConvolutionSizes s, boolean bias) {
        long c = s.channels();
        long depthwise = c * s.kernel().height() * s.kernel().width();
        long pointwise = c * s.filters();
        return depthwise + pointwise + (bias ? c + s.filters() : 0);
    }

    @Override
    public long locallyConnectedParameters(ConvolutionSizes s, PerAxis output, boolean bias) {
        long positions = (long) output.height() * output.width();
        return positions * convolutionParameters(s, false) + (bias ? positions * s.filters() : 0);
    }

    @Override
    public long denseParameters(long inputs, long outputs, boolean bias) {
        return Math.multiplyExact(bias ? inputs + 1 : inputs, outputs);
    }

    @Override
    public OperationCount convolutionOperations(ConvolutionSizes s, int images, PerAxis output) {
        long places = (long) images * output.height() * output.width();
        long weights = convolutionParameters(s, false);
        return new OperationCount(places * weights, places * (weights - s.filters()));
    }

    @Override
    public OperationCount separableOperations(ConvolutionSizes s, int images, PerAxis output) {
        long places = (long) images * output.height() * output.width();
        long c = s.channels();
        long k = (long) s.kernel().height() * s.kernel().width();
        long f = s.filters();
        return new OperationCount(places * (c * k + c * f), places * (c * (k - 1) + f * (c - 1)));
    }

    @Override
    public long[] receptiveFields(int[] kernels, int[] strides, int[] dilations) {
        return IntStream.rangeClosed(1, kernels.length)
                .mapToLong(layers -> {
                    long field = 1;
                    for (int l = layers - 1; l >= 0; l--) {
                        field = (field - 1) * strides[l] + (kernels[l] - 1L) * dilations[l] + 1;
                    }
                    return field;
                })
                .toArray();
    }

    @Override
    public NetworkTable table(int channels, PerAxis size, NetworkLayer[] layers) {
        List<long[]> rows = new ArrayList<>();
        List<Long> counts = new ArrayList<>();
        rows.add(new long[] {channels, size.height(), size.width()});
        counts.add(0L);
        for (NetworkLayer layer : layers) {
            long[] last = rows.get(rows.size() - 1);
            long all = last[0] * last[1] * last[2];
            PerAxis now = new PerAxis((int) last[1], (int) last[2]);
            if (layer.kind() == LayerKind.DENSE) {
                rows.add(new long[] {layer.units(), 1, 1});
                counts.add(denseParameters(all, layer.units(), layer.bias()));
            } else if (layer.kind() == LayerKind.FLATTEN) {
                rows.add(new long[] {all, 1, 1});
                counts.add(0L);
            } else {
                boolean learns = layer.kind() == LayerKind.CONVOLUTION;
                PerAxis next = outputSize(now, layer.window());
                rows.add(new long[] {learns ? layer.units() : last[0], next.height(), next.width()});
                ConvolutionSizes sizes = new ConvolutionSizes((int) last[0], layer.units(), layer.window().kernel(), 1);
                counts.add(learns ? convolutionParameters(sizes, layer.bias()) : 0L);
            }
        }
        return new NetworkTable(
                rows.toArray(new long[0][]), counts.stream().mapToLong(Long::longValue).toArray());
    }
}
