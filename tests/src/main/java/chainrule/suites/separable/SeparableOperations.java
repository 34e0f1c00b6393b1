package chainrule.suites.separable;

import chainrule.contract.SeparableConvolution2d;
import chainrule.contract.SeparableGradients;
import chainrule.suites.Axes;
import chainrule.suites.separable.SeparableCase.Backward;
import chainrule.suites.separable.SeparableCase.Forward;
import chainrule.testkit.Loss;
import chainrule.testkit.Operation;
import chainrule.testkit.Values;
import java.util.function.Function;

/** What is computed of a separable convolution. One operation for each result, so that a wrong one costs itself alone. */
final class SeparableOperations {
    static final Operation<SeparableConvolution2d, Forward> DEPTHWISE = Operation.linear(
            "depthwise step", (layer, given) -> Values.of("z", depthwise(layer, given)), SeparableOperations::terms);

    static final Operation<SeparableConvolution2d, Forward> FORWARD = Operation.linear(
            "forward", (layer, given) -> Values.of("y", forward(layer, given)), SeparableOperations::terms);

    static final Operation<SeparableConvolution2d, Forward> BOTH_STEPS = Operation.linear(
            "both steps",
            (layer, given) -> Values.of("z", depthwise(layer, given)).and("y", forward(layer, given)),
            SeparableOperations::terms);

    static final Operation<SeparableConvolution2d, Backward> DX =
            backward(gradients -> Values.of("dx", gradients, SeparableGradients::dx));

    static final Operation<SeparableConvolution2d, Backward> DDEPTHWISE =
            backward(gradients -> Values.of("ddepthwise", gradients, SeparableGradients::ddepthwise));

    static final Operation<SeparableConvolution2d, Backward> DPOINTWISE =
            backward(gradients -> Values.of("dpointwise", gradients, SeparableGradients::dpointwise));

    static final Operation<SeparableConvolution2d, Backward> GRADIENTS =
            backward(gradients -> add(gradients, Values.of("dx", gradients, SeparableGradients::dx)));

    static final Operation<SeparableConvolution2d, Backward> EVERYTHING = Operation.linear(
            "forward and backward",
            (layer, given) -> {
                SeparableGradients gradients = gradients(layer, given);
                Values values = Values.of("y", forward(layer, given.forward()));
                return add(gradients, values.and("dx", gradients, SeparableGradients::dx));
            },
            SeparableOperations::terms);

    private SeparableOperations() {}

    private static Values add(SeparableGradients gradients, Values values) {
        return values.and("ddepthwise", gradients, SeparableGradients::ddepthwise)
                .and("dpointwise", gradients, SeparableGradients::dpointwise);
    }

    private static Operation<SeparableConvolution2d, Backward> backward(Function<SeparableGradients, Values> outputs) {
        Operation<SeparableConvolution2d, Backward> operation = Operation.linear(
                "backward", (layer, given) -> outputs.apply(gradients(layer, given)), SeparableOperations::terms);
        return operation.asGradientOf((layer, given) -> Loss.of(forward(layer, given.forward()), given.dy()));
    }

    private static double[][][][] depthwise(SeparableConvolution2d layer, Forward given) {
        return layer.depthwise(given.x(), given.weights().depthwise(), given.geometry());
    }

    private static double[][][][] forward(SeparableConvolution2d layer, Forward given) {
        return layer.forward(given.x(), given.weights(), given.geometry());
    }

    private static SeparableGradients gradients(SeparableConvolution2d layer, Backward given) {
        return layer.backward(given.x(), given.weights(), given.geometry(), given.dy());
    }

    /** A window for each channel that is mixed. */
    private static long terms(Forward given) {
        return (long) Axes.product(Axes.of(given.weights().depthwise()))
                * given.weights().pointwise()[0].length;
    }

    /** For dx every filter, kernel and tap that reads a cell; for the weights every window and filter of every image. */
    private static long terms(Backward given) {
        long filters = given.dy()[0].length;
        long forInput = filters * terms(given.forward());
        long forWeights = filters * given.dy().length * Axes.product(Axes.of(given.dy()));
        return Math.max(
                forInput, forWeights * Axes.product(Axes.of(given.weights().depthwise())));
    }
}
