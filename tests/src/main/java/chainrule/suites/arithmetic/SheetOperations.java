package chainrule.suites.arithmetic;

import static chainrule.suites.arithmetic.ArithmeticOperations.exact;

import chainrule.contract.ConvolutionSizes;
import chainrule.contract.LayerArithmetic;
import chainrule.contract.NetworkTable;
import chainrule.contract.OperationCount;
import chainrule.contract.PerAxis;
import chainrule.suites.arithmetic.ArithmeticCase.DenseInstead;
import chainrule.suites.arithmetic.ArithmeticCase.Network;
import chainrule.suites.arithmetic.ArithmeticCase.Pass;
import chainrule.suites.arithmetic.ArithmeticCase.Shared;
import chainrule.suites.arithmetic.ArithmeticCase.Stacked;
import chainrule.suites.arithmetic.ArithmeticCase.TwoPasses;
import chainrule.suites.arithmetic.ArithmeticCase.Unshared;
import chainrule.testkit.Operation;
import chainrule.testkit.Values;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What the sheets put side by side: counts of two ways to do the same, and their ratios. */
final class SheetOperations {

    /** A network's table with the sum of its parameters. */
    static final Operation<LayerArithmetic, Network> TABLE_AND_TOTAL = exact("table of a network", (layers, given) -> {
        NetworkTable table = layers.table(given.channels(), given.size(), given.layers());
        return Values.of("sizes", table, NetworkTable::sizes)
                .and("parameters", table, NetworkTable::parameters)
                .and("total", table, SheetOperations::total);
    });

    /** Weights in groups and in one. */
    static final Operation<LayerArithmetic, Shared> GROUPED = exact("parameters", (layers, given) -> {
        ConvolutionSizes sizes = given.sizes();
        ConvolutionSizes whole = new ConvolutionSizes(sizes.channels(), sizes.filters(), sizes.kernel(), 1);
        double parameters = layers.convolutionParameters(sizes, given.bias());
        return Values.of("parameters", parameters)
                .and("in one group", layers.convolutionParameters(whole, given.bias()) / parameters);
    });

    /** A kernel for each position, and one for all. */
    static final Operation<LayerArithmetic, Unshared> UNSHARED = exact(
            "parameters",
            (layers, given) -> Values.of(
                            "parameters",
                            layers.locallyConnectedParameters(given.sizes(), given.output(), given.bias()))
                    .and("shared", layers.convolutionParameters(given.sizes(), given.bias())));

    /** Standard convolution, its two separable steps, and both of them. */
    static final Operation<LayerArithmetic, Pass> SEPARATED = exact("counts", SheetOperations::separated);

    /** How many times as much the second costs. */
    static final Operation<LayerArithmetic, TwoPasses> COST = exact(
            "cost",
            (layers, given) -> Values.of(
                    "ratio", multiplications(layers, given.after()) / multiplications(layers, given.before())));

    static final Operation<LayerArithmetic, Stacked> STACKED = exact("parameters", (layers, given) -> {
        int single = 2 * given.layers() + 1;
        double stacked = given.layers() * layers.convolutionParameters(square(given.channels(), 3), false);
        double one = layers.convolutionParameters(square(given.channels(), single), false);
        long[] fields = layers.receptiveFields(all(3, given), all(1, given), all(1, given));
        return Values.of("stacked", stacked)
                .and("single", one)
                .and("ratio", stacked / one)
                .and("receptive field", fields == null ? null : fields[fields.length - 1]);
    });

    static final Operation<LayerArithmetic, DenseInstead> DENSE_INSTEAD = exact("parameters", (layers, given) -> {
        PerAxis output = layers.outputSize(given.size(), given.window());
        long inputs = given.sizes().channels() * cells(given.size());
        long outputs = given.sizes().filters() * cells(output);
        double dense = layers.denseParameters(inputs, outputs, false);
        double convolution = layers.convolutionParameters(given.sizes(), false);
        return Values.of("inputs", inputs)
                .and("outputs", outputs)
                .and("dense", dense)
                .and("convolution", convolution)
                .and("ratio", dense / convolution);
    });

    private SheetOperations() {}

    private static Values separated(LayerArithmetic layers, Pass given) {
        ConvolutionSizes sizes = given.sizes();
        int channels = sizes.channels();
        Step standard = Step.of(layers, given, sizes);
        Step depthwise = Step.of(layers, given, new ConvolutionSizes(channels, channels, sizes.kernel(), channels));
        Step pointwise = Step.of(layers, given, new ConvolutionSizes(channels, sizes.filters(), PerAxis.of(1), 1));
        Step separable = new Step(
                layers.separableParameters(sizes, false),
                layers.separableOperations(sizes, given.images(), given.output()));
        return Values.of("standard", standard.numbers())
                .and("depthwise", depthwise.numbers())
                .and("pointwise", pointwise.numbers())
                .and("separable", separable.numbers())
                .and("ratio of parameters", separable.parameters / (double) standard.parameters)
                .and("ratio of operations", separable.operations() / (double) standard.operations())
                .and("fewer parameters", separable.parameters < standard.parameters ? 1 : 0)
                .and("fewer operations", separable.operations() < standard.operations() ? 1 : 0)
                .and("additions at one place", standard.additions() / places(given));
    }

    private record Step(long parameters, OperationCount count) {
        static Step of(LayerArithmetic layers, Pass given, ConvolutionSizes sizes) {
            return new Step(
                    layers.convolutionParameters(sizes, false),
                    layers.convolutionOperations(sizes, given.images(), given.output()));
        }

        long operations() {
            return count == null ? 0 : count.multiplications() + count.additions();
        }

        long additions() {
            return count == null ? 0 : count.additions();
        }

        /** Parameters, multiplications, additions, and both of these. */
        double[] numbers() {
            return count == null
                    ? null
                    : new double[] {parameters, count.multiplications(), count.additions(), operations()};
        }
    }

    private static long places(Pass given) {
        return given.images() * given.sizes().filters() * cells(given.output());
    }

    private static double multiplications(LayerArithmetic layers, Pass given) {
        OperationCount count = layers.convolutionOperations(given.sizes(), given.images(), given.output());
        return count == null ? Double.NaN : count.multiplications();
    }

    private static Long total(NetworkTable table) {
        return table.parameters() == null
                ? null
                : LongStream.of(table.parameters()).sum();
    }

    private static ConvolutionSizes square(int channels, int kernel) {
        return new ConvolutionSizes(channels, channels, PerAxis.of(kernel), 1);
    }

    private static int[] all(int number, Stacked given) {
        return IntStream.generate(() -> number).limit(given.layers()).toArray();
    }

    private static long cells(PerAxis sizes) {
        return sizes == null ? 0 : (long) sizes.height() * sizes.width();
    }
}
