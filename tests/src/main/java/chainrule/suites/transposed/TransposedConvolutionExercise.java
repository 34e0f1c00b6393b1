package chainrule.suites.transposed;

import static chainrule.suites.transposed.Kernels.ANYTHING;
import static chainrule.suites.transposed.Kernels.BASIC;
import static chainrule.suites.transposed.Kernels.BATCH;
import static chainrule.suites.transposed.Kernels.CHANNELS;
import static chainrule.suites.transposed.Kernels.COMBINATIONS;
import static chainrule.suites.transposed.Kernels.CROPPED;
import static chainrule.suites.transposed.Kernels.DILATED;
import static chainrule.suites.transposed.Kernels.GROUPED;
import static chainrule.suites.transposed.Kernels.LENGTHENED;
import static chainrule.suites.transposed.Kernels.LENGTHENED_AND_CROPPED;
import static chainrule.suites.transposed.Kernels.NON_SQUARE;
import static chainrule.suites.transposed.Kernels.SEVERAL;
import static chainrule.suites.transposed.Kernels.STRIDES;
import static chainrule.suites.transposed.Kernels.WITHOUT_BIAS;
import static chainrule.suites.transposed.Kernels.WITH_BIAS;
import static chainrule.suites.transposed.TransposedOperations.DB;
import static chainrule.suites.transposed.TransposedOperations.DW;
import static chainrule.suites.transposed.TransposedOperations.DX;
import static chainrule.suites.transposed.TransposedOperations.DX_AND_DW;
import static chainrule.suites.transposed.TransposedOperations.EVERYTHING;
import static chainrule.suites.transposed.TransposedOperations.FORWARD;
import static chainrule.suites.transposed.TransposedOperations.GRADIENTS;
import static chainrule.testkit.Check.check;

