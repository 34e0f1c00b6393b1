package chainrule.suites.pooling;

import chainrule.contract.MaxPooling2d;
import chainrule.contract.PoolingGeometry;
import chainrule.suites.pooling.MaxPoolingCase.Backward;
import chainrule.suites.pooling.MaxPoolingCase.Forward;
import chainrule.testkit.Loss;
import chainrule.testkit.Operation;
import chainrule.testkit.Values;

/** What is computed of max pooling. Which cell wins is exact; rounding comes in where gradients are added up. */
final class MaxOperations {
    static final Operation<MaxPooling2d, Forward> FORWARD = Operation.linear(
                    "forward",
                    (MaxPooling2d pooling, Forward given) ->
                            Values.of("y", pooling.forward(given.x(), given.geometry())),
                    given -> 1)
            .workedBy(() -> MaxWorkings.FORWARD);

    static final Operation<MaxPooling2d, Backward> DX = backward();

    /** Of windows side by side, in which any rule is right that hands the whole gradient on to maxima. */
    static final Operation<MaxPooling2d, Backward> DX_WHOEVER_WINS_A_TIE = Operation.linear(
            "backward", (pooling, given) -> TiedGradient.of(given, dx(pooling, given)), MaxOperations::terms);

    static final Operation<MaxPooling2d, Backward> EVERYTHING = Operation.linear(
                    "forward and backward",
                    (MaxPooling2d pooling, Backward given) -> Values.of(
                                    "y", pooling.forward(given.x(), given.geometry()))
                            .and("dx", dx(pooling, given)),
                    MaxOperations::terms)
            .workedBy(() -> MaxWorkings.BACKWARD);

    private MaxOperations() {}

    private static Operation<MaxPooling2d, Backward> backward() {
        Operation<MaxPooling2d, Backward> backward = Operation.linear(
                "backward", (pooling, given) -> Values.of("dx", dx(pooling, given)), MaxOperations::terms);
        return backward.asGradientOf(
                        (pooling, given) -> Loss.of(pooling.forward(given.x(), given.geometry()), given.dy()))
                .workedBy(() -> MaxWorkings.BACKWARD);
    }

    private static double[][][][] dx(MaxPooling2d pooling, Backward given) {
        return pooling.backward(given.x(), given.geometry(), given.dy());
    }

    /** A cell is in no more windows than a window has cells. */
    private static long terms(Backward given) {
        PoolingGeometry geometry = given.geometry();
        return (long) geometry.kernel().height() * geometry.kernel().width();
    }
}
