package chainrule.suites.convolution1d;

import chainrule.contract.Convolution1d;
import chainrule.contract.Convolution1dGradients;
import chainrule.contract.UnsharedGradients;
import chainrule.suites.convolution1d.SignalCase.Backward;
import chainrule.suites.convolution1d.SignalCase.Forward;
import chainrule.suites.convolution1d.SignalCase.Matrix;
import chainrule.suites.convolution1d.SignalCase.Product;
import chainrule.suites.convolution1d.SignalCase.Unshared;
import chainrule.suites.convolution1d.SignalCase.UnsharedBackward;
import chainrule.testkit.Loss;
import chainrule.testkit.Operation;
import chainrule.testkit.Values;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What is computed of a 1-D convolution. One operation for each gradient, so that a wrong one does not cost the others. */
final class SignalOperations {
    static final Operation<Convolution1d, Forward> FORWARD = Operation.linear(
                    "forward",
                    (Convolution1d layer, Forward given) -> Values.of("y", forward(layer, given)),
                    SignalOperations::terms)
            .workedBy(() -> SignalWorkings.FORWARD);

    static final Operation<Convolution1d, Backward> DX =
            backward(gradients -> Values.of("dx", gradients, Convolution1dGradients::dx));

    static final Operation<Convolution1d, Backward> DW =
            backward(gradients -> Values.of("dw", gradients, Convolution1dGradients::dw));

    static final Operation<Convolution1d, Backward> DB =
            backward(gradients -> Values.of("db", gradients, Convolution1dGradients::db));

    static final Operation<Convolution1d, Backward> DX_AND_DW = backward(SignalOperations::dxAndDw);

    /** Where there is no bias, its gradient is not looked at. */
    static final Operation<Convolution1d, Backward> GRADIENTS = backward(SignalOperations::all);

    static final Operation<Convolution1d, Backward> EVERYTHING = Operation.linear(
            "forward and backward",
            (layer, given) -> {
                Convolution1dGradients gradients = gradients(layer, given);
                return Values.of("y", forward(layer, given.forward())).and(all(given, gradients));
            },
            SignalOperations::terms);

    static final Operation<Convolution1d, Matrix> MATRIX = Operation.linear(
            "matrix", (layer, given) -> Values.of("matrix", layer.matrix(given.kernel(), given.width())), given -> 1);

    static final Operation<Convolution1d, Product> MATRIX_AND_PRODUCT = Operation.linear(
            "matrix",
            (layer, given) -> {
                double[][] matrix = layer.matrix(given.kernel(), given.x().length);
                return Values.of("matrix", matrix).and("matrix times x", Products.of(matrix, given.x()));
            },
            given -> given.kernel().length);

    static final Operation<Convolution1d, Unshared> UNSHARED = Operation.linear(
            "forward without weight sharing",
            (layer, given) -> Values.of("y", layer.unshared(given.x(), given.kernels())),
            given -> given.kernels()[0].length);

    static final Operation<Convolution1d, Unshared> UNSHARED_MATRIX = Operation.linear(
            "matrix without weight sharing",
            (layer, given) -> Values.of("matrix", layer.unsharedMatrix(given.kernels())),
            given -> 1);

    static final Operation<Convolution1d, Unshared> UNSHARED_BOTH = Operation.linear(
            "without weight sharing",
            (layer, given) -> {
                double[][] matrix = layer.unsharedMatrix(given.kernels());
                return Values.of("y", layer.unshared(given.x(), given.kernels()))
                        .and("matrix", matrix)
                        .and("entries that are not 0", Products.nonzeros(matrix));
            },
            given -> given.kernels()[0].length);

    static final Operation<Convolution1d, UnsharedBackward> UNSHARED_DX =
            unsharedBackward(gradients -> Values.of("dx", gradients, UnsharedGradients::dx));

    static final Operation<Convolution1d, UnsharedBackward> UNSHARED_DKERNELS =
            unsharedBackward(gradients -> Values.of("dkernels", gradients, UnsharedGradients::dkernels));

    private SignalOperations() {}

    private static Operation<Convolution1d, Backward> backward(Function<Convolution1dGradients, Values> outputs) {
        return backward((given, gradients) -> outputs.apply(gradients));
    }

    private static Operation<Convolution1d, Backward> backward(
            BiFunction<Backward, Convolution1dGradients, Values> outputs) {
        Operation<Convolution1d, Backward> operation = Operation.linear(
                "backward", (layer, given) -> outputs.apply(given, gradients(layer, given)), SignalOperations::terms);
        return operation
                .asGradientOf((layer, given) -> Loss.of(forward(layer, given.forward()), given.dy()))
                .workedBy(() -> SignalWorkings.BACKWARD);
    }

    private static Operation<Convolution1d, UnsharedBackward> unsharedBackward(
            Function<UnsharedGradients, Values> outputs) {
        Operation<Convolution1d, UnsharedBackward> operation = Operation.linear(
                "backward without weight sharing",
                (layer, given) -> outputs.apply(layer.unsharedBackward(given.x(), given.kernels(), given.dy())),
                given -> given.kernels().length);
        return operation.asGradientOf(
                (layer, given) -> Loss.of(layer.unshared(given.x(), given.kernels()), given.dy()));
    }

    private static double[][][] forward(Convolution1d layer, Forward given) {
        return layer.forward(given.x(), given.w(), given.b(), given.geometry());
    }

    private static Values dxAndDw(Convolution1dGradients gradients) {
        return Values.of("dx", gradients, Convolution1dGradients::dx).and("dw", gradients, Convolution1dGradients::dw);
    }

    private static Values all(Backward given, Convolution1dGradients gradients) {
        Values both = dxAndDw(gradients);
        return given.b() == null ? both : both.and("db", gradients, Convolution1dGradients::db);
    }

    private static Convolution1dGradients gradients(Convolution1d layer, Backward given) {
        return layer.backward(given.x(), given.w(), given.b(), given.geometry(), given.dy());
    }

    /** A window of every channel, and the bias. */
    private static long terms(Forward given) {
        return (long) given.w()[0].length * given.w()[0][0].length + 1;
    }

    /** For dx every filter and tap that reads a cell, for dw and db every window of every signal. */
    private static long terms(Backward given) {
        long forInput = (long) given.w().length * given.w()[0][0].length;
        long forWeights = (long) given.dy().length * given.dy()[0][0].length;
        return Math.max(Math.max(forInput, forWeights), terms(given.forward()));
    }
}
