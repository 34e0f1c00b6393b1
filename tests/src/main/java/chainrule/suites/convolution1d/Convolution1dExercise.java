package chainrule.suites.convolution1d;

import static chainrule.suites.convolution1d.Properties.ANY_COUNT;
import static chainrule.suites.convolution1d.Properties.BASIC;
import static chainrule.suites.convolution1d.Properties.COMBINATION;
import static chainrule.suites.convolution1d.Properties.DILATION;
import static chainrule.suites.convolution1d.Properties.GROUPS;
import static chainrule.suites.convolution1d.Properties.LARGE;
import static chainrule.suites.convolution1d.Properties.MANY;
import static chainrule.suites.convolution1d.Properties.MANY_BIASED;
import static chainrule.suites.convolution1d.Properties.ONE_SIGNAL;
import static chainrule.suites.convolution1d.Properties.PADDING;
import static chainrule.suites.convolution1d.Properties.STRIDE;
import static chainrule.suites.convolution1d.Properties.WITHOUT_BIAS;
import static chainrule.suites.convolution1d.Properties.WITH_BIAS;
import static chainrule.suites.convolution1d.SignalOperations.DB;
import static chainrule.suites.convolution1d.SignalOperations.DW;
import static chainrule.suites.convolution1d.SignalOperations.DX;
import static chainrule.suites.convolution1d.SignalOperations.DX_AND_DW;
import static chainrule.suites.convolution1d.SignalOperations.EVERYTHING;
import static chainrule.suites.convolution1d.SignalOperations.FORWARD;
import static chainrule.suites.convolution1d.SignalOperations.GRADIENTS;
import static chainrule.suites.convolution1d.SignalOperations.MATRIX;
import static chainrule.suites.convolution1d.SignalOperations.MATRIX_AND_PRODUCT;
import static chainrule.suites.convolution1d.SignalOperations.UNSHARED;
import static chainrule.suites.convolution1d.SignalOperations.UNSHARED_BOTH;
import static chainrule.suites.convolution1d.SignalOperations.UNSHARED_DKERNELS;
import static chainrule.suites.convolution1d.SignalOperations.UNSHARED_DX;
import static chainrule.suites.convolution1d.SignalOperations.UNSHARED_MATRIX;
import static chainrule.testkit.Check.check;

import chainrule.contract.Convolution1d;
import chainrule.suites.Homework;
import chainrule.suites.convolution1d.SignalCase.Backward;
import chainrule.suites.convolution1d.SignalCase.Forward;
import chainrule.suites.convolution1d.SignalCase.Matrix;
import chainrule.suites.convolution1d.SignalCase.Product;
import chainrule.suites.convolution1d.SignalCase.Unshared;
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

