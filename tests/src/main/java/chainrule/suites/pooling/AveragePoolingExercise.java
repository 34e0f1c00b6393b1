package chainrule.suites.pooling;

import static chainrule.suites.pooling.AverageOperations.DX;
import static chainrule.suites.pooling.AverageOperations.EVERYTHING;
import static chainrule.suites.pooling.AverageOperations.FORWARD;
import static chainrule.suites.pooling.Windows.ANYTHING;
import static chainrule.suites.pooling.Windows.BASIC;
import static chainrule.suites.pooling.Windows.BATCH;
import static chainrule.suites.pooling.Windows.CHANNELS;
import static chainrule.suites.pooling.Windows.COMBINATIONS;
import static chainrule.suites.pooling.Windows.GAPPED;
import static chainrule.suites.pooling.Windows.GLOBAL;
import static chainrule.suites.pooling.Windows.LEFT_OVER;
import static chainrule.suites.pooling.Windows.NON_SQUARE;
import static chainrule.suites.pooling.Windows.OVERLAPPING;
import static chainrule.suites.pooling.Windows.PADDED;
import static chainrule.suites.pooling.Windows.ROUNDED_UP;
import static chainrule.suites.pooling.Windows.SEVERAL;
import static chainrule.testkit.Check.check;

import chainrule.contract.AveragePooling2d;
import chainrule.suites.Homework;
import chainrule.suites.Homework.Listed;
import chainrule.suites.pooling.AveragePoolingCase.Backward;
import chainrule.suites.pooling.AveragePoolingCase.Forward;
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

