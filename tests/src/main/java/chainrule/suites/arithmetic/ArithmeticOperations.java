package chainrule.suites.arithmetic;

import chainrule.contract.LayerArithmetic;
import chainrule.contract.NetworkTable;
import chainrule.contract.OperationCount;
import chainrule.contract.PerAxis;
import chainrule.suites.arithmetic.ArithmeticCase.Dense;
import chainrule.suites.arithmetic.ArithmeticCase.Network;
import chainrule.suites.arithmetic.ArithmeticCase.Output;
import chainrule.suites.arithmetic.ArithmeticCase.Pass;
import chainrule.suites.arithmetic.ArithmeticCase.Reach;
import chainrule.suites.arithmetic.ArithmeticCase.Shared;
import chainrule.suites.arithmetic.ArithmeticCase.Stack;
import chainrule.suites.arithmetic.ArithmeticCase.Transposed;
import chainrule.suites.arithmetic.ArithmeticCase.Unshared;
import chainrule.testkit.Case;
import chainrule.testkit.Operation;
import chainrule.testkit.Values;
import java.util.function.BiFunction;

/** What is computed of layer arithmetic. Whole numbers below 2^53 are exact, so what is allowed never reaches the next. */
final class ArithmeticOperations {
    static final Operation<LayerArithmetic, Reach> REACH =
            sizes("reach of a kernel", (layers, given) -> layers.reach(given.kernel(), given.dilation()));

    static final Operation<LayerArithmetic, Output> OUTPUT =
            sizes("output size", (layers, given) -> layers.outputSize(given.input(), given.window()));

    static final Operation<LayerArithmetic, Transposed> TRANSPOSED = sizes(
            "size of a transposed convolution",
            (layers, given) -> layers.transposedSize(given.input(), given.window(), given.outputPadding()));

    static final Operation<LayerArithmetic, Output> OUTPUT_PADDING =
            sizes("output padding", (layers, given) -> layers.outputPadding(given.input(), given.window()));

    static final Operation<LayerArithmetic, Shared> WEIGHT_SHAPE =
            exact("shape of the weights", (layers, given) -> Values.of("shape", layers.weightShape(given.sizes())));

    static final Operation<LayerArithmetic, Shared> PARAMETERS =
            count("parameters", (layers, given) -> layers.convolutionParameters(given.sizes(), given.bias()));

    static final Operation<LayerArithmetic, Shared> SEPARABLE_PARAMETERS =
            count("parameters", (layers, given) -> layers.separableParameters(given.sizes(), given.bias()));

    static final Operation<LayerArithmetic, Unshared> UNSHARED_PARAMETERS = count(
            "parameters",
            (layers, given) -> layers.locallyConnectedParameters(given.sizes(), given.output(), given.bias()));

    static final Operation<LayerArithmetic, Dense> DENSE_PARAMETERS = count(
            "parameters", (layers, given) -> layers.denseParameters(given.inputs(), given.outputs(), given.bias()));

    static final Operation<LayerArithmetic, Pass> CONVOLUTION = exact(
            "operations",
            (layers, given) -> counts(layers.convolutionOperations(given.sizes(), given.images(), given.output())));

    static final Operation<LayerArithmetic, Pass> SEPARABLE = exact(
            "operations",
            (layers, given) -> counts(layers.separableOperations(given.sizes(), given.images(), given.output())));

    static final Operation<LayerArithmetic, Stack> RECEPTIVE_FIELDS = exact(
            "receptive fields",
            (layers, given) ->
                    Values.of("fields", layers.receptiveFields(given.kernels(), given.strides(), given.dilations())));

    static final Operation<LayerArithmetic, Network> TABLE = exact("table of a network", (layers, given) -> {
        NetworkTable table = layers.table(given.channels(), given.size(), given.layers());
        return Values.of("sizes", table, NetworkTable::sizes).and("parameters", table, NetworkTable::parameters);
    });

    private ArithmeticOperations() {}

    /** A function whose results are whole numbers. */
    static <C extends Record & Case> Operation<LayerArithmetic, C> exact(
            String name, BiFunction<LayerArithmetic, C, Values> function) {
        return Operation.linear(name, function, given -> 1);
    }

    private static <C extends Record & Case> Operation<LayerArithmetic, C> count(
            String name, BiFunction<LayerArithmetic, C, Long> function) {
        return exact(name, (layers, given) -> Values.of(name, function.apply(layers, given)));
    }

    private static <C extends Record & Case> Operation<LayerArithmetic, C> sizes(
            String name, BiFunction<LayerArithmetic, C, PerAxis> function) {
        return exact(name, (layers, given) -> {
            PerAxis sizes = function.apply(layers, given);
            return Values.of("height", sizes, PerAxis::height).and("width", sizes, PerAxis::width);
        });
    }

    private static Values counts(OperationCount count) {
        return Values.of("multiplications", count, OperationCount::multiplications)
                .and("additions", count, OperationCount::additions);
    }
}