import chainrule.contract.TransposedConvolution2d;
import chainrule.suites.Homework;
import chainrule.suites.transposed.TransposedCase.Backward;
import chainrule.suites.transposed.TransposedCase.Forward;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;
import chainrule.testkit.Property;
import chainrule.testkit.cover.Design;
import chainrule.testkit.draw.Fill;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Transposed 2-D convolution. Weights add up to 100, of which homework has 10, shapes have 3 and double precision has 10. */
public final class TransposedConvolutionExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(TransposedConvolutionExercise.class);
    private static final int CASES = 8;
    private static final int SHAPES = 12;

    /** Each optional parameter alone, and then all pairs of values. Forward and backward meet the same sizes. */
    private static final Design<Layout> DESIGN = TransposedDesign.over(TransposedDesign.EVERYTHING);

    private static final Supplier<List<Layout>> ANY_SIZES = DESIGN.each(9, TransposedDesign.PLAIN);
    private static final Supplier<List<Layout>> SOME_BIASED = DESIGN.each(4, TransposedDesign.BIASED);
    private static final Supplier<List<Layout>> BIASED =
            () -> Stream.concat(SOME_BIASED.get().stream(), Kernels.MANY_BIASED.stream())
                    .toList();
    private static final Supplier<List<Layout>> UNBIASED = DESIGN.each(3, TransposedDesign.UNBIASED);
    private static final Supplier<List<Layout>> STRIDED = DESIGN.each(8, TransposedDesign.STRIDED);
    private static final Supplier<List<Layout>> CROPPING = DESIGN.each(6, TransposedDesign.CROPPED);

    /** Forward alone poses these: what pairs they bring together has to be met elsewhere too. */
    private static final Supplier<List<Layout>> LENGTHENING =
            TransposedDesign.over(TransposedDesign.LENGTHENED).each(6, TransposedDesign.LENGTHENED);

    private static final Supplier<List<Layout>> LENGTHENING_AND_CROPPING =
            DESIGN.each(8, TransposedDesign.LENGTHENED_AND_CROPPED);
    private static final Supplier<List<Layout>> SPREAD = DESIGN.each(6, TransposedDesign.DILATED);
    private static final Supplier<List<Layout>> IN_GROUPS = DESIGN.each(6, TransposedDesign.GROUPED);
    private static final Supplier<List<Layout>> COMBINED = DESIGN.combinations();

    private static final Exercise<TransposedConvolution2d> EXERCISE = made();

    @Override
    public Exercise<TransposedConvolution2d> exercise() {
        return EXERCISE;
    }

    private static Exercise<TransposedConvolution2d> made() {
        return Exercise.of(
                "transposed-convolution2d",
                "Transposed 2-D convolution",
                TransposedConvolution2d.class,
                check("shapes", "shapes of all results", 3)
                        .shapes(
                                EVERYTHING,
                                backward(ANYTHING, () -> COMBINED.get().subList(0, SHAPES))),
                check("homework-forward", "homework: forward", 5)
                        .values(FORWARD, HOMEWORK.cases("forward", Forward.class)),
                check("homework-variants", "homework: output padding, dilation", 5)
                        .values(FORWARD, HOMEWORK.cases("variants", Forward.class)),
                check("forward-basic", "forward: basic", 3).values(FORWARD, forward(BASIC)),
                check("forward-channels", "forward: several channels on both sides", 3)
                        .values(FORWARD, forward(CHANNELS)),
                check("forward-batch", "forward: batch", 3).values(FORWARD, forward(BATCH)),
                check("forward-non-square", "forward: non-square", 3).values(FORWARD, forward(NON_SQUARE)),
                check("forward-bias", "forward: bias", 3).values(FORWARD, forward(WITH_BIAS, BIASED)),
                check("forward-no-bias", "forward: no bias", 1).values(FORWARD, forward(WITHOUT_BIAS, UNBIASED)),
                check("forward-stride", "forward: stride", 3).values(FORWARD, forward(STRIDES, STRIDED)),
                check("forward-padding", "forward: padding", 3).values(FORWARD, forward(CROPPED, CROPPING)),
                check("forward-output-padding", "forward: output padding", 3)
                        .values(FORWARD, forward(LENGTHENED, LENGTHENING)),
                check("forward-cropped-output-padding", "forward: output padding with padding", 3)
                        .values(FORWARD, forward(LENGTHENED_AND_CROPPED, LENGTHENING_AND_CROPPING)),
                check("forward-dilation", "forward: dilation", 3).values(FORWARD, forward(DILATED, SPREAD)),
                check("forward-groups", "forward: groups", 3).values(FORWARD, forward(GROUPED, IN_GROUPS)),
                check("forward-combinations", "forward: combinations", 3)
                        .values(FORWARD, forward(COMBINATIONS, COMBINED)),
                check("backward-dx", "backward: dx", 5).values(DX, backward(SEVERAL, ANY_SIZES)),
                check("backward-dw", "backward: dw", 5).values(DW, backward(SEVERAL, ANY_SIZES)),
                check("backward-db", "backward: db", 2).values(DB, backward(WITH_BIAS.shownBy(BATCH), BIASED)),
                check("backward-no-bias", "backward: no bias", 1).values(DX_AND_DW, backward(WITHOUT_BIAS, UNBIASED)),
                check("backward-stride", "backward: stride", 3).values(DX_AND_DW, backward(STRIDES, STRIDED)),
                check("backward-padding", "backward: padding", 3).values(DX_AND_DW, backward(CROPPED, CROPPING)),
                check("backward-output-padding", "backward: output padding with padding", 3)
                        .values(DX_AND_DW, backward(LENGTHENED_AND_CROPPED, LENGTHENING_AND_CROPPING)),
                check("backward-dilation", "backward: dilation", 3).values(DX_AND_DW, backward(DILATED, SPREAD)),
                check("backward-groups", "backward: groups", 3).values(DX_AND_DW, backward(GROUPED, IN_GROUPS)),
                check("backward-combinations", "backward: combinations", 3)
                        .values(GRADIENTS, backward(COMBINATIONS, COMBINED)),
                check("backward-large", "backward: large", 5).large(DX_AND_DW, large(Layout::backward)),
                check("forward-large", "forward: large", 2).large(FORWARD, large(Layout::forward)),
                check("arguments", "arguments stay as they are", 2)
                        .arguments(EVERYTHING, backward(WITH_BIAS, SOME_BIASED)),
                check("double-precision", "double precision", 10).digits(EVERYTHING, rounded()));
    }

    private static <C extends Record & Case> Cases<C> large(BiFunction<Layout, DoubleSupplier, C> fill) {
        return Cases.designed(
                () -> List.of(Kernels.WIDE, Kernels.MANY, Kernels.HUGE),
                (layout, draw) -> fill.apply(layout, draw::dyadic));
    }

    private static Cases<Backward> rounded() {
        return backward(NON_SQUARE, () -> Kernels.ROUNDED);
    }

    private static Cases<Forward> forward(Property<Layout> property) {
        return property.varied(CASES, Layout::forward, () -> Fill.counting(1));
    }

    private static Cases<Forward> forward(Property<Layout> property, Supplier<List<Layout>> layouts) {
        Cases<Forward> designed = Cases.designed(layouts, (layout, draw) -> layout.forward(draw));
        return property.of(designed, Layout::forward, () -> Fill.counting(1));
    }

    private static Cases<Backward> backward(Property<Layout> property, Supplier<List<Layout>> layouts) {
        Cases<Backward> designed = Cases.designed(layouts, (layout, draw) -> layout.backward(draw));
        return property.of(designed, Layout::backward, () -> Fill.counting(1));
    }
}
