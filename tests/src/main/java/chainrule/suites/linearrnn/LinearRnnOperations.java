package chainrule.suites.linearrnn;

import chainrule.contract.LinearRnn;
import chainrule.contract.LinearRnnGradients;
import chainrule.contract.LinearRnnResult;
import chainrule.contract.LinearRnnWeights;
import chainrule.testkit.Operation;
import chainrule.testkit.Values;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What is computed of a linear RNN. One operation for each output, so that a wrong one does not cost the others. What
 * has y - target in it is a difference: on absolute values it says nothing about its rounding, so that is measured.
 */
final class LinearRnnOperations {
    static final Operation<LinearRnn, ForwardCase> STATES = forward((rnn, given) -> {
        LinearRnnResult result = rnn.forward(given.x(), given.h0(), given.weights());
        return Values.of("h", result, LinearRnnResult::h);
    });

    static final Operation<LinearRnn, ForwardCase> OUTPUT = forward((rnn, given) -> {
        LinearRnnResult result = rnn.forward(given.x(), given.h0(), given.weights());
        return Values.of("y", result, LinearRnnResult::y);
    });

    static final Operation<LinearRnn, ForwardCase> STATES_AND_OUTPUT = forward((rnn, given) -> {
        LinearRnnResult result = rnn.forward(given.x(), given.h0(), given.weights());
        return Values.of("h", result, LinearRnnResult::h).and("y", result, LinearRnnResult::y);
    });

    static final Operation<LinearRnn, LossCase> LOSS = Operation.nonlinear(
            "loss", (rnn, given) -> Values.of("loss", rnn.loss(given.y(), given.target())), given -> 2);

    static final Operation<LinearRnn, BackwardCase> DW_IN =
            backward(gradients -> Values.of("dwIn", gradients, LinearRnnGradients::dwIn));

    static final Operation<LinearRnn, BackwardCase> DW_HH =
            backward(gradients -> Values.of("dwHh", gradients, LinearRnnGradients::dwHh));

    static final Operation<LinearRnn, BackwardCase> DW_HY =
            backward(gradients -> Values.of("dwHy", gradients, LinearRnnGradients::dwHy));

    static final Operation<LinearRnn, BackwardCase> DH0 =
            backward(gradients -> Values.of("dh0", gradients, LinearRnnGradients::dh0));

    static final Operation<LinearRnn, BackwardCase> GRADIENTS_OF_WEIGHTS =
            backward(LinearRnnOperations::gradientsOfWeights);

    static final Operation<LinearRnn, BackwardCase> GRADIENTS =
            backward(gradients -> gradientsOfWeights(gradients).and("dh0", gradients, LinearRnnGradients::dh0));

    static final Operation<LinearRnn, StepCase> STEP = Operation.nonlinear(
            "SGD step",
            (rnn, given) -> {
                LinearRnnWeights stepped =
                        rnn.sgdStep(given.x(), given.h0(), given.weights(), given.target(), given.learningRate());
                return Values.of("wIn", stepped, LinearRnnWeights::wIn)
                        .and("wHh", stepped, LinearRnnWeights::wHh)
                        .and("wHy", stepped, LinearRnnWeights::wHy);
            },
            given -> terms(given.x()));

    private LinearRnnOperations() {}

    private static Operation<LinearRnn, ForwardCase> forward(BiFunction<LinearRnn, ForwardCase, Values> function) {
        return Operation.linear("forward", function, given -> terms(given.x()));
    }

    private static Operation<LinearRnn, BackwardCase> backward(Function<LinearRnnGradients, Values> outputs) {
        Operation<LinearRnn, BackwardCase> backward = Operation.nonlinear(
                "backward",
                (rnn, given) -> outputs.apply(rnn.backward(given.x(), given.h0(), given.weights(), given.target())),
                given -> terms(given.x()));
        return backward.asGradientOf(LinearRnnOperations::loss);
    }

    private static double loss(LinearRnn rnn, BackwardCase given) {
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
