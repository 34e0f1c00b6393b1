package chainrule.suites.linearrnn;

import chainrule.contract.LinearRnn;
import chainrule.contract.LinearRnnGradients;
import chainrule.contract.LinearRnnResult;
import chainrule.contract.LinearRnnWeights;
import chainrule.suites.linearrnn.LinearRnnCase.Backward;
import chainrule.suites.linearrnn.LinearRnnCase.Forward;
import chainrule.suites.linearrnn.LinearRnnCase.Loss;
import chainrule.suites.linearrnn.LinearRnnCase.Step;
import chainrule.testkit.Operation;
import chainrule.testkit.Values;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What is computed of a linear RNN. One operation for each output, so that a wrong one does not cost the others. What
 * has y - target in it is a difference: on absolute values it says nothing about its rounding, so that is measured.
 */
final class LinearRnnOperations {
    static final Operation<LinearRnn, Forward> STATES = forward((rnn, given) -> {
        LinearRnnResult result = rnn.forward(given.x(), given.h0(), given.weights());
        return Values.of("h", result, LinearRnnResult::h);
    });

    static final Operation<LinearRnn, Forward> OUTPUT = forward((rnn, given) -> {
        LinearRnnResult result = rnn.forward(given.x(), given.h0(), given.weights());
        return Values.of("y", result, LinearRnnResult::y);
    });

    static final Operation<LinearRnn, Forward> STATES_AND_OUTPUT = forward((rnn, given) -> {
        LinearRnnResult result = rnn.forward(given.x(), given.h0(), given.weights());
        return Values.of("h", result, LinearRnnResult::h).and("y", result, LinearRnnResult::y);
    });

    static final Operation<LinearRnn, Loss> LOSS = Operation.nonlinear(
                    "loss",
                    (LinearRnn rnn, Loss given) -> Values.of("loss", rnn.loss(given.y(), given.target())),
                    given -> 2)
            .workedBy(() -> LinearRnnWorkings.LOSS);

    static final Operation<LinearRnn, Backward> DW_IN =
            backward(gradients -> Values.of("dwIn", gradients, LinearRnnGradients::dwIn));

    static final Operation<LinearRnn, Backward> DW_HH =
            backward(gradients -> Values.of("dwHh", gradients, LinearRnnGradients::dwHh));

    static final Operation<LinearRnn, Backward> DW_HY =
            backward(gradients -> Values.of("dwHy", gradients, LinearRnnGradients::dwHy));

    static final Operation<LinearRnn, Backward> DH0 =
            backward(gradients -> Values.of("dh0", gradients, LinearRnnGradients::dh0));

    static final Operation<LinearRnn, Backward> GRADIENTS_OF_WEIGHTS =
            backward(LinearRnnOperations::gradientsOfWeights);

    static final Operation<LinearRnn, Backward> GRADIENTS =
            backward(gradients -> gradientsOfWeights(gradients).and("dh0", gradients, LinearRnnGradients::dh0));

    static final Operation<LinearRnn, Step> STEP = Operation.nonlinear(
                    "SGD step",
                    (LinearRnn rnn, Step given) -> {
                        LinearRnnWeights stepped = rnn.sgdStep(
                                given.x(), given.h0(), given.weights(), given.target(), given.learningRate());
                        return Values.of("wIn", stepped, LinearRnnWeights::wIn)
                                .and("wHh", stepped, LinearRnnWeights::wHh)
                                .and("wHy", stepped, LinearRnnWeights::wHy);
                    },
                    given -> terms(given.x()))
            .workedBy(() -> LinearRnnWorkings.STEP);

    static final Operation<LinearRnn, Step> EVERY_METHOD = Operation.nonlinear(
            "every method",
            (rnn, given) -> STATES_AND_OUTPUT
                    .function()
                    .apply(rnn, new Forward(given.x(), given.h0(), given.weights()))
                    .and(GRADIENTS
                            .function()
                            .apply(rnn, new Backward(given.x(), given.h0(), given.weights(), given.target())))
                    .and("loss", rnn.loss(given.target(), given.learningRate()))
                    .and(STEP.function().apply(rnn, given)),
            given -> terms(given.x()));

    private LinearRnnOperations() {}

    private static Operation<LinearRnn, Forward> forward(BiFunction<LinearRnn, Forward, Values> function) {
        return Operation.linear("forward", function, (Forward given) -> terms(given.x()))
                .workedBy(() -> LinearRnnWorkings.FORWARD);
    }

    private static Operation<LinearRnn, Backward> backward(Function<LinearRnnGradients, Values> outputs) {
        Operation<LinearRnn, Backward> backward = Operation.nonlinear(
                "backward",
                (rnn, given) -> outputs.apply(rnn.backward(given.x(), given.h0(), given.weights(), given.target())),
                given -> terms(given.x()));
        return backward.asGradientOf(LinearRnnOperations::loss).workedBy(() -> LinearRnnWorkings.BACKWARD);
    }

    private static double loss(LinearRnn rnn, Backward given) {
        LinearRnnResult result = rnn.forward(given.x(), given.h0(), given.weights());
        return result == null ? Double.NaN : rnn.loss(result.y(), given.target());
    }

    private static Values gradientsOfWeights(LinearRnnGradients gradients) {
        return Values.of("dwIn", gradients, LinearRnnGradients::dwIn)
                .and("dwHh", gradients, LinearRnnGradients::dwHh)
                .and("dwHy", gradients, LinearRnnGradients::dwHy);
    }

    /** A step forward and a step back each multiply twice and add. */
    private static long terms(double[] x) {
        return 4L * x.length + 2;
    }
}
