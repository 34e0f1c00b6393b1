import chainrule.contract.ConvolutionSizes;
import chainrule.contract.LayerArithmetic;
import chainrule.contract.NetworkLayer;
import chainrule.contract.NetworkTable;
import chainrule.contract.OperationCount;
import chainrule.contract.PerAxis;
import chainrule.contract.SlidingWindow;
import java.util.Set;
import java.util.TreeSet;

public class Counting implements LayerArithmetic {
    public PerAxis reach(PerAxis kernel, PerAxis dilation) {
        return new PerAxis(last(kernel.height(), dilation.height()) + 1, last(kernel.width(), dilation.width()) + 1);
    }

    private static int last(int taps, int distance) {
        int place = 0;
        for (int tap = 1; tap < taps; tap++) {
            place += distance;
        }
        return place;
    }

    private static int windows(int cells, int reach, int stride, int padding) {
        int count = 0;
        for (int start = -padding; start + reach <= cells + padding; start += stride) {
            count++;
        }
        return count;
    }

    public PerAxis outputSize(PerAxis input, SlidingWindow w) {
        PerAxis reach = reach(w.kernel(), w.dilation());
        return new PerAxis(
                windows(input.height(), reach.height(), w.stride().height(), w.padding().height()),
                windows(input.width(), reach.width(), w.stride().width(), w.padding().width()));
    }

    public PerAxis transposedSize(PerAxis input, SlidingWindow w, PerAxis extra) {
        PerAxis reach = reach(w.kernel(), w.dilation());
        int height = 0;
        for (int i = 0; i < input.height(); i++) {
            height = i * w.stride().height() + reach.height();
        }
        int width = 0;
        for (int j = 0; j < input.width(); j++) {
            width = j * w.stride().width() + reach.width();
        }
        return new PerAxis(
                height - 2 * w.padding().height() + extra.height(), width - 2 * w.padding().width() + extra.width());
    }

    public PerAxis outputPadding(PerAxis size, SlidingWindow w) {
        PerAxis output = outputSize(size, w);
        int height = 0;
        while (transposedSize(output, w, new PerAxis(height, 0)).height() != size.height()) {
            height++;
        }
        int width = 0;
        while (transposedSize(output, w, new PerAxis(0, width)).width() != size.width()) {
            width++;
        }
        return new PerAxis(height, width);
    }

    public long[] weightShape(ConvolutionSizes s) {
        return new long[] {s.filters(), s.channels() / s.groups(), s.kernel().height(), s.kernel().width()};
    }

    private static long cells(PerAxis size) {
        return 1L * size.height() * size.width();
    }

    public long convolutionParameters(ConvolutionSizes s, boolean bias) {
        long count = 0;
        for (int f = 0; f < s.filters(); f++) {
            for (int c = 0; c < s.channels() / s.groups(); c++) {
                count += cells(s.kernel());
            }
            if (bias) {
                count++;
            }
        }
        return count;
    }

    public long separableParameters(ConvolutionSizes s, boolean bias) {
        long count = 0;
        for (int c = 0; c < s.channels(); c++) {
            count += cells(s.kernel()) + (bias ? 1 : 0) + s.filters();
        }
        return bias ? count + s.filters() : count;
    }

    public long locallyConnectedParameters(ConvolutionSizes s, PerAxis output, boolean bias) {
        return convolutionParameters(s, bias) * cells(output);
    }

    public long denseParameters(long inputs, long outputs, boolean bias) {
        return inputs * outputs + (bias ? outputs : 0);
    }

    public OperationCount convolutionOperations(ConvolutionSizes s, int images, PerAxis output) {
        long multiplications = 0;
        long additions = 0;
        for (int n = 0; n < images; n++) {
            for (int f = 0; f < s.filters(); f++) {
                long products = s.channels() / s.groups() * cells(s.kernel());
                multiplications += cells(output) * products;
                additions += cells(output) * (products - 1);
            }
        }
        return new OperationCount(multiplications, additions);
    }

    public OperationCount separableOperations(ConvolutionSizes s, int images, PerAxis output) {
        OperationCount one = convolutionOperations(
                new ConvolutionSizes(s.channels(), s.channels(), s.kernel(), s.channels()), images, output);
        OperationCount two = convolutionOperations(
                new ConvolutionSizes(s.channels(), s.filters(), new PerAxis(1, 1), 1), images, output);
        return new OperationCount(one.multiplications() + two.multiplications(), one.additions() + two.additions());
    }

    public long[] receptiveFields(int[] kernels, int[] strides, int[] dilations) {
        long[] fields = new long[kernels.length];
        for (int top = 0; top < kernels.length; top++) {
            Set<Integer> seen = Set.of(0);
            for (int layer = top; layer >= 0; layer--) {
                Set<Integer> below = new TreeSet<>();
                for (int place : seen) {
                    for (int tap = 0; tap < kernels[layer]; tap++) {
                        below.add(place * strides[layer] + tap * dilations[layer]);
                    }
                }
                seen = below;
            }
            int least = seen.stream().mapToInt(i -> i).min().orElseThrow();
            fields[top] = seen.stream().mapToInt(i -> i).max().orElseThrow() - least + 1;
        }
        return fields;
    }

    public NetworkTable table(int channels, PerAxis size, NetworkLayer[] layers) {
        long[][] sizes = new long[layers.length + 1][3];
        long[] parameters = new long[layers.length + 1];
        sizes[0] = new long[] {channels, size.height(), size.width()};
        for (int l = 1; l <= layers.length; l++) {
            NetworkLayer layer = layers[l - 1];
            long c = sizes[l - 1][0];
            PerAxis before = new PerAxis((int) sizes[l - 1][1], (int) sizes[l - 1][2]);
            long numbers = c * cells(before);
            switch (layer.kind()) {
                case FLATTEN:
                    sizes[l] = new long[] {numbers, 1, 1};
                    break;
                case DENSE:
                    sizes[l] = new long[] {layer.units(), 1, 1};
                    parameters[l] = denseParameters(numbers, layer.units(), layer.bias());
                    break;
                case CONVOLUTION:
                    c = layer.units();
                    parameters[l] = denseParameters(
                            sizes[l - 1][0] * cells(layer.window().kernel()), c, layer.bias());
                // falls through: both slide
                default:
                    PerAxis after = outputSize(before, layer.window());
                    sizes[l] = new long[] {c, after.height(), after.width()};
            }
        }
        return new NetworkTable(sizes, parameters);
    }
}
