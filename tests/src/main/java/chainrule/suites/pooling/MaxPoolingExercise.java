package chainrule.suites.pooling;

import static chainrule.suites.pooling.MaxNumbers.Sign.MIXED;
import static chainrule.suites.pooling.MaxNumbers.Sign.NEGATIVE;
import static chainrule.suites.pooling.MaxNumbers.Sign.POSITIVE;
import static chainrule.suites.pooling.MaxOperations.DX;
import static chainrule.suites.pooling.MaxOperations.DX_WHOEVER_WINS_A_TIE;
import static chainrule.suites.pooling.MaxOperations.EVERYTHING;
import static chainrule.suites.pooling.MaxOperations.FORWARD;
import static chainrule.suites.pooling.Windows.ANYTHING;
import static chainrule.suites.pooling.Windows.BASIC;
import static chainrule.suites.pooling.Windows.BATCH;
import static chainrule.suites.pooling.Windows.CHANNELS;
import static chainrule.suites.pooling.Windows.GAPPED;
import static chainrule.suites.pooling.Windows.GLOBAL;
import static chainrule.suites.pooling.Windows.LEFT_OVER;
import static chainrule.suites.pooling.Windows.NON_SQUARE;
import static chainrule.suites.pooling.Windows.OVERLAPPING;
import static chainrule.suites.pooling.Windows.PADDED;
import static chainrule.suites.pooling.Windows.ROUNDED_UP;
import static chainrule.suites.pooling.Windows.SEVERAL;
import static chainrule.testkit.Check.check;

