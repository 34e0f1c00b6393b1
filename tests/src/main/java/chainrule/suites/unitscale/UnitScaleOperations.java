package chainrule.suites.unitscale;

import chainrule.contract.UnitScale;
import chainrule.suites.unitscale.UnitScaleCase.Layer;
import chainrule.suites.unitscale.UnitScaleCase.RankOne;
import chainrule.suites.unitscale.UnitScaleCase.Stack;
import chainrule.suites.unitscale.UnitScaleCase.Update;
import chainrule.testkit.Case;
import chainrule.testkit.Operation;
import chainrule.testkit.Values;
import java.util.Arrays;
import java.util.function.BiFunction;

/** What is computed at unit scale. */
final class UnitScaleOperations {
    static final Operation<UnitScale, Layer> FORWARD_SCALE =
            of("forward scale", (scale, given) -> Values.of("c", scale.forwardScale(given.inputs())));

    static final Operation<UnitScale, Layer> VARIANCE = of(
            "variance of an output",
            (scale, given) ->
                    Values.of("variance", scale.outputVariance(given.scale(), given.inputs(), given.variance())));

    static final Operation<UnitScale, Layer> BOUND = of(
            "bound of an update",
            (scale, given) -> Values.of("bound", scale.updateBound(given.outputs(), given.inputs(), given.scale())));

    static final Operation<UnitScale, Layer> BACKWARD_SCALE = of(
            "backward scale",
            (scale, given) -> Values.of("beta", scale.backwardScale(given.outputs(), given.inputs(), given.scale())));

    /** The rate of a sign step is what it makes of the gradient 1. */
    static final Operation<UnitScale, Layer> ALL = of("scales", (scale, given) -> {
        double[][] ones = new double[1][given.inputs()];
        Arrays.fill(ones[0], 1);
        double[][] step = scale.signStep(ones, given.scale());
        return Values.of("c", scale.forwardScale(given.inputs()))
                .and("variance", scale.outputVariance(given.scale(), given.inputs(), given.variance()))
                .and("bound", scale.updateBound(given.outputs(), given.inputs(), given.scale()))
                .and("rate of a sign step", step == null || step.length == 0 || step[0].length == 0 ? null : step[0][0])
                .and("beta", scale.backwardScale(given.outputs(), given.inputs(), given.scale()));
    });

    static final Operation<UnitScale, Update> NORM =
            of("spectral norm", (scale, given) -> Values.of("norm", scale.spectralNorm(given.gradient())));

    static final Operation<UnitScale, Update> CHANGE = of(
            "largest change",
            (scale, given) -> Values.of("change", scale.largestChange(given.gradient(), given.scale())));

    static final Operation<UnitScale, Update> JUDGED = of("norm, bound and change", (scale, given) -> {
        double norm = scale.spectralNorm(given.gradient());
        double bound = scale.updateBound(given.gradient().length, given.gradient()[0].length, given.scale());
        return Values.of("norm", norm)
                .and("bound", bound)
                .and("change", scale.largestChange(given.gradient(), given.scale()))
                .and("bound by norm", bound / norm);
    });

    static final Operation<UnitScale, RankOne> SIGN_NORM =
            of("norm of signs", (scale, given) -> Values.of("norm", scale.signNorm(given.g(), given.x())));

    static final Operation<UnitScale, Update> SIGN_STEP =
            of("sign step", (scale, given) -> Values.of("step", scale.signStep(given.gradient(), given.scale())));

    static final Operation<UnitScale, Update> ORTHOGONAL_STEP = of(
            "orthogonal step",
            (scale, given) -> Values.of("step", scale.orthogonalStep(given.gradient(), given.scale())));

    static final Operation<UnitScale, Stack> GRADIENTS = of("gradients", (scale, given) -> {
        double[][][] gradients = scale.gradients(given.layers(), given.x(), given.target());
        boolean whole = gradients != null && gradients.length == given.layers().length;
        Values values = Values.of("dW1", whole ? gradients[0] : null);
        for (int n = 1; n < given.layers().length; n++) {
            values = values.and("dW" + (n + 1), whole ? gradients[n] : null);
        }
        return values;
    });

    private UnitScaleOperations() {}

    /** Roots and quotients: what rounding moves is measured. A matrix has at most 64 entries, which a norm adds up. */
    private static <C extends Record & Case> Operation<UnitScale, C> of(
            String name, BiFunction<UnitScale, C, Values> function) {
        return Operation.nonlinear(name, function, given -> 64);
    }
}
