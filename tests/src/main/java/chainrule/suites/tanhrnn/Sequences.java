package chainrule.suites.tanhrnn;

import static chainrule.suites.tanhrnn.TanhRnnCase.ANOTHER_START;
import static chainrule.suites.tanhrnn.TanhRnnCase.MORE_SEQUENCES;
import static chainrule.suites.tanhrnn.TanhRnnCase.MORE_STEPS;
import static chainrule.suites.tanhrnn.TanhRnnCase.SOME_BIAS;
import static chainrule.suites.tanhrnn.TanhRnnCase.SOME_OUTPUT_BIAS;

import chainrule.suites.tanhrnn.Layout.Sizes;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Property;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.draw.Fill;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;

/** The properties of a tanh RNN, and the numbers that go into its cases. Small cases hold quarters: tanh is steep there. */
final class Sequences {
    static final Property<Layout> ONE_STEP =
            Property.of("one step", draw -> plain(1, 1, 1, 1, 1), plain(1, 1, 1, 1, 1));

    /** More than two, so that a second step back differs from the first. */
    static final Property<Layout> SEVERAL_STEPS = Property.of(
                    "several steps",
                    draw -> plain(1, draw.between(3, 7), 1, 1, 1),
                    plain(1, 2, 1, 1, 1),
                    plain(1, 3, 1, 1, 1))
            .told(MORE_STEPS);

    /** Features, hidden units and outputs, of each another number. */
    static final Property<Layout> UNLIKE_SIZES = Property.of(
                    "sizes",
                    draw -> Layout.plain(sizes(draw, 1)),
                    plain(1, 1, 2, 1, 1),
                    plain(1, 1, 1, 1, 2),
                    plain(1, 2, 1, 2, 1),
                    plain(1, 2, 3, 2, 1),
                    plain(1, 3, 1, 2, 1))
            .told(MORE_STEPS);

    /** One sequence of any kind, without biases and from zero. */
    static final Property<Layout> ONE_SEQUENCE = UNLIKE_SIZES.shownBy(ONE_STEP, SEVERAL_STEPS);

    static final Property<Layout> BATCH = Property.of(
                    "batch",
                    draw -> plain(draw.between(2, 4), draw.between(3, 5), 1, 1, 1),
                    plain(2, 1, 1, 1, 1),
                    plain(2, 2, 1, 1, 1),
                    plain(2, 2, 1, 2, 1))
            .told(MORE_STEPS, MORE_SEQUENCES);

    /** Several sequences and unlike sizes at once, but no biases and no initial state. */
    static final Property<Layout> SEVERAL = Property.<Layout>of(
                    "several", draw -> Layout.plain(sizes(draw, draw.between(2, 4))))
            .told(MORE_STEPS, MORE_SEQUENCES)
            .shownBy(BATCH);

    static final Property<Layout> BIAS = Property.of(
                    "bias",
                    draw -> Layout.plain(sizes(draw, 1)).withBias(),
                    plain(1, 1, 1, 1, 1).withBias(),
                    plain(1, 2, 1, 2, 1).withBias())
            .told(MORE_STEPS, SOME_BIAS);

    static final Property<Layout> OUTPUT_BIAS = Property.of(
                    "output bias",
                    draw -> Layout.plain(sizes(draw, 1)).withOutputBias(),
                    plain(1, 1, 1, 1, 1).withOutputBias(),
                    plain(1, 2, 1, 1, 2).withOutputBias())
            .told(MORE_STEPS, SOME_OUTPUT_BIAS);

    static final Property<Layout> INITIAL_STATE = Property.of(
                    "initial state",
                    draw -> Layout.plain(sizes(draw, 1)).withInitialState(),
                    plain(1, 1, 1, 1, 1).withInitialState(),
                    plain(1, 2, 1, 1, 1).withInitialState(),
                    plain(1, 2, 1, 2, 1).withInitialState())
            .told(MORE_STEPS, ANOTHER_START);

    static final Property<Layout> COMBINATIONS = Property.of(
                    "combinations",
                    draw -> Layout.full(sizes(draw, draw.between(2, 3))),
                    Layout.full(new Sizes(1, 2, 1, 1, 1)),
                    Layout.full(new Sizes(2, 2, 1, 2, 1)))
            .told(MORE_STEPS, MORE_SEQUENCES, SOME_BIAS, SOME_OUTPUT_BIAS, ANOTHER_START);

    /** Whatever there is, for shapes. */
    static final Property<Layout> ANYTHING = COMBINATIONS.shownBy(ONE_STEP, SEVERAL_STEPS, UNLIKE_SIZES, BATCH);

    /**
     * So large that differencing one's own forward, two passes for each input and each weight, takes minutes, while
     * back-propagation multiplies six million times: a blink, even before the compiler has warmed up.
     */
    static final Property<Layout> LARGE = Property.of("large", draw -> plain(2, 30, 46, 160, 3));

    private Sequences() {}

    private static Sizes sizes(Draw draw, int sequences) {
        int steps = draw.between(3, 5);
        return draw.oneOf(
                new Sizes(sequences, steps, 3, 2, 4),
                new Sizes(sequences, steps, 2, 3, 1),
                new Sizes(sequences, steps, 4, 3, 2),
                new Sizes(sequences, steps, 2, 4, 3));
    }

    private static Layout plain(int sequences, int steps, int features, int hidden, int outputs) {
        return Layout.plain(new Sizes(sequences, steps, features, hidden, outputs));
    }

    static <C extends Record & Case> Cases<C> eight(
            Property<Layout> property, BiFunction<Layout, DoubleSupplier, C> fill) {
        return cases(8, property, fill);
    }

    /** As many cases of a property as are wanted, and the small ones. */
    static <C extends Record & Case> Cases<C> cases(
            int count, Property<Layout> property, BiFunction<Layout, DoubleSupplier, C> fill) {
        Cases<C> drawn = Cases.mostlyDyadic(
                count,
                property.layouts(),
                (layout, numbers) -> fill.apply(layout, () -> moderate(numbers.getAsDouble())));
        return property.of(drawn, fill, Sequences::quarters);
    }

    /**
     * Neither so large that tanh is flat nor so small that a tanh made of exponentials, which errs by a few units of
     * rounding wherever it is, seems wrong. Dyadic numbers stay dyadic.
     */
    static double moderate(double number) {
        return Math.copySign(0.25 + Math.abs(number) / 4, number);
    }

    private static DoubleSupplier quarters() {
        DoubleSupplier whole = Fill.counting(0);
        return () -> whole.getAsDouble() / 4;
    }
}
