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
                check("homeworkForward", "homework: forward", 4)
                        .values(FORWARD, HOMEWORK.cases("averageForward", Forward.class)),
                check("homeworkBackward", "homework: dx", 5).values(DX, homework("averageBackward")),
                check("homeworkVariants", "homework: dx, overlaps and left-over cells", 5)
                        .values(DX, homework("averageVariants")),
                check("forwardBasic", "forward: basic", 5).values(FORWARD, forward(BASIC)),
                check("forwardChannels", "forward: several channels", 3).values(FORWARD, forward(CHANNELS)),
                check("forwardBatch", "forward: batch", 3).values(FORWARD, forward(BATCH)),
                check("forwardNonSquare", "forward: non-square", 3).values(FORWARD, forward(NON_SQUARE)),
                check("forwardOverlapping", "forward: overlapping windows", 4).values(FORWARD, forward(OVERLAPPING)),
                check("forwardGaps", "forward: gaps between windows", 3).values(FORWARD, forward(GAPPED)),
                check("forwardEdges", "forward: left-over edge cells", 3).values(FORWARD, forward(LEFT_OVER)),
                check("forwardPaddingCounted", "forward: padding counted", 4).values(FORWARD, forward(PADDED)),
                check("forwardPaddingNotCounted", "forward: padding not counted", 4)
                        .values(FORWARD, forward(PADDED_NOT_COUNTED)),
                check("forwardGlobal", "forward: global", 3).values(FORWARD, forward(GLOBAL)),
                check("forwardCombinations", "forward: combinations", 4).values(FORWARD, combinations(Forward::of)),
                check("backwardBasic", "backward: basic", 5).values(DX, backward(BASIC)),
                check("backwardSeveral", "backward: batch and channels", 3).values(DX, backward(SEVERAL)),
                check("backwardNonSquare", "backward: non-square", 3).values(DX, backward(NON_SQUARE)),
                check("backwardOverlapping", "backward: overlapping windows", 6).values(DX, backward(OVERLAPPING)),
                check("backwardGaps", "backward: gaps between windows", 3).values(DX, backward(GAPPED)),
                check("backwardEdges", "backward: left-over edge cells", 4).values(DX, backward(LEFT_OVER)),
                check("backwardPaddingCounted", "backward: padding counted", 4).values(DX, backward(PADDED)),
                check("backwardPaddingNotCounted", "backward: padding not counted", 5)
                        .values(DX, backward(PADDED_NOT_COUNTED)),
                check("backwardGlobal", "backward: global", 3).values(DX, backward(GLOBAL)),
                check("backwardCombinations", "backward: combinations", 4).values(DX, combinations(Backward::of)),
                check("backwardLarge", "backward: large", 3)
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
