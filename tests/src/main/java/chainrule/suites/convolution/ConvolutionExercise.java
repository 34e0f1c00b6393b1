package chainrule.suites.convolution;

import static chainrule.suites.convolution.ConvolutionOperations.DB;
import static chainrule.suites.convolution.ConvolutionOperations.DW;
import static chainrule.suites.convolution.ConvolutionOperations.DX;
import static chainrule.suites.convolution.ConvolutionOperations.DX_AND_DW;
import static chainrule.suites.convolution.ConvolutionOperations.EVERYTHING;
import static chainrule.suites.convolution.ConvolutionOperations.FORWARD;
import static chainrule.suites.convolution.ConvolutionOperations.GRADIENTS;
import static chainrule.suites.convolution.ConvolutionOperations.STEP;
import static chainrule.suites.convolution.Properties.BASIC;
import static chainrule.suites.convolution.Properties.BATCH;
import static chainrule.suites.convolution.Properties.CIRCULAR;
import static chainrule.suites.convolution.Properties.CIRCULAR_COMBINATION;
import static chainrule.suites.convolution.Properties.COMBINATION;
import static chainrule.suites.convolution.Properties.DILATIONS;
import static chainrule.suites.convolution.Properties.IN_GROUPS;
import static chainrule.suites.convolution.Properties.LARGE;
import static chainrule.suites.convolution.Properties.NON_SQUARE;
import static chainrule.suites.convolution.Properties.PADDING;
import static chainrule.suites.convolution.Properties.SEVERAL;
import static chainrule.suites.convolution.Properties.SEVERAL_CHANNELS;
import static chainrule.suites.convolution.Properties.STRIDES;
import static chainrule.suites.convolution.Properties.WITHOUT_BIAS;
import static chainrule.suites.convolution.Properties.WITH_BIAS;
import static chainrule.testkit.Check.check;

import chainrule.contract.Convolution2d;
import chainrule.suites.Homework;
import chainrule.suites.convolution.ConvolutionCase.Backward;
import chainrule.suites.convolution.ConvolutionCase.Forward;
import chainrule.suites.convolution.ConvolutionCase.Step;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;
import chainrule.testkit.Property;
import chainrule.testkit.draw.Fill;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;

/** 2-D convolution. Weights add up to 100, of which homework has 16 and shapes have 4. */
public final class ConvolutionExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(ConvolutionExercise.class);

    @Override
    public Exercise<Convolution2d> exercise() {
        return Exercise.of(
                "convolution2d",
                "2-D convolution",
                Convolution2d.class,
                check("shapes", "shapes of all results", 4).shapes(EVERYTHING, everyShape()),
                check("homework-forward", "homework: forward", 5)
                        .values(FORWARD, HOMEWORK.cases("forward", Forward.class)),
                check("homework-variants", "homework: dilation, groups, circular padding", 3)
                        .values(FORWARD, HOMEWORK.cases("variants", Forward.class)),
                check("homework-backward", "homework: dx and dw", 6)
                        .values(DX_AND_DW, HOMEWORK.cases("backward", Backward.class)),
                check("forward-basic", "forward: basic", 4).values(FORWARD, forward(BASIC)),
                check("forward-channels", "forward: several channels and filters", 4)
                        .values(FORWARD, forward(SEVERAL_CHANNELS)),
                check("forward-batch", "forward: batch", 3).values(FORWARD, forward(BATCH)),
                check("forward-non-square", "forward: non-square", 3).values(FORWARD, forward(NON_SQUARE)),
                check("forward-bias", "forward: bias", 3).values(FORWARD, forward(WITH_BIAS)),
                check("forward-no-bias", "forward: no bias", 1).values(FORWARD, forward(WITHOUT_BIAS)),
                check("forward-stride", "forward: stride", 4).values(FORWARD, forward(STRIDES)),
                check("forward-padding", "forward: padding", 4).values(FORWARD, forward(PADDING)),
                check("forward-circular-padding", "forward: circular padding", 3)
                        .values(FORWARD, forward(CIRCULAR)),
                check("forward-dilation", "forward: dilation", 3).values(FORWARD, forward(DILATIONS)),
                check("forward-groups", "forward: groups", 3).values(FORWARD, forward(IN_GROUPS)),
                check("forward-combinations", "forward: combinations", 3)
                        .values(FORWARD, combinations(Layout::forward)),
                check("backward-dx", "backward: dx", 5).values(DX, backward(SEVERAL)),
                check("backward-dw", "backward: dw", 5).values(DW, backward(SEVERAL)),
                check("backward-db", "backward: db", 2).values(DB, backward(WITH_BIAS.shownBy(BATCH))),
                check("backward-no-bias", "backward: no bias", 1).values(DX_AND_DW, backward(WITHOUT_BIAS)),
                check("backward-stride", "backward: stride", 4).values(DX_AND_DW, backward(STRIDES)),
                check("backward-padding", "backward: padding", 4).values(DX_AND_DW, backward(PADDING)),
                check("backward-circular-padding", "backward: circular padding", 3)
                        .values(DX_AND_DW, backward(CIRCULAR)),
                check("backward-dilation", "backward: dilation", 3).values(DX_AND_DW, backward(DILATIONS)),
                check("backward-groups", "backward: groups", 3).values(DX_AND_DW, backward(IN_GROUPS)),
                check("backward-combinations", "backward: combinations", 4)
                        .values(GRADIENTS, combinations(Layout::backward)),
                check("backward-large", "backward: large", 3)
                        .large(DX_AND_DW, Cases.mostlyDyadic(1, LARGE.layouts(), Layout::backward)),
                check("homework-step", "homework: SGD step", 2).values(STEP, HOMEWORK.cases("step", Step.class)),
                check("step-with-bias", "SGD step: with bias", 3).values(STEP, steps(Step::withBias)),
                check("step-without-bias", "SGD step: without bias", 2).values(STEP, steps(Step::withoutBias)));
    }

    private static Cases<Forward> forward(Property<Layout> property) {
        return cases(8, property, Layout::forward);
    }

    private static Cases<Backward> backward(Property<Layout> property) {
        return cases(8, property, Layout::backward);
    }

    private static <C extends Record & Case> Cases<C> combinations(BiFunction<Layout, DoubleSupplier, C> fill) {
        return cases(4, COMBINATION, fill).and(cases(4, CIRCULAR_COMBINATION, fill));
    }

    private static Cases<Backward> everyShape() {
        Property<Layout> zeroPadded = COMBINATION.shownBy(BASIC, STRIDES, PADDING, CIRCULAR, DILATIONS, IN_GROUPS);
        return cases(4, zeroPadded, Layout::backward).and(cases(4, CIRCULAR_COMBINATION, Layout::backward));
    }

    private static <C extends Record & Case> Cases<C> cases(
            int count, Property<Layout> property, BiFunction<Layout, DoubleSupplier, C> fill) {
        return property.mostlyDyadic(count, fill, () -> Fill.counting(1));
    }

    private static Cases<Step> steps(BiFunction<Double, DoubleSupplier, Step> fill) {
        Property<Double> learningRate = Property.of("learning rate", draw -> draw.oneOf(0.5, 0.25, 0.125), 0.5);
        return learningRate.mostlyDyadic(8, fill, () -> Fill.counting(1));
    }
}
