package chainrule.suites.pooling;

import chainrule.contract.AveragePooling2d;
import chainrule.suites.pooling.AveragePoolingCase.Backward;
import chainrule.suites.pooling.AveragePoolingCase.Forward;
import chainrule.testkit.Loss;
import chainrule.testkit.Operation;
import chainrule.testkit.Values;

/** What is computed of average pooling. */
final class AverageOperations {
    static final Operation<AveragePooling2d, Forward> FORWARD = Operation.linear(
                    "forward",
                    (AveragePooling2d pooling, Forward given) ->
                            Values.of("y", pooling.forward(given.x(), given.geometry(), given.countPadding())),
                    given -> terms(given.x()))
            .workedBy(() -> AverageWorkings.FORWARD);

    static final Operation<AveragePooling2d, Backward> DX = backward();

    static final Operation<AveragePooling2d, Backward> EVERYTHING = Operation.linear(
                    "forward and backward",
                    (AveragePooling2d pooling, Backward given) -> Values.of(
                                    "y", pooling.forward(given.x(), given.geometry(), given.countPadding()))
                            .and("dx", dx(pooling, given)),
                    given -> terms(given.x()))
            .workedBy(() -> AverageWorkings.BACKWARD);

    private AverageOperations() {}

    private static Operation<AveragePooling2d, Backward> backward() {
        Operation<AveragePooling2d, Backward> backward = Operation.linear(
                "backward", (pooling, given) -> Values.of("dx", dx(pooling, given)), given -> terms(given.x()));
        return backward.asGradientOf((pooling, given) ->
                        Loss.of(pooling.forward(given.x(), given.geometry(), given.countPadding()), given.dy()))
                .workedBy(() -> AverageWorkings.BACKWARD);
    }

    private static double[][][][] dx(AveragePooling2d pooling, Backward given) {
        return pooling.backward(given.x(), given.geometry(), given.countPadding(), given.dy());
    }

    /** A whole channel: sums of windows may be differences of running sums over all of it. */
    private static long terms(double[][][][] x) {
        return (long) x[0][0].length * x[0][0][0].length;
    }
}
