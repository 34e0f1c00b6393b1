package chainrule.suites.attention;

import static chainrule.suites.attention.AttentionOperations.DWK;
import static chainrule.suites.attention.AttentionOperations.DWQ;
import static chainrule.suites.attention.AttentionOperations.DWV;
import static chainrule.suites.attention.AttentionOperations.DX;
import static chainrule.suites.attention.AttentionOperations.EVERY_STEP;
import static chainrule.suites.attention.AttentionOperations.GRADIENTS;
import static chainrule.suites.attention.AttentionOperations.OUTPUT;
import static chainrule.suites.attention.AttentionOperations.PROJECTIONS;
import static chainrule.suites.attention.AttentionOperations.SCORES;
import static chainrule.suites.attention.AttentionOperations.WEIGHTS;
import static chainrule.testkit.Check.check;

import chainrule.contract.SelfAttention;
import chainrule.suites.Homework;
import chainrule.suites.attention.AttentionCase.Backward;
import chainrule.suites.attention.AttentionCase.Forward;
import chainrule.suites.attention.AttentionCase.Layout;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;
import chainrule.testkit.Property;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.draw.Fill;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;

/** Self-attention. Weights add up to 100, of which homework has 12 and shapes have 4. */
public final class AttentionExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(AttentionExercise.class);

    /** Alone, a token gets its own value, whatever it asks. */
    private static final Property<Layout> ONE_TOKEN = Property.of(
            "one token",
            draw -> {
                int length = draw.between(2, 4);
                return Layout.of(1, draw.between(2, 4), length, length);
            },
            Layout.of(1, 1, 1, 1),
            Layout.of(1, 2, 2, 2));

    private static final Property<Layout> TOKENS = Property.of(
                    "several tokens",
                    draw -> {
                        int length = draw.between(2, 4);
                        return Layout.of(draw.between(3, 5), draw.between(2, 4), length, length);
                    },
                    Layout.of(2, 1, 1, 1),
                    Layout.of(2, 1, 2, 2),
                    Layout.of(2, 2, 2, 2),
                    Layout.of(3, 1, 1, 1))
            .told(AttentionCase.TOKENS);

    private static final Property<Layout> UNLIKE_SIZES = TOKENS.also(
            AttentionCase.UNLIKE,
            "unlike sizes",
            AttentionExercise::unlike,
            Layout.of(2, 1, 2, 1),
            Layout.of(2, 1, 1, 2),
            Layout.of(3, 2, 1, 2));

    private static final Property<Layout> LARGE_SCORES = TOKENS.also(
            AttentionCase.LARGE_SCORES,
            "large scores",
            draw -> Layout.of(draw.between(3, 4), draw.between(2, 3), 3, 3).large(),
            Layout.of(2, 1, 1, 1).large(),
            Layout.of(2, 2, 2, 2).large());

    /**
     * So large that differencing one's own forward, two passes for each number, takes minutes, while back-propagation
     * multiplies some ten million times: a blink.
     */
    private static final Property<Layout> LARGE = Property.of("large", draw -> Layout.of(120, 48, 24, 32));

    @Override
    public Exercise<SelfAttention> exercise() {
        return Exercise.of(
                "self-attention",
                "Self-attention",
                SelfAttention.class,
                check("shapes", "shapes of all steps", 4).shapes(EVERY_STEP, forward(UNLIKE_SIZES.shownBy(TOKENS))),
                check("homework", "homework: every step", 12)
                        .values(EVERY_STEP, HOMEWORK.cases("forward", Forward.class)),
                check("projections", "queries, keys and values", 8).values(PROJECTIONS, forward(UNLIKE_SIZES)),
                check("scores", "scores", 9).values(SCORES, forward(TOKENS)),
                check("weights", "weights", 9).values(WEIGHTS, forward(TOKENS)),
                check("weights-large-scores", "weights: large scores", 6).values(WEIGHTS, forward(LARGE_SCORES)),
                check("output-one-token", "output: one token", 3).values(OUTPUT, forward(ONE_TOKEN)),
                check("output", "output", 7).values(OUTPUT, forward(TOKENS)),
                check("output-sizes", "output: unlike sizes", 4).values(OUTPUT, forward(UNLIKE_SIZES)),
                check("backward-one-token", "backward: one token", 3).values(GRADIENTS, backward(ONE_TOKEN)),
                check("backward-dwv", "backward: dwv", 6).values(DWV, backward(TOKENS)),
                check("backward-dwq", "backward: dwq", 7).values(DWQ, backward(TOKENS)),
                check("backward-dwk", "backward: dwk", 7).values(DWK, backward(TOKENS)),
                check("backward-dx", "backward: dx", 8).values(DX, backward(TOKENS)),
                check("backward-sizes", "backward: unlike sizes", 4).values(GRADIENTS, backward(UNLIKE_SIZES)),
                check("backward-large", "backward: large", 3)
                        .large(GRADIENTS, Cases.mostlyDyadic(1, LARGE.layouts(), Layout::backward)));
    }

    private static Cases<Forward> forward(Property<Layout> property) {
        return cases(property, Layout::forward);
    }

    private static Cases<Backward> backward(Property<Layout> property) {
        return cases(property, Layout::backward);
    }

    private static <C extends Record & Case> Cases<C> cases(
            Property<Layout> property, BiFunction<Layout, DoubleSupplier, C> fill) {
        return property.mostlyDyadic(8, fill, () -> Fill.counting(1));
    }

    private static Layout unlike(Draw draw) {
        int keys = draw.inTurn(2, 4, 3);
        return Layout.of(draw.between(3, 5), 3, keys, keys == 3 ? draw.oneOf(2, 4) : draw.oneOf(keys - 1, keys + 1));
    }
}
