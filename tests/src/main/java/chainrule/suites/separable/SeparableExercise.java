package chainrule.suites.separable;

import static chainrule.suites.separable.Properties.ANY_COUNT;
import static chainrule.suites.separable.Properties.BASIC;
import static chainrule.suites.separable.Properties.COMBINATION;
import static chainrule.suites.separable.Properties.DILATION;
import static chainrule.suites.separable.Properties.LARGE;
import static chainrule.suites.separable.Properties.MULTIPLIED;
import static chainrule.suites.separable.Properties.PADDING;
import static chainrule.suites.separable.Properties.STRIDE;
import static chainrule.suites.separable.SeparableOperations.BOTH_STEPS;
import static chainrule.suites.separable.SeparableOperations.DDEPTHWISE;
import static chainrule.suites.separable.SeparableOperations.DEPTHWISE;
import static chainrule.suites.separable.SeparableOperations.DPOINTWISE;
import static chainrule.suites.separable.SeparableOperations.DX;
import static chainrule.suites.separable.SeparableOperations.EVERYTHING;
import static chainrule.suites.separable.SeparableOperations.FORWARD;
import static chainrule.suites.separable.SeparableOperations.GRADIENTS;
import static chainrule.testkit.Check.check;

import chainrule.contract.SeparableConvolution2d;
import chainrule.suites.Homework;
import chainrule.suites.separable.SeparableCase.Backward;
import chainrule.suites.separable.SeparableCase.Forward;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;
import chainrule.testkit.Property;
import chainrule.testkit.draw.Fill;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;

/** Depthwise-separable convolution. Weights add up to 100, of which homework has 8 and shapes have 4. */
public final class SeparableExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(SeparableExercise.class);

    @Override
    public Exercise<SeparableConvolution2d> exercise() {
        return Exercise.of(
                "separable-convolution2d",
                "Depthwise-separable 2-D convolution",
                SeparableConvolution2d.class,
                check("shapes", "shapes of all results", 4)
                        .shapes(EVERYTHING, backward(COMBINATION.shownBy(BASIC, STRIDE, PADDING, DILATION))),
                check("homework", "homework: both steps", 8)
                        .values(BOTH_STEPS, HOMEWORK.cases("forward", Forward.class)),
                check("depthwise-several", "depthwise step: several images and channels", 6)
                        .values(DEPTHWISE, forward(ANY_COUNT)),
                check("depthwise-multiplier", "depthwise step: depth multiplier", 5)
                        .values(DEPTHWISE, forward(MULTIPLIED)),
                check("forward-basic", "forward: basic", 4).values(FORWARD, forward(BASIC)),
                check("forward-several", "forward: several images, channels and filters", 7)
                        .values(FORWARD, forward(ANY_COUNT)),
                check("forward-multiplier", "forward: depth multiplier", 4).values(FORWARD, forward(MULTIPLIED)),
                check("forward-stride", "forward: stride", 4).values(FORWARD, forward(STRIDE)),
                check("forward-padding", "forward: padding", 4).values(FORWARD, forward(PADDING)),
                check("forward-dilation", "forward: dilation", 4).values(FORWARD, forward(DILATION)),
                check("forward-combinations", "forward: combinations", 4).values(FORWARD, forward(COMBINATION)),
                check("backward-dx", "backward: dx", 7).values(DX, backward(ANY_COUNT)),
                check("backward-ddepthwise", "backward: ddepthwise", 7).values(DDEPTHWISE, backward(ANY_COUNT)),
                check("backward-dpointwise", "backward: dpointwise", 7).values(DPOINTWISE, backward(ANY_COUNT)),
                check("backward-multiplier", "backward: depth multiplier", 5).values(GRADIENTS, backward(MULTIPLIED)),
                check("backward-stride", "backward: stride", 5).values(GRADIENTS, backward(STRIDE)),
                check("backward-padding", "backward: padding", 4).values(GRADIENTS, backward(PADDING)),
                check("backward-dilation", "backward: dilation", 4).values(GRADIENTS, backward(DILATION)),
                check("backward-combinations", "backward: combinations", 4).values(GRADIENTS, backward(COMBINATION)),
                check("backward-large", "backward: large", 3)
                        .large(GRADIENTS, Cases.mostlyDyadic(1, LARGE.layouts(), Layout::backward)));
    }

    private static Cases<Forward> forward(Property<Layout> property) {
        return cases(property, Layout::forward);
    }

    private static Cases<Backward> backward(Property<Layout> property) {
        return cases(property, Layout::backward);
    }

    private static <C extends Record & Case> Cases<C> cases(
            Property<Layout> property, BiFunction<Layout, DoubleSupplier, C> fill) {
        return property.mostlyDyadic(8, fill, () -> Fill.counting(1));
    }
}