import chainrule.contract.MaxPooling2d;
import chainrule.suites.Homework;
import chainrule.suites.Homework.Listed;
import chainrule.suites.pooling.MaxPoolingCase.Backward;
import chainrule.suites.pooling.MaxPoolingCase.Forward;
import chainrule.testkit.Cases;
import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;
import chainrule.testkit.Property;
import chainrule.testkit.cover.Design;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** 2-D max pooling. Weights add up to 100, of which homework has 11, shapes have 3, ties 3 and double precision 10. */
public final class MaxPoolingExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(MaxPoolingExercise.class);
    private static final int SHAPES = 12;

    /** Each optional parameter alone, and then all pairs of values. Forward and backward meet the same sizes. */
    private static final Design<Layout> DESIGN = PoolingDesign.fresh();

    private static final Supplier<List<Layout>> OVERLAPPED = DESIGN.each(8, PoolingDesign.OVERLAPPING);
    private static final Supplier<List<Layout>> SPACED = DESIGN.each(8, PoolingDesign.GAPPED);
    private static final Supplier<List<Layout>> LEFT = DESIGN.each(8, PoolingDesign.LEFT_OVER);
    private static final Supplier<List<Layout>> PADDING = DESIGN.each(10, PoolingDesign.PADDED);
    private static final Supplier<List<Layout>> UP = DESIGN.each(8, PoolingDesign.ROUNDED);
    private static final Supplier<List<Layout>> COMBINED = DESIGN.combinations();

    /** Backward alone poses these: what pairs they bring together has to be met elsewhere too. */
    private static final Supplier<List<Layout>> ANY_SIZES =
            PoolingDesign.fresh().each(9, PoolingDesign.PLAIN);

    private static final Exercise<MaxPooling2d> EXERCISE = made();

    @Override
    public Exercise<MaxPooling2d> exercise() {
        return EXERCISE;
    }

    private static Exercise<MaxPooling2d> made() {
        return Exercise.of(
                "max-pooling2d",
                "2-D max pooling",
                MaxPooling2d.class,
                check("shapes", "shapes of all results", 3)
                        .shapes(
                                EVERYTHING,
                                MaxNumbers.designedBackward(
                                        MIXED, ANYTHING, () -> COMBINED.get().subList(0, SHAPES))),
                check("homework-forward", "homework: forward", 4)
                        .values(FORWARD, HOMEWORK.cases("maxForward", Forward.class)),
                check("homework-backward", "homework: dx", 3).values(DX, homework("maxBackward")),
                check("homework-variants", "homework: dx, overlaps and left-over cells", 3)
                        .values(DX, homework("maxVariants")),
                check("forward-basic", "forward: basic", 3).values(FORWARD, forward(BASIC)),
                check("forward-channels", "forward: several channels", 3).values(FORWARD, forward(CHANNELS)),
                check("forward-batch", "forward: batch", 3).values(FORWARD, forward(BATCH)),
                check("forward-non-square", "forward: non-square", 3).values(FORWARD, forward(NON_SQUARE)),
                check("forward-overlapping", "forward: overlapping windows", 3)
                        .values(FORWARD, forward(OVERLAPPING, OVERLAPPED)),
                check("forward-gaps", "forward: gaps between windows", 2).values(FORWARD, forward(GAPPED, SPACED)),
                check("forward-edges", "forward: left-over edge cells", 2).values(FORWARD, forward(LEFT_OVER, LEFT)),
                check("forward-negative", "forward: negative numbers", 3).values(FORWARD, MaxNumbers.farBelowZero()),
                check("forward-padding", "forward: padding", 3)
                        .values(
                                FORWARD,
                                MaxNumbers.designedForward(NEGATIVE, PADDED, also(PADDING, Windows.ALWAYS_PADDED))),
                check("forward-rounded-up", "forward: sizes rounded up", 2)
                        .values(FORWARD, forward(ROUNDED_UP, also(UP, Windows.ALWAYS_ROUNDED_UP))),
                check("forward-global", "forward: global", 2)
                        .values(FORWARD, MaxNumbers.forward(POSITIVE, GLOBAL, Windows.ALWAYS_GLOBAL)),
                check("forward-combinations", "forward: combinations", 3)
                        .values(FORWARD, MaxNumbers.combinedForward(also(COMBINED, Windows.ALWAYS_COMBINED))),
                check("backward-basic", "backward: basic", 3).values(DX, backward(BASIC)),
                check("backward-several", "backward: batch and channels", 3).values(DX, backward(SEVERAL, ANY_SIZES)),
                check("backward-non-square", "backward: non-square", 3).values(DX, backward(NON_SQUARE)),
                check("backward-overlapping", "backward: overlapping windows", 4)
                        .values(DX, backward(OVERLAPPING, OVERLAPPED)),
                check("backward-gaps", "backward: gaps between windows", 3).values(DX, backward(GAPPED, SPACED)),
                check("backward-edges", "backward: left-over edge cells", 3).values(DX, backward(LEFT_OVER, LEFT)),
                check("backward-negative", "backward: negative numbers", 3)
                        .values(DX, MaxNumbers.farBelowZeroBackward()),
                check("backward-padding", "backward: padding", 3)
                        .values(
                                DX,
                                MaxNumbers.designedBackward(NEGATIVE, PADDED, also(PADDING, Windows.ALWAYS_PADDED))),
                check("backward-rounded-up", "backward: sizes rounded up", 3)
                        .values(DX, backward(ROUNDED_UP, also(UP, Windows.ALWAYS_ROUNDED_UP))),
                check("backward-global", "backward: global", 2)
                        .values(DX, MaxNumbers.backward(POSITIVE, GLOBAL, Windows.ALWAYS_GLOBAL)),
                check("backward-combinations", "backward: combinations", 3)
                        .values(DX, MaxNumbers.combinedBackward(also(COMBINED, Windows.ALWAYS_COMBINED))),
                check("backward-ties", "backward: ties", 3)
                        .values(DX, MaxNumbers.tied(homework("maxTies")))
                        .orWithAnyTie(DX_WHOEVER_WINS_A_TIE),
                check("backward-large", "backward: large", 5).large(DX, MaxNumbers.large()),
                check("forward-large", "forward: large", 2).large(FORWARD, MaxNumbers.largeForward()),
                check("arguments", "arguments stay as they are", 2).arguments(EVERYTHING, backward(BASIC)),
                check("double-precision", "double precision", 10).digits(EVERYTHING, MaxNumbers.nearlyTied()));
    }

    private static Listed<Backward, Backward> homework(String list) {
        return HOMEWORK.cases(list, Backward.class);
    }

    private static Cases<Forward> forward(Property<Layout> property, Supplier<List<Layout>> layouts) {
        return MaxNumbers.designedForward(POSITIVE, property, layouts);
    }

    private static Cases<Forward> forward(Property<Layout> property) {
        return MaxNumbers.forward(POSITIVE, property, List.of());
    }

    private static Cases<Backward> backward(Property<Layout> property, Supplier<List<Layout>> layouts) {
        return MaxNumbers.designedBackward(POSITIVE, property, layouts);
    }

    private static Cases<Backward> backward(Property<Layout> property) {
        return MaxNumbers.backward(POSITIVE, property, List.of());
    }

    private static Supplier<List<Layout>> also(Supplier<List<Layout>> layouts, List<Layout> always) {
        return () -> Stream.concat(layouts.get().stream(), always.stream()).toList();
    }
}
