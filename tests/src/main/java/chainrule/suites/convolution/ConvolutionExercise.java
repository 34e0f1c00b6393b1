package chainrule.suites.convolution;

import static chainrule.suites.convolution.ConvolutionOperations.DB;
import static chainrule.suites.convolution.ConvolutionOperations.DW;
import static chainrule.suites.convolution.ConvolutionOperations.DX;
import static chainrule.suites.convolution.ConvolutionOperations.DX_AND_DW;
import static chainrule.suites.convolution.ConvolutionOperations.EVERYTHING;
import static chainrule.suites.convolution.ConvolutionOperations.EVERY_METHOD;
import static chainrule.suites.convolution.ConvolutionOperations.FORWARD;
import static chainrule.suites.convolution.ConvolutionOperations.GRADIENTS;
import static chainrule.suites.convolution.ConvolutionOperations.STEP;
import static chainrule.suites.convolution.Properties.ANYTHING;
import static chainrule.suites.convolution.Properties.BASIC;
import static chainrule.suites.convolution.Properties.BATCH;
import static chainrule.suites.convolution.Properties.CIRCULAR;
import static chainrule.suites.convolution.Properties.COMBINATIONS;
import static chainrule.suites.convolution.Properties.DILATIONS;
import static chainrule.suites.convolution.Properties.HUGE;
import static chainrule.suites.convolution.Properties.IN_GROUPS;
import static chainrule.suites.convolution.Properties.MANY;
import static chainrule.suites.convolution.Properties.MANY_BIASED;
import static chainrule.suites.convolution.Properties.NON_SQUARE;
import static chainrule.suites.convolution.Properties.PADDING;
import static chainrule.suites.convolution.Properties.ROUNDED;
import static chainrule.suites.convolution.Properties.SEVERAL;
import static chainrule.suites.convolution.Properties.SEVERAL_CHANNELS;
import static chainrule.suites.convolution.Properties.STRIDES;
import static chainrule.suites.convolution.Properties.WIDE;
import static chainrule.suites.convolution.Properties.WITHOUT_BIAS;
import static chainrule.suites.convolution.Properties.WITH_BIAS;
import static chainrule.testkit.Check.check;

import chainrule.contract.Convolution2d;
import chainrule.suites.Homework;
import chainrule.suites.convolution.ConvolutionCase.Backward;
import chainrule.suites.convolution.ConvolutionCase.Forward;
import chainrule.suites.convolution.ConvolutionCase.Step;
import chainrule.suites.convolution.ConvolutionCase.Step.Rate;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;
import chainrule.testkit.Property;
import chainrule.testkit.cover.Design;
import chainrule.testkit.draw.Distribution;
import chainrule.testkit.draw.Fill;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** 2-D convolution. Weights add up to 100, of which homework has 14, shapes have 3 and double precision has 10. */
public final class ConvolutionExercise implements ExerciseSource {
    private static final int SHAPES = 12;
    private static final Homework HOMEWORK = Homework.beside(ConvolutionExercise.class);

    /** Nothing that is optional. */
    private static final Design<Layout> PLAIN = ConvolutionDesign.over(ConvolutionDesign.SEVERAL);

    /** Each optional parameter alone, and then all pairs of values. Forward and backward meet the same sizes. */
    private static final Design<Layout> OPTIONS = ConvolutionDesign.over(ConvolutionDesign.EVERYTHING);

