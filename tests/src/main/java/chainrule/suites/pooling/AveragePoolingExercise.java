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
import chainrule.testkit.draw.Distribution;
import chainrule.testkit.draw.Fill;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/** 2-D average pooling. Weights add up to 100, of which homework has 11, shapes have 3 and double precision has 10. */
public final class AveragePoolingExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(AveragePoolingExercise.class);
    private static final Property<Layout> PADDED_NOT_COUNTED = notCounted(PADDED);
    private static final Property<Layout> COMBINATIONS_NOT_COUNTED = notCounted(COMBINATIONS);

    private static final List<Layout> NOT_COUNTED =
            Windows.ALWAYS_PADDED.stream().map(Layout::notCounted).toList();

    @Override
    public Exercise<AveragePooling2d> exercise() {
        return Exercise.of(
                "average-pooling2d",
                "2-D average pooling",
                AveragePooling2d.class,
                check("shapes", "shapes of all results", 3).shapes(EVERYTHING, backward(ANYTHING)),
                check("homework-forward", "homework: forward", 3)
                        .values(FORWARD, HOMEWORK.cases("averageForward", Forward.class)),
                check("homework-backward", "homework: dx", 4).values(DX, homework("averageBackward")),
                check("homework-variants", "homework: dx, overlaps and left-over cells", 4)
                        .values(DX, homework("averageVariants")),
                check("forward-basic", "forward: basic", 4).values(FORWARD, forward(BASIC)),
                check("forward-channels", "forward: several channels", 2).values(FORWARD, forward(CHANNELS)),
                check("forward-batch", "forward: batch", 3).values(FORWARD, forward(BATCH)),
                check("forward-non-square", "forward: non-square", 3).values(FORWARD, forward(NON_SQUARE)),
                check("forward-overlapping", "forward: overlapping windows", 3).values(FORWARD, forward(OVERLAPPING)),
                check("forward-gaps", "forward: gaps between windows", 3).values(FORWARD, forward(GAPPED)),
                check("forward-edges", "forward: left-over edge cells", 3).values(FORWARD, forward(LEFT_OVER)),
                check("forward-padding-counted", "forward: padding counted", 3)
                        .values(FORWARD, forward(PADDED, Windows.ALWAYS_PADDED)),
                check("forward-padding-not-counted", "forward: padding not counted", 4)
                        .values(FORWARD, forward(PADDED_NOT_COUNTED, NOT_COUNTED)),
                check("forward-global", "forward: global", 2).values(FORWARD, forward(GLOBAL, Windows.ALWAYS_GLOBAL)),
                check("forward-combinations", "forward: combinations", 4).values(FORWARD, combinations(Forward::of)),
                check("backward-basic", "backward: basic", 4).values(DX, backward(BASIC)),
                check("backward-several", "backward: batch and channels", 3).values(DX, backward(SEVERAL)),
                check("backward-non-square", "backward: non-square", 3).values(DX, backward(NON_SQUARE)),
                check("backward-overlapping", "backward: overlapping windows", 5)
                        .values(DX, backward(OVERLAPPING)),
                check("backward-gaps", "backward: gaps between windows", 3).values(DX, backward(GAPPED)),
                check("backward-edges", "backward: left-over edge cells", 3).values(DX, backward(LEFT_OVER)),
                check("backward-padding-counted", "backward: padding counted", 4)
                        .values(DX, backward(PADDED, Windows.ALWAYS_PADDED)),
                check("backward-padding-not-counted", "backward: padding not counted", 4)
                        .values(DX, backward(PADDED_NOT_COUNTED, NOT_COUNTED)),
                check("backward-global", "backward: global", 3).values(DX, backward(GLOBAL, Windows.ALWAYS_GLOBAL)),
                check("backward-combinations", "backward: combinations", 4).values(DX, combinations(Backward::of)),
                check("backward-large", "backward: large", 2).large(DX, Cases.varied(1, Windows::large, Backward::of)),
                check("forward-large", "forward: large", 2).large(FORWARD, largeForward()),
                check("arguments", "arguments stay as they are", 2).arguments(EVERYTHING, backward(BASIC)),
                check("double-precision", "double precision", 10).digits(EVERYTHING, rounded()));
    }

    private static Listed<Backward, Backward> homework(String list) {
        return HOMEWORK.cases(list, Backward.class);
    }

    private static Cases<Forward> forward(Property<Layout> property) {
        return forward(property, List.of());
    }

    private static Cases<Forward> forward(Property<Layout> property, List<Layout> always) {
        return property.of(eight(property, always, Forward::of), Forward::of, AveragePoolingExercise::multiplesOfFour);
    }

    private static Cases<Backward> backward(Property<Layout> property) {
        return backward(property, List.of());
    }

    private static Cases<Backward> backward(Property<Layout> property, List<Layout> always) {
        return property.of(
                eight(property, always, Backward::of), Backward::of, AveragePoolingExercise::multiplesOfFour);
    }

    /** Eight, and some that are always there. */
    private static <C extends Record & Case> Cases<C> eight(
            Property<Layout> property, List<Layout> always, BiFunction<Layout, DoubleSupplier, C> fill) {
        return Cases.varied(8, property.layouts(), fill)
                .and(Cases.designed(() -> always, (layout, draw) -> fill.apply(layout, draw::dyadic)));
    }

    private static Cases<Backward> rounded() {
        Cases<Backward> rounded =
                Cases.designed(() -> Windows.ROUNDED, (layout, draw) -> Backward.of(layout, draw::gaussian));
        return BASIC.of(rounded, Backward::of, AveragePoolingExercise::multiplesOfFour);
    }

    private static Cases<Forward> largeForward() {
        return Cases.designed(() -> Windows.LARGE_FORWARD, (layout, draw) -> Forward.of(layout, draw::dyadic));
    }

    private static List<Layout> alsoNotCounted(List<Layout> layouts) {
        return Stream.concat(layouts.stream(), layouts.stream().map(Layout::notCounted))
                .toList();
    }

    /** Four whose padded cells count, and four whose do not. */
    private static <C extends Record & Case> Cases<C> combinations(BiFunction<Layout, DoubleSupplier, C> fill) {
        Cases<C> drawn = Cases.varied(4, COMBINATIONS.layouts(), fill)
                .and(Cases.varied(4, COMBINATIONS_NOT_COUNTED.layouts(), fill))
                .and(Cases.designed(
                        () -> alsoNotCounted(Windows.ALWAYS_COMBINED),
                        (layout, draw) -> fill.apply(layout, Distribution.SPARSE.of(draw))));
        return COMBINATIONS_NOT_COUNTED.shownBy(COMBINATIONS).of(drawn, fill, AveragePoolingExercise::multiplesOfFour);
    }

    private static Property<Layout> notCounted(Property<Layout> property) {
        return property.map(Layout::notCounted);
    }

    /** So that most averages of small cases are whole numbers. */
    private static DoubleSupplier multiplesOfFour() {
        DoubleSupplier counting = Fill.counting(0);
        return () -> 4 * counting.getAsDouble();
    }
}
