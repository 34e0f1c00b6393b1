package chainrule.suites.attention;

import chainrule.contract.AttentionGradients;
import chainrule.contract.AttentionResult;
import chainrule.contract.SelfAttention;
import chainrule.suites.attention.AttentionCase.Backward;
import chainrule.suites.attention.AttentionCase.Forward;
import chainrule.testkit.Loss;
import chainrule.testkit.Operation;
import chainrule.testkit.Values;
import java.util.function.Function;

/** What is computed of self-attention. One operation for each step and gradient, so that a wrong one costs itself alone. */
final class AttentionOperations {
    static final Operation<SelfAttention, Forward> PROJECTIONS = Operation.linear(
            "projections",
            (attention, given) -> {
                AttentionResult result = attention.forward(given.x(), given.weights());
                return Values.of("q", result, AttentionResult::q)
                        .and("k", result, AttentionResult::k)
                        .and("v", result, AttentionResult::v);
            },
            given -> given.x()[0].length);

    static final Operation<SelfAttention, Forward> SCORES =
            forward("scores", result -> Values.of("scores", result, AttentionResult::scores));

    static final Operation<SelfAttention, Forward> WEIGHTS =
            forward("weights", result -> Values.of("weights", result, AttentionResult::weights));

    static final Operation<SelfAttention, Forward> OUTPUT =
            forward("output", result -> Values.of("z", result, AttentionResult::z));

    static final Operation<SelfAttention, Forward> EVERY_STEP = forward(
            "forward",
            result -> Values.of("q", result, AttentionResult::q)
                    .and("k", result, AttentionResult::k)
                    .and("v", result, AttentionResult::v)
                    .and("scores", result, AttentionResult::scores)
                    .and("weights", result, AttentionResult::weights)
                    .and("z", result, AttentionResult::z));

    static final Operation<SelfAttention, Backward> DX =
            backward(gradients -> Values.of("dx", gradients, AttentionGradients::dx));

    static final Operation<SelfAttention, Backward> DWQ =
            backward(gradients -> Values.of("dwq", gradients, AttentionGradients::dwq));

    static final Operation<SelfAttention, Backward> DWK =
            backward(gradients -> Values.of("dwk", gradients, AttentionGradients::dwk));

    static final Operation<SelfAttention, Backward> DWV =
            backward(gradients -> Values.of("dwv", gradients, AttentionGradients::dwv));

    static final Operation<SelfAttention, Backward> GRADIENTS =
            backward(gradients -> Values.of("dx", gradients, AttentionGradients::dx)
                    .and("dwq", gradients, AttentionGradients::dwq)
                    .and("dwk", gradients, AttentionGradients::dwk)
                    .and("dwv", gradients, AttentionGradients::dwv));

    private AttentionOperations() {}

    private static Operation<SelfAttention, Forward> forward(String name, Function<AttentionResult, Values> outputs) {
        return Operation.nonlinear(
                name,
                (attention, given) -> outputs.apply(attention.forward(given.x(), given.weights())),
                AttentionOperations::terms);
    }

    private static Operation<SelfAttention, Backward> backward(Function<AttentionGradients, Values> outputs) {
        Operation<SelfAttention, Backward> operation = Operation.nonlinear(
                "backward",
                (attention, given) -> outputs.apply(attention.backward(given.x(), given.weights(), given.dz())),
                given -> terms(given.forward()) + 3L * given.x().length);
        return operation.asGradientOf(AttentionOperations::loss);
    }

    private static double loss(SelfAttention attention, Backward given) {
        AttentionResult result = attention.forward(given.x(), given.weights());
        return result == null ? Double.NaN : Loss.of(result.z(), given.dz());
    }

    private static long terms(Forward given) {
        return (long) given.x().length * given.x()[0].length + given.weights().wq().length;
    }
}
