package chainrule.suites.separable;

import static chainrule.suites.separable.Properties.ANY_COUNT;
import static chainrule.suites.separable.Properties.BASIC;
import static chainrule.suites.separable.Properties.COMBINATION;
import static chainrule.suites.separable.Properties.DILATION;
import static chainrule.suites.separable.Properties.LARGE;
import static chainrule.suites.separable.Properties.MANY;
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
import chainrule.testkit.cover.Design;
import chainrule.testkit.draw.Fill;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Depthwise-separable convolution. Weights add up to 100, of which homework has 7 and shapes have 4. */
public final class SeparableExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(SeparableExercise.class);

    private static final int SHAPES = 6;

    /** Each optional parameter alone, and then all pairs of values. Forward and backward meet the same sizes. */
    private static final Design<Layout> DESIGN = SeparableDesign.fresh();

    /** Forward alone poses these: what pairs they bring together has to be met elsewhere too. */
    private static final Supplier<List<Layout>> ALONE = SeparableDesign.fresh().each(6, SeparableDesign.BASIC);

    private static final Supplier<List<Layout>> ANY_SIZES = DESIGN.each(8, SeparableDesign.SEVERAL);
    private static final Supplier<List<Layout>> SEVERAL_KERNELS = DESIGN.each(6, SeparableDesign.MULTIPLIED);
    private static final Supplier<List<Layout>> STRIDED = DESIGN.each(6, SeparableDesign.STRIDED);
    private static final Supplier<List<Layout>> PADDED = DESIGN.each(6, SeparableDesign.PADDED);
    private static final Supplier<List<Layout>> DILATED = DESIGN.each(6, SeparableDesign.DILATED);
    private static final Supplier<List<Layout>> COMBINED = DESIGN.combinations();
    private static final Supplier<List<Layout>> ALL =
            () -> Stream.concat(COMBINED.get().stream(), MANY.stream()).toList();

    private static final Exercise<SeparableConvolution2d> EXERCISE = made();

    @Override
    public Exercise<SeparableConvolution2d> exercise() {
        return EXERCISE;
    }

    private static Exercise<SeparableConvolution2d> made() {
        return Exercise.of(
                "separable-convolution2d",
                "Depthwise-separable 2-D convolution",
                SeparableConvolution2d.class,
                check("shapes", "shapes of all results", 4)
                        .shapes(
                                EVERYTHING,
                                backward(
                                        COMBINATION.shownBy(BASIC, STRIDE, PADDING, DILATION),
                                        () -> COMBINED.get().subList(0, SHAPES))),
                check("homework", "homework: both steps", 7)
                        .values(BOTH_STEPS, HOMEWORK.cases("forward", Forward.class)),
                check("depthwise-several", "depthwise step: several images and channels", 6)
                        .values(DEPTHWISE, forward(ANY_COUNT, ANY_SIZES)),
                check("depthwise-multiplier", "depthwise step: depth multiplier", 5)
                        .values(DEPTHWISE, forward(MULTIPLIED, SEVERAL_KERNELS)),
                check("forward-basic", "forward: basic", 4).values(FORWARD, forward(BASIC, ALONE)),
                check("forward-several", "forward: several images, channels and filters", 6)
                        .values(FORWARD, forward(ANY_COUNT, ANY_SIZES)),
                check("forward-multiplier", "forward: depth multiplier", 4)
                        .values(FORWARD, forward(MULTIPLIED, SEVERAL_KERNELS)),
                check("forward-stride", "forward: stride", 4).values(FORWARD, forward(STRIDE, STRIDED)),
                check("forward-padding", "forward: padding", 4).values(FORWARD, forward(PADDING, PADDED)),
                check("forward-dilation", "forward: dilation", 4).values(FORWARD, forward(DILATION, DILATED)),
                check("forward-combinations", "forward: combinations", 4).values(FORWARD, forward(COMBINATION, ALL)),
                check("backward-dx", "backward: dx", 7).values(DX, backward(ANY_COUNT, ANY_SIZES)),
                check("backward-ddepthwise", "backward: ddepthwise", 7)
                        .values(DDEPTHWISE, backward(ANY_COUNT, ANY_SIZES)),
                check("backward-dpointwise", "backward: dpointwise", 7)
                        .values(DPOINTWISE, backward(ANY_COUNT, ANY_SIZES)),
                check("backward-multiplier", "backward: depth multiplier", 5)
                        .values(GRADIENTS, backward(MULTIPLIED, SEVERAL_KERNELS)),
                check("backward-stride", "backward: stride", 5).values(GRADIENTS, backward(STRIDE, STRIDED)),
                check("backward-padding", "backward: padding", 4).values(GRADIENTS, backward(PADDING, PADDED)),
                check("backward-dilation", "backward: dilation", 4).values(GRADIENTS, backward(DILATION, DILATED)),
                check("backward-combinations", "backward: combinations", 4)
                        .values(GRADIENTS, backward(COMBINATION, ALL)),
                check("backward-large", "backward: large", 5)
                        .large(GRADIENTS, Cases.mostlyDyadic(1, LARGE.layouts(), Layout::backward)));
    }

    private static Cases<Forward> forward(Property<Layout> property, Supplier<List<Layout>> layouts) {
        return designed(property, layouts, Layout::forward);
    }

    private static Cases<Backward> backward(Property<Layout> property, Supplier<List<Layout>> layouts) {
        return designed(property, layouts, Layout::backward);
    }

    private static <C extends Record & Case> Cases<C> designed(
            Property<Layout> property, Supplier<List<Layout>> layouts, BiFunction<Layout, DoubleSupplier, C> fill) {
        return property.designed(layouts, Layout::numbers, fill, () -> Fill.counting(1));
    }
}
