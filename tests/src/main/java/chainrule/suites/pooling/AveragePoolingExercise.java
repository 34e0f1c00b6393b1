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
import chainrule.testkit.draw.Fill;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;

/** 2-D average pooling. Weights add up to 100, of which homework has 14 and shapes have 4. */
public final class AveragePoolingExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(AveragePoolingExercise.class);
    private static final Property<Layout> PADDED_NOT_COUNTED = notCounted(PADDED);
    private static final Property<Layout> COMBINATIONS_NOT_COUNTED = notCounted(COMBINATIONS);

    @Override
    public Exercise<AveragePooling2d> exercise() {
        return Exercise.of(
                "average-pooling2d",
                "2-D average pooling",
                AveragePooling2d.class,
                check("shapes", "shapes of all results", 4).shapes(EVERYTHING, backward(ANYTHING)),
                check("homework-forward", "homework: forward", 4)
                        .values(FORWARD, HOMEWORK.cases("averageForward", Forward.class)),
                check("homework-backward", "homework: dx", 5).values(DX, homework("averageBackward")),
                check("homework-variants", "homework: dx, overlaps and left-over cells", 5)
                        .values(DX, homework("averageVariants")),
                check("forward-basic", "forward: basic", 5).values(FORWARD, forward(BASIC)),
                check("forward-channels", "forward: several channels", 3).values(FORWARD, forward(CHANNELS)),
                check("forward-batch", "forward: batch", 3).values(FORWARD, forward(BATCH)),
                check("forward-non-square", "forward: non-square", 3).values(FORWARD, forward(NON_SQUARE)),
                check("forward-overlapping", "forward: overlapping windows", 4).values(FORWARD, forward(OVERLAPPING)),
                check("forward-gaps", "forward: gaps between windows", 3).values(FORWARD, forward(GAPPED)),
                check("forward-edges", "forward: left-over edge cells", 3).values(FORWARD, forward(LEFT_OVER)),
                check("forward-padding-counted", "forward: padding counted", 4).values(FORWARD, forward(PADDED)),
                check("forward-padding-not-counted", "forward: padding not counted", 4)
                        .values(FORWARD, forward(PADDED_NOT_COUNTED)),
                check("forward-global", "forward: global", 3).values(FORWARD, forward(GLOBAL)),
                check("forward-combinations", "forward: combinations", 4).values(FORWARD, combinations(Forward::of)),
                check("backward-basic", "backward: basic", 5).values(DX, backward(BASIC)),
                check("backward-several", "backward: batch and channels", 3).values(DX, backward(SEVERAL)),
                check("backward-non-square", "backward: non-square", 3).values(DX, backward(NON_SQUARE)),
                check("backward-overlapping", "backward: overlapping windows", 6)
                        .values(DX, backward(OVERLAPPING)),
                check("backward-gaps", "backward: gaps between windows", 3).values(DX, backward(GAPPED)),
                check("backward-edges", "backward: left-over edge cells", 4).values(DX, backward(LEFT_OVER)),
                check("backward-padding-counted", "backward: padding counted", 4)
                        .values(DX, backward(PADDED)),
                check("backward-padding-not-counted", "backward: padding not counted", 5)
                        .values(DX, backward(PADDED_NOT_COUNTED)),
                check("backward-global", "backward: global", 3).values(DX, backward(GLOBAL)),
                check("backward-combinations", "backward: combinations", 4).values(DX, combinations(Backward::of)),
                check("backward-large", "backward: large", 3)
                        .large(DX, Cases.mostlyDyadic(1, Windows::large, Backward::of)));
    }

    private static Listed<Backward, Backward> homework(String list) {
        return HOMEWORK.cases(list, Backward.class);
    }

    private static Cases<Forward> forward(Property<Layout> property) {
        return property.mostlyDyadic(8, Forward::of, AveragePoolingExercise::multiplesOfFour);
    }

    private static Cases<Backward> backward(Property<Layout> property) {
        return property.mostlyDyadic(8, Backward::of, AveragePoolingExercise::multiplesOfFour);
    }

    /** Four whose padded cells count, and four whose do not. */
    private static <C extends Record & Case> Cases<C> combinations(BiFunction<Layout, DoubleSupplier, C> fill) {
        Cases<C> drawn = Cases.mostlyDyadic(4, COMBINATIONS.layouts(), fill)
                .and(Cases.mostlyDyadic(4, COMBINATIONS_NOT_COUNTED.layouts(), fill));
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