/** 2-D average pooling. Weights add up to 100, of which homework has 11, shapes have 3 and double precision has 10. */
public final class AveragePoolingExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(AveragePoolingExercise.class);
    private static final int CASES = 8;
    private static final int SHAPES = 12;
    private static final Property<Layout> PADDED_NOT_COUNTED = PADDED.map(Layout::notCounted);
    private static final Property<Layout> EITHER_ROUNDED =
            ROUNDED_UP.map(Layout::notCounted).shownBy(ROUNDED_UP);
    private static final Property<Layout> EITHER_COMBINATION =
            COMBINATIONS.map(Layout::notCounted).shownBy(COMBINATIONS);

    /** Each optional parameter alone, and then all pairs of values. Forward and backward meet the same sizes. */
    private static final Design<Layout> DESIGN = PoolingDesign.fresh();

    private static final Supplier<List<Layout>> OVERLAPPED = DESIGN.each(8, PoolingDesign.OVERLAPPING);
    private static final Supplier<List<Layout>> SPACED = DESIGN.each(8, PoolingDesign.GAPPED);
    private static final Supplier<List<Layout>> LEFT = DESIGN.each(8, PoolingDesign.LEFT_OVER);
    private static final Supplier<List<Layout>> COUNTED = DESIGN.each(8, PoolingDesign.PADDED_AND_COUNTED);
    private static final Supplier<List<Layout>> NOT_COUNTED = DESIGN.each(8, PoolingDesign.PADDED_NOT_COUNTED);
    private static final Supplier<List<Layout>> UP = DESIGN.each(8, PoolingDesign.ROUNDED);
    private static final Supplier<List<Layout>> COMBINED = DESIGN.combinations();

    /** Backward alone poses these: what pairs they bring together has to be met elsewhere too. */
    private static final Supplier<List<Layout>> ANY_SIZES =
            PoolingDesign.fresh().each(9, PoolingDesign.PLAIN);

    private static final Exercise<AveragePooling2d> EXERCISE = made();

    @Override
    public Exercise<AveragePooling2d> exercise() {
        return EXERCISE;
    }

    private static Exercise<AveragePooling2d> made() {
        return Exercise.of(
                "average-pooling2d",
                "2-D average pooling",
                AveragePooling2d.class,
                check("shapes", "shapes of all results", 3)
                        .shapes(
                                EVERYTHING,
                                backward(ANYTHING, () -> COMBINED.get().subList(0, SHAPES))),
                check("homework-forward", "homework: forward", 3)
                        .values(FORWARD, HOMEWORK.cases("averageForward", Forward.class)),
                check("homework-backward", "homework: dx", 3).values(DX, homework("averageBackward")),
                check("homework-variants", "homework: dx, overlaps and left-over cells", 4)
                        .values(DX, homework("averageVariants")),
                check("forward-basic", "forward: basic", 3).values(FORWARD, forward(BASIC)),
                check("forward-channels", "forward: several channels", 2).values(FORWARD, forward(CHANNELS)),
                check("forward-batch", "forward: batch", 3).values(FORWARD, forward(BATCH)),
                check("forward-non-square", "forward: non-square", 3).values(FORWARD, forward(NON_SQUARE)),
                check("forward-overlapping", "forward: overlapping windows", 3)
                        .values(FORWARD, forward(OVERLAPPING, OVERLAPPED)),
                check("forward-gaps", "forward: gaps between windows", 3).values(FORWARD, forward(GAPPED, SPACED)),
                check("forward-edges", "forward: left-over edge cells", 3).values(FORWARD, forward(LEFT_OVER, LEFT)),
                check("forward-padding-counted", "forward: padding counted", 3)
                        .values(FORWARD, forward(PADDED, also(COUNTED, Windows.ALWAYS_PADDED))),
                check("forward-padding-not-counted", "forward: padding not counted", 3)
                        .values(
                                FORWARD,
                                forward(PADDED_NOT_COUNTED, also(NOT_COUNTED, notCounted(Windows.ALWAYS_PADDED)))),
                check("forward-rounded-up", "forward: sizes rounded up", 2)
                        .values(FORWARD, forward(EITHER_ROUNDED, rounded(UP))),
                check("forward-global", "forward: global", 2).values(FORWARD, global(Forward::of)),
                check("forward-combinations", "forward: combinations", 3).values(FORWARD, combinations(Forward::of)),
                check("backward-basic", "backward: basic", 3).values(DX, backward(BASIC)),
                check("backward-several", "backward: batch and channels", 3).values(DX, backward(SEVERAL, ANY_SIZES)),
                check("backward-non-square", "backward: non-square", 3).values(DX, backward(NON_SQUARE)),
                check("backward-overlapping", "backward: overlapping windows", 4)
                        .values(DX, backward(OVERLAPPING, OVERLAPPED)),
                check("backward-gaps", "backward: gaps between windows", 3).values(DX, backward(GAPPED, SPACED)),
                check("backward-edges", "backward: left-over edge cells", 3).values(DX, backward(LEFT_OVER, LEFT)),
                check("backward-padding-counted", "backward: padding counted", 3)
                        .values(DX, backward(PADDED, also(COUNTED, Windows.ALWAYS_PADDED))),
                check("backward-padding-not-counted", "backward: padding not counted", 3)
                        .values(DX, backward(PADDED_NOT_COUNTED, also(NOT_COUNTED, notCounted(Windows.ALWAYS_PADDED)))),
                check("backward-rounded-up", "backward: sizes rounded up", 3)
                        .values(DX, backward(EITHER_ROUNDED, rounded(UP))),
                check("backward-global", "backward: global", 3).values(DX, global(Backward::of)),
                check("backward-combinations", "backward: combinations", 4).values(DX, combinations(Backward::of)),
                check("backward-large", "backward: large", 5).large(DX, large(Windows.LARGE_BACKWARD, Backward::of)),
                check("forward-large", "forward: large", 2).large(FORWARD, large(Windows.LARGE_FORWARD, Forward::of)),
                check("arguments", "arguments stay as they are", 2).arguments(EVERYTHING, backward(BASIC)),
                check("double-precision", "double precision", 10).digits(EVERYTHING, rounded()));
    }

    private static Listed<Backward, Backward> homework(String list) {
        return HOMEWORK.cases(list, Backward.class);
    }

    private static Cases<Forward> forward(Property<Layout> property) {
        return property.varied(CASES, Forward::of, AveragePoolingExercise::multiplesOfFour);
    }

    private static Cases<Forward> forward(Property<Layout> property, Supplier<List<Layout>> layouts) {
        return property.of(designed(layouts, Forward::of), Forward::of, AveragePoolingExercise::multiplesOfFour);
    }

    private static Cases<Backward> backward(Property<Layout> property) {
        return property.varied(CASES, Backward::of, AveragePoolingExercise::multiplesOfFour);
    }

    private static Cases<Backward> backward(Property<Layout> property, Supplier<List<Layout>> layouts) {
        return property.of(designed(layouts, Backward::of), Backward::of, AveragePoolingExercise::multiplesOfFour);
    }

    private static <C> Cases<C> designed(Supplier<List<Layout>> layouts, BiFunction<Layout, DoubleSupplier, C> fill) {
        return Cases.designed(
                layouts, (layout, draw) -> fill.apply(layout, layout.numbers().of(draw)));
    }

    private static <C extends Record & Case> Cases<C> global(BiFunction<Layout, DoubleSupplier, C> fill) {
        Cases<C> both = Cases.varied(CASES, GLOBAL.layouts(), fill).and(designed(() -> Windows.ALWAYS_GLOBAL, fill));
        return GLOBAL.of(both, fill, AveragePoolingExercise::multiplesOfFour);
    }

    private static Cases<Backward> rounded() {
        Cases<Backward> rounded =
                Cases.designed(() -> Windows.ROUNDED, (layout, draw) -> Backward.of(layout, draw::gaussian));
        return BASIC.of(rounded, Backward::of, AveragePoolingExercise::multiplesOfFour);
    }

    private static <C> Cases<C> large(List<Layout> layouts, BiFunction<Layout, DoubleSupplier, C> fill) {
        return Cases.designed(() -> layouts, (layout, draw) -> fill.apply(layout, draw::dyadic));
    }

    private static Supplier<List<Layout>> also(Supplier<List<Layout>> layouts, List<Layout> always) {
        return () -> Stream.concat(layouts.get().stream(), always.stream()).toList();
    }

    /** What is counted matters in all of them. */
    private static Supplier<List<Layout>> rounded(Supplier<List<Layout>> layouts) {
        return also(also(layouts, Windows.ALWAYS_ROUNDED_UP), notCounted(Windows.ALWAYS_ROUNDED_UP));
    }

    private static List<Layout> notCounted(List<Layout> layouts) {
        return layouts.stream().map(Layout::notCounted).toList();
    }

    /** All pairs of values, and windows with zeros in them, counted and not. */
    private static <C extends Record & Case> Cases<C> combinations(BiFunction<Layout, DoubleSupplier, C> fill) {
        Supplier<List<Layout>> also = also(() -> Windows.ALWAYS_COMBINED, notCounted(Windows.ALWAYS_COMBINED));
        Cases<C> both = designed(COMBINED, fill)
                .and(Cases.designed(also, (layout, draw) -> fill.apply(layout, Distribution.SPARSE.of(draw))));
        return EITHER_COMBINATION.of(both, fill, AveragePoolingExercise::multiplesOfFour);
    }

    /** So that most averages of small cases are whole numbers. */
    private static DoubleSupplier multiplesOfFour() {
        DoubleSupplier counting = Fill.counting(0);
        return () -> 4 * counting.getAsDouble();
    }
}