    private static final Supplier<List<Layout>> ANY_SIZES = PLAIN.each(10, ConvolutionDesign.SEVERAL);
    private static final Supplier<List<Layout>> SOME_BIASED = OPTIONS.each(5, ConvolutionDesign.BIASED);
    private static final Supplier<List<Layout>> BIASED = () ->
            Stream.concat(SOME_BIASED.get().stream(), MANY_BIASED.stream()).toList();
    private static final Supplier<List<Layout>> UNBIASED = OPTIONS.each(3, ConvolutionDesign.UNBIASED);
    private static final Supplier<List<Layout>> STRIDED = OPTIONS.each(8, ConvolutionDesign.STRIDED);
    private static final Supplier<List<Layout>> PADDED =
            OPTIONS.each(4, ConvolutionDesign.SAME_SIZE, ConvolutionDesign.PADDED);
    private static final Supplier<List<Layout>> AROUND = OPTIONS.each(8, ConvolutionDesign.CIRCULAR);
    private static final Supplier<List<Layout>> DILATED = OPTIONS.each(7, ConvolutionDesign.DILATED);
    private static final Supplier<List<Layout>> GROUPED =
            OPTIONS.each(3, ConvolutionDesign.GROUPED, ConvolutionDesign.DEPTHWISE, ConvolutionDesign.MULTIPLIED);
    private static final Supplier<List<Layout>> COMBINED = OPTIONS.combinations();

    /** Of everything in weights there is one, or several, and nothing else is as often there. */
    private static final Rate[] RATES = {
        new Rate(0.5, 2, 3, 5, 4),
        new Rate(2, 3, 1, 2, 1),
        new Rate(0, 1, 2, 1, 3),
        new Rate(0.25, 4, 2, 3, 2),
        new Rate(0x1p-20, 5, 4, 2, 3),
        new Rate(1, 1, 1, 3, 5)
    };

    private static final Exercise<Convolution2d> EXERCISE = made();

    @Override
    public Exercise<Convolution2d> exercise() {
        return EXERCISE;
    }

    private static Exercise<Convolution2d> made() {
        return Exercise.of(
                "convolution2d",
                "2-D convolution",
                Convolution2d.class,
                check("shapes", "shapes of all results", 3).shapes(EVERYTHING, everyShape()),
                check("homework-forward", "homework: forward", 4)
                        .values(FORWARD, HOMEWORK.cases("forward", Forward.class)),
                check("homework-variants", "homework: dilation, groups, circular padding", 3)
                        .values(FORWARD, HOMEWORK.cases("variants", Forward.class)),
                check("homework-backward", "homework: dx and dw", 5)
                        .values(DX_AND_DW, HOMEWORK.cases("backward", Backward.class)),
                check("forward-basic", "forward: basic", 3)
                        .values(FORWARD, forward(BASIC, PLAIN.each(6, ConvolutionDesign.BASIC))),
                check("forward-channels", "forward: several channels and filters", 4)
                        .values(FORWARD, forward(SEVERAL_CHANNELS, PLAIN.each(8, ConvolutionDesign.SEVERAL_CHANNELS))),
                check("forward-batch", "forward: batch", 2)
                        .values(FORWARD, forward(BATCH, PLAIN.each(4, ConvolutionDesign.BATCH))),
                check("forward-non-square", "forward: non-square", 2)
                        .values(FORWARD, forward(NON_SQUARE, PLAIN.each(5, ConvolutionDesign.NON_SQUARE))),
                check("forward-bias", "forward: bias", 3).values(FORWARD, forward(WITH_BIAS, BIASED)),
                check("forward-no-bias", "forward: no bias", 1).values(FORWARD, forward(WITHOUT_BIAS, UNBIASED)),
                check("forward-stride", "forward: stride", 3).values(FORWARD, forward(STRIDES, STRIDED)),
                check("forward-padding", "forward: padding", 3).values(FORWARD, forward(PADDING, PADDED)),
                check("forward-circular-padding", "forward: circular padding", 2)
                        .values(FORWARD, forward(CIRCULAR, AROUND)),
                check("forward-dilation", "forward: dilation", 3).values(FORWARD, forward(DILATIONS, DILATED)),
                check("forward-groups", "forward: groups", 3).values(FORWARD, forward(IN_GROUPS, GROUPED)),
                check("forward-combinations", "forward: combinations", 3)
                        .values(FORWARD, forward(COMBINATIONS, COMBINED)),
                check("forward-large", "forward: large", 2).large(FORWARD, forward(() -> List.of(WIDE, MANY, HUGE))),
                check("backward-dx", "backward: dx", 5).values(DX, backward(SEVERAL, ANY_SIZES)),
                check("backward-dw", "backward: dw", 5).values(DW, backward(SEVERAL, ANY_SIZES)),
                check("backward-db", "backward: db", 2).values(DB, backward(WITH_BIAS.shownBy(BATCH), BIASED)),
                check("backward-no-bias", "backward: no bias", 1).values(DX_AND_DW, backward(WITHOUT_BIAS, UNBIASED)),
                check("backward-stride", "backward: stride", 3).values(DX_AND_DW, backward(STRIDES, STRIDED)),
                check("backward-padding", "backward: padding", 3).values(DX_AND_DW, backward(PADDING, PADDED)),
                check("backward-circular-padding", "backward: circular padding", 2)
                        .values(DX_AND_DW, backward(CIRCULAR, AROUND)),
                check("backward-dilation", "backward: dilation", 2).values(DX_AND_DW, backward(DILATIONS, DILATED)),
                check("backward-groups", "backward: groups", 3).values(DX_AND_DW, backward(IN_GROUPS, GROUPED)),
                check("backward-combinations", "backward: combinations", 3)
                        .values(GRADIENTS, backward(COMBINATIONS, COMBINED)),
                check("backward-large", "backward: large", 5)
                        .large(DX_AND_DW, backward(() -> List.of(WIDE, MANY, HUGE))),
                check("homework-step", "homework: SGD step", 2).values(STEP, HOMEWORK.cases("step", Step.class)),
                check("step-with-bias", "SGD step: with bias", 2).values(STEP, steps(Step::withBias)),
                check("step-without-bias", "SGD step: without bias", 1).values(STEP, steps(Step::withoutBias)),
                check("arguments", "arguments stay as they are", 2)
                        .arguments(EVERY_METHOD, backward(WITH_BIAS, SOME_BIASED)),
                check("double-precision", "double precision", 10)
                        .digits(EVERYTHING, backward(NON_SQUARE, () -> ROUNDED)));
    }

