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
import static chainrule.suites.pooling.Windows.COMBINATIONS;
import static chainrule.suites.pooling.Windows.GAPPED;
import static chainrule.suites.pooling.Windows.GLOBAL;
import static chainrule.suites.pooling.Windows.LEFT_OVER;
import static chainrule.suites.pooling.Windows.NON_SQUARE;
import static chainrule.suites.pooling.Windows.OVERLAPPING;
import static chainrule.suites.pooling.Windows.PADDED;
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
import java.util.List;

/** 2-D max pooling. Weights add up to 100, of which homework has 11, shapes have 3, ties 3 and double precision 10. */
public final class MaxPoolingExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(MaxPoolingExercise.class);

    @Override
    public Exercise<MaxPooling2d> exercise() {
        return Exercise.of(
                "max-pooling2d",
                "2-D max pooling",
                MaxPooling2d.class,
                check("shapes", "shapes of all results", 3)
                        .shapes(EVERYTHING, MaxNumbers.backward(MIXED, ANYTHING, List.of())),
                check("homework-forward", "homework: forward", 4)
                        .values(FORWARD, HOMEWORK.cases("maxForward", Forward.class)),
                check("homework-backward", "homework: dx", 4).values(DX, homework("maxBackward")),
                check("homework-variants", "homework: dx, overlaps and left-over cells", 3)
                        .values(DX, homework("maxVariants")),
                check("forward-basic", "forward: basic", 4).values(FORWARD, forward(BASIC)),
                check("forward-channels", "forward: several channels", 3).values(FORWARD, forward(CHANNELS)),
                check("forward-batch", "forward: batch", 3).values(FORWARD, forward(BATCH)),
                check("forward-non-square", "forward: non-square", 3).values(FORWARD, forward(NON_SQUARE)),
                check("forward-overlapping", "forward: overlapping windows", 3).values(FORWARD, forward(OVERLAPPING)),
                check("forward-gaps", "forward: gaps between windows", 2).values(FORWARD, forward(GAPPED)),
                check("forward-edges", "forward: left-over edge cells", 2).values(FORWARD, forward(LEFT_OVER)),
                check("forward-negative", "forward: negative numbers", 4).values(FORWARD, MaxNumbers.farBelowZero()),
                check("forward-padding", "forward: padding", 4)
                        .values(FORWARD, MaxNumbers.forward(NEGATIVE, PADDED, Windows.ALWAYS_PADDED)),
                check("forward-global", "forward: global", 2)
                        .values(FORWARD, MaxNumbers.forward(POSITIVE, GLOBAL, Windows.ALWAYS_GLOBAL)),
                check("forward-combinations", "forward: combinations", 4)
                        .values(FORWARD, MaxNumbers.forward(MIXED, COMBINATIONS, Windows.ALWAYS_COMBINED)),
                check("backward-basic", "backward: basic", 4).values(DX, backward(BASIC)),
                check("backward-several", "backward: batch and channels", 3).values(DX, backward(SEVERAL)),
                check("backward-non-square", "backward: non-square", 3).values(DX, backward(NON_SQUARE)),
                check("backward-overlapping", "backward: overlapping windows", 5)
                        .values(DX, backward(OVERLAPPING)),
                check("backward-gaps", "backward: gaps between windows", 3).values(DX, backward(GAPPED)),
                check("backward-edges", "backward: left-over edge cells", 3).values(DX, backward(LEFT_OVER)),
                check("backward-negative", "backward: negative numbers", 3)
                        .values(DX, MaxNumbers.farBelowZeroBackward()),
                check("backward-padding", "backward: padding", 4)
                        .values(DX, MaxNumbers.backward(NEGATIVE, PADDED, Windows.ALWAYS_PADDED)),
                check("backward-global", "backward: global", 2)
                        .values(DX, MaxNumbers.backward(POSITIVE, GLOBAL, Windows.ALWAYS_GLOBAL)),
                check("backward-combinations", "backward: combinations", 3)
                        .values(DX, MaxNumbers.backward(MIXED, COMBINATIONS, Windows.ALWAYS_COMBINED)),
                check("backward-ties", "backward: ties", 3)
                        .values(DX, MaxNumbers.tied(homework("maxTies")))
                        .orWithAnyTie(DX_WHOEVER_WINS_A_TIE),
                check("backward-large", "backward: large", 2).large(DX, MaxNumbers.large()),
                check("forward-large", "forward: large", 2).large(FORWARD, MaxNumbers.largeForward()),
                check("arguments", "arguments stay as they are", 2).arguments(EVERYTHING, backward(BASIC)),
                check("double-precision", "double precision", 10).digits(EVERYTHING, MaxNumbers.nearlyTied()));
    }

    private static Listed<Backward, Backward> homework(String list) {
        return HOMEWORK.cases(list, Backward.class);
    }

    private static Cases<Forward> forward(Property<Layout> property) {
        return MaxNumbers.forward(POSITIVE, property, List.of());
    }

    private static Cases<Backward> backward(Property<Layout> property) {
        return MaxNumbers.backward(POSITIVE, property, List.of());
    }
}
