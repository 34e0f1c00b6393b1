package chainrule.suites.transposed;

import chainrule.contract.TransposedConvolution2d;
import chainrule.suites.GradientOperations;
import chainrule.suites.transposed.TransposedCase.Backward;
import chainrule.suites.transposed.TransposedCase.Forward;
import chainrule.testkit.Loss;
import chainrule.testkit.Operation;
import chainrule.testkit.Values;
import java.util.List;
import java.util.Optional;

/** What is computed of a transposed convolution. */
final class TransposedOperations {
    static final Operation<TransposedConvolution2d, Forward> FORWARD = forward();

    private static final GradientOperations<TransposedConvolution2d, Backward> BACKWARD = new GradientOperations<>(
            (transposed, given) -> transposed.backward(given.x(), given.w(), given.b(), given.geometry(), given.dy()),
            TransposedOperations::terms,
            given -> given.b() != null,
            (transposed, given) -> Loss.of(forward(transposed, given), given.dy()),
            List.of(TransposedSums.DX, TransposedSums.DW, TransposedSums.DB),
            Optional.of(() -> TransposedWorkings.BACKWARD));

    static final Operation<TransposedConvolution2d, Backward> DX = BACKWARD.dx();
    static final Operation<TransposedConvolution2d, Backward> DW = BACKWARD.dw();
    static final Operation<TransposedConvolution2d, Backward> DB = BACKWARD.db();
    static final Operation<TransposedConvolution2d, Backward> DX_AND_DW = BACKWARD.dxAndDw();
    static final Operation<TransposedConvolution2d, Backward> GRADIENTS = BACKWARD.all();
    static final Operation<TransposedConvolution2d, Backward> EVERYTHING = BACKWARD.with(TransposedOperations::forward);

    private TransposedOperations() {}

    private static Operation<TransposedConvolution2d, Forward> forward() {
        Operation<TransposedConvolution2d, Forward> forward = Operation.linear(
                "forward",
                (transposed, given) ->
                        Values.of("y", transposed.forward(given.x(), given.w(), given.b(), given.geometry())),
                given -> terms(given.w()));
        return forward.adding(List.of(TransposedSums.PRODUCTS, TransposedSums.BIAS))
                .workedBy(() -> TransposedWorkings.FORWARD);
    }

    private static double[][][][] forward(TransposedConvolution2d transposed, Backward given) {
        return transposed.forward(given.x(), given.w(), given.b(), given.geometry());
    }

    /** Every channel and every tap, and the bias. */
    private static long terms(double[][][][] w) {
        return (long) w.length * w[0][0].length * w[0][0][0].length + 1;
    }

    /** For dx every output channel and tap, for dw every input cell of every image, for db every output of every image. */
    private static long terms(Backward given) {
        long forInput = (long) given.w()[0].length * given.w()[0][0].length * given.w()[0][0][0].length;
        long forWeights = (long) given.x().length * given.x()[0][0].length * given.x()[0][0][0].length;
        long forBias = (long) given.dy().length * given.dy()[0][0].length * given.dy()[0][0][0].length;
        return Math.max(Math.max(forInput, forWeights), Math.max(forBias, terms(given.w())));
    }
}