/** 1-D convolution. Weights add up to 100, of which homework has 15 and shapes have 4. */
public final class Convolution1dExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(Convolution1dExercise.class);

    private static final int SHAPES = 12;

    /** Each optional parameter alone, and then all pairs of values. Forward and backward meet the same sizes. */
    private static final Design<Layout> DESIGN = SignalDesign.fresh();

    /** Forward alone poses these: what pairs they bring together has to be met elsewhere too. */
    private static final Supplier<List<Layout>> ALONE = SignalDesign.fresh().each(6, SignalDesign.BASIC);

    private static final Supplier<List<Layout>> ANY_SIZES = DESIGN.each(8, SignalDesign.SEVERAL);
    private static final Supplier<List<Layout>> SOME_BIASED = DESIGN.each(5, SignalDesign.BIASED);
    private static final Supplier<List<Layout>> BIASED = () ->
            Stream.concat(SOME_BIASED.get().stream(), MANY_BIASED.stream()).toList();
    private static final Supplier<List<Layout>> UNBIASED = DESIGN.each(3, SignalDesign.UNBIASED);
    private static final Supplier<List<Layout>> STRIDED = DESIGN.each(6, SignalDesign.STRIDED);
    private static final Supplier<List<Layout>> PADDED = DESIGN.each(6, SignalDesign.PADDED);
    private static final Supplier<List<Layout>> DILATED = DESIGN.each(6, SignalDesign.DILATED);
    private static final Supplier<List<Layout>> GROUPED =
            DESIGN.each(3, SignalDesign.GROUPED, SignalDesign.DEPTHWISE, SignalDesign.MULTIPLIED);
    private static final Supplier<List<Layout>> COMBINED = DESIGN.combinations();
    private static final Supplier<List<Layout>> ALL =
            () -> Stream.concat(COMBINED.get().stream(), MANY.stream()).toList();

    private static final Exercise<Convolution1d> EXERCISE = made();

    @Override
    public Exercise<Convolution1d> exercise() {
        return EXERCISE;
    }

    private static Exercise<Convolution1d> made() {
        return Exercise.of(
                "convolution1d",
                "1-D convolution",
                Convolution1d.class,
                check("shapes", "shapes of all results", 4)
                        .shapes(
                                EVERYTHING,
                                backward(
                                        COMBINATION.shownBy(BASIC, STRIDE, PADDING, DILATION, GROUPS),
                                        () -> COMBINED.get().subList(0, SHAPES))),
                check("homework-forward", "homework: forward", 4)
                        .values(FORWARD, HOMEWORK.cases("forward", Forward.class)),
                check("homework-matrix", "homework: matrix", 4)
                        .values(MATRIX_AND_PRODUCT, HOMEWORK.cases("matrix", Product.class)),
                check("homework-unshared", "homework: without weight sharing", 3)
                        .values(UNSHARED_BOTH, HOMEWORK.cases("unshared", Unshared.class)),
                check("homework-backward", "homework: dx and dw", 4)
                        .values(DX_AND_DW, HOMEWORK.cases("backward", Backward.class)),
                check("forward-basic", "forward: basic", 4).values(FORWARD, forward(BASIC, ALONE)),
                check("forward-several", "forward: several signals, channels and filters", 4)
                        .values(FORWARD, forward(ANY_COUNT, ANY_SIZES)),
                check("forward-bias", "forward: bias", 3).values(FORWARD, forward(WITH_BIAS, BIASED)),
                check("forward-no-bias", "forward: no bias", 1).values(FORWARD, forward(WITHOUT_BIAS, UNBIASED)),
                check("forward-stride", "forward: stride", 4).values(FORWARD, forward(STRIDE, STRIDED)),
                check("forward-padding", "forward: padding", 4).values(FORWARD, forward(PADDING, PADDED)),
                check("forward-dilation", "forward: dilation", 3).values(FORWARD, forward(DILATION, DILATED)),
                check("forward-groups", "forward: groups", 3).values(FORWARD, forward(GROUPS, GROUPED)),
                check("forward-combinations", "forward: combinations", 3).values(FORWARD, forward(COMBINATION, ALL)),
                check("backward-dx", "backward: dx", 5).values(DX, backward(ANY_COUNT, ANY_SIZES)),
                check("backward-dw", "backward: dw", 5).values(DW, backward(ANY_COUNT, ANY_SIZES)),
                check("backward-db", "backward: db", 2).values(DB, backward(WITH_BIAS, BIASED)),
                check("backward-no-bias", "backward: no bias", 1).values(DX_AND_DW, backward(WITHOUT_BIAS, UNBIASED)),
                check("backward-stride", "backward: stride", 3).values(DX_AND_DW, backward(STRIDE, STRIDED)),
                check("backward-padding", "backward: padding", 4).values(DX_AND_DW, backward(PADDING, PADDED)),
                check("backward-dilation", "backward: dilation", 3).values(DX_AND_DW, backward(DILATION, DILATED)),
                check("backward-groups", "backward: groups", 3).values(DX_AND_DW, backward(GROUPS, GROUPED)),
                check("backward-combinations", "backward: combinations", 4)
                        .values(GRADIENTS, backward(COMBINATION, ALL)),
                check("backward-large", "backward: large", 5)
                        .large(DX_AND_DW, Cases.mostlyDyadic(1, LARGE.layouts(), Layout::backward)),
                check("matrix", "matrix", 5).values(MATRIX, cases(ONE_SIGNAL, Convolution1dExercise::matrix)),
                check("unshared", "without weight sharing: forward", 3)
                        .values(UNSHARED, cases(ONE_SIGNAL, Layout::unshared)),
                check("unshared-matrix", "without weight sharing: matrix", 3)
                        .values(UNSHARED_MATRIX, cases(ONE_SIGNAL, Layout::unshared)),
                check("unshared-dx", "without weight sharing: dx", 3)
                        .values(UNSHARED_DX, cases(ONE_SIGNAL, Layout::unsharedBackward)),
                check("unshared-dkernels", "without weight sharing: dkernels", 3)
                        .values(UNSHARED_DKERNELS, cases(ONE_SIGNAL, Layout::unsharedBackward)));
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

    private static Matrix matrix(Layout layout, DoubleSupplier numbers) {
        return new Matrix(Fill.with(numbers, layout.taps()), layout.taps() + layout.windows() - 1);
    }

    private static <C extends Record & Case> Cases<C> cases(
            Property<Layout> property, BiFunction<Layout, DoubleSupplier, C> fill) {
        return property.varied(8, fill, () -> Fill.counting(1));
    }
}