    private static Cases<Forward> forward(Property<Layout> property, Supplier<List<Layout>> layouts) {
        return shown(property, forward(layouts), Layout::forward);
    }

    private static Cases<Forward> forward(Supplier<List<Layout>> layouts) {
        return Cases.designed(layouts, (layout, draw) -> layout.forward(draw));
    }

    private static Cases<Backward> backward(Property<Layout> property, Supplier<List<Layout>> layouts) {
        return shown(property, backward(() -> andTheFirstAgain(layouts.get())), Layout::backward);
    }

    /** With other numbers, so that what is kept from an earlier call of the same shape shows whatever the seed. */
    private static List<Layout> andTheFirstAgain(List<Layout> layouts) {
        return Stream.concat(layouts.stream(), layouts.stream().limit(1)).toList();
    }

    private static Cases<Backward> backward(Supplier<List<Layout>> layouts) {
        return Cases.designed(layouts, (layout, draw) -> layout.backward(draw));
    }

    /** Pairs of optional parameters, with which the combinations begin. */
    private static Cases<Backward> everyShape() {
        return backward(ANYTHING, () -> COMBINED.get().subList(0, SHAPES));
    }

    private static <C extends Record & Case> Cases<C> shown(
            Property<Layout> property, Cases<C> cases, BiFunction<Layout, DoubleSupplier, C> fill) {
        return property.of(cases, fill, () -> Fill.counting(1));
    }

    /** Other learning rates and sizes for each kind of numbers. */
    private static Cases<Step> steps(BiFunction<Rate, DoubleSupplier, Step> fill) {
        Property<Rate> learningRate = Property.designed("learning rate", Rate.SMALL);
        return learningRate.of(
                Cases.designed(
                        () -> List.of(Distribution.values()),
                        (distribution, draw) -> fill.apply(draw.inTurn(RATES), distribution.of(draw))),
                fill,
                () -> Fill.counting(1));
    }
}
