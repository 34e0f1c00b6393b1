package chainrule.suites.tanhrnn;

import static chainrule.suites.tanhrnn.TanhRnnCase.ANOTHER_START;
import static chainrule.suites.tanhrnn.TanhRnnCase.MORE_SEQUENCES;
import static chainrule.suites.tanhrnn.TanhRnnCase.MORE_STEPS;
import static chainrule.suites.tanhrnn.TanhRnnCase.SOME_BIAS;
import static chainrule.suites.tanhrnn.TanhRnnCase.SOME_OUTPUT_BIAS;

import chainrule.suites.tanhrnn.Layout.Scales;
import chainrule.suites.tanhrnn.Layout.Sizes;
import chainrule.suites.tanhrnn.TanhRnnCase.Forward;
import chainrule.suites.tanhrnn.TanhRnnCase.ManyToMany;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Posed;
import chainrule.testkit.Property;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.draw.Fill;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The properties of a tanh RNN, and the numbers that go into its cases. Small cases hold quarters: tanh is steep there. */
final class Sequences {
    static final Property<Layout> ONE_STEP =
            Property.of("one step", draw -> plain(1, 1, 1, 1, 1), plain(1, 1, 1, 1, 1));

    /** More than two, so that a second step back differs from the first. */
    static final Property<Layout> SEVERAL_STEPS = Property.of(
                    "several steps",
                    draw -> plain(1, draw.inTurn(3, 4, 5, 6, 7), 1, 1, 1),
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
                    draw -> plain(draw.inTurn(2, 3, 4), draw.inTurn(3, 5, 4), 1, 1, 1),
                    plain(2, 1, 1, 1, 1),
                    plain(2, 2, 1, 1, 1),
                    plain(2, 2, 1, 2, 1))
            .told(MORE_STEPS, MORE_SEQUENCES);

    /** Several sequences and unlike sizes at once, but no biases and no initial state. */
    static final Property<Layout> SEVERAL = Property.<Layout>of(
                    "several", draw -> Layout.plain(sizes(draw, draw.inTurn(2, 4, 3))))
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
                    draw -> Layout.full(sizes(draw, draw.inTurn(2, 3))),
                    Layout.full(new Sizes(1, 2, 1, 1, 1)),
                    Layout.full(new Sizes(2, 2, 1, 2, 1)))
            .told(MORE_STEPS, MORE_SEQUENCES, SOME_BIAS, SOME_OUTPUT_BIAS, ANOTHER_START);

    /** Whatever there is, for shapes. */
    static final Property<Layout> ANYTHING = COMBINATIONS.shownBy(ONE_STEP, SEVERAL_STEPS, UNLIKE_SIZES, BATCH);

    /**
     * So large that differencing one's own forward, two passes for each input and each weight, takes minutes, while
     * back-propagation multiplies a million times: a blink, even before the compiler has warmed up, and not too much for
     * a program that keeps every product in order to differentiate it.
     */
    static final Property<Layout> LARGE = Property.of("large", draw -> plain(2, 10, 100, 130, 3));

    private static final Supplier<List<Layout>> COMBINED = RnnDesign.combinations();
    private static final double[] UPSTREAM = {1, 0x1p6, 0x1p10};
    private static final int FIRST_LONG = 6;
    private static final double[] OUTPUT = {1, 0x1p7};
    private static final int LONG = 12;
    private static final Layout[] SATURATED = {
        plain(1, 3, 1, 1, 1).with(new Scales(0x1p7, 1, 1)),
        plain(1, 3, 1, 1, 1).with(new Scales(0x1p10, 1, 1)),
        plain(1, 3, 1, 1, 1).with(new Scales(0x1p14, 1, 1))
    };

    private Sequences() {}

    private static Sizes sizes(Draw draw, int sequences) {
        int steps = draw.inTurn(3, 4, 5);
        return draw.inTurn(
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
        Cases<C> drawn = draws -> IntStream.range(0, count)
                .mapToObj(index -> {
                    Draw draw = draws.apply(index);
                    DoubleSupplier numbers = index % 4 == 3 ? draw::gaussian : draw::dyadic;
                    Layout layout = designed(property.layouts().apply(draw), index);
                    return Posed.drawn(fill.apply(layout, () -> moderate(numbers.getAsDouble())));
                })
                .toList();
        return property.of(drawn, fill, Sequences::quarters);
    }

    /** Gradients above 1, 10 and 100 take turns, so do outputs, and the last of eight sequences, where they have steps, are long. */
    private static Layout designed(Layout layout, int index) {
        Layout scaled = layout.with(new Scales(1, UPSTREAM[index % UPSTREAM.length], OUTPUT[index % OUTPUT.length]));
        boolean isLong = index >= FIRST_LONG && layout.sizes().steps() > 1;
        return isLong ? scaled.lasting(LONG + index) : scaled;
    }

    /** Every pair of values, and everything at once. */
    static Cases<ManyToMany> combined() {
        Cases<ManyToMany> designed =
                Cases.designed(COMBINED, (layout, draw) -> layout.manyToMany(() -> moderate(draw.dyadic())));
        Property<Layout> any = Property.<Layout>designed("any")
                .open(MORE_STEPS, MORE_SEQUENCES, SOME_BIAS, SOME_OUTPUT_BIAS, ANOTHER_START);
        return eight(COMBINATIONS, Layout::manyToMany).and(any.of(designed, Layout::manyToMany, Sequences::quarters));
    }

    /** States so near to 1 and -1, or so far beyond what an exponential can be, that they are nothing else. */
    static Cases<Forward> saturated() {
        Property<Layout> saturated =
                Property.<Layout>designed("saturated", SATURATED).told(MORE_STEPS);
        Cases<Forward> cases = Cases.designed(
                () -> List.of(SATURATED), (layout, draw) -> layout.forward(() -> moderate(draw.dyadic())));
        return saturated.of(cases, Layout::forward, Sequences::quarters);
    }

    /** Neither biases nor an initial state, of numbers that are rounded. */
    static Cases<ManyToMany> rounded() {
        Property<Layout> rounded =
                Property.<Layout>designed("rounded", plain(1, 2, 2, 2, 2)).told(MORE_STEPS);
        Cases<ManyToMany> cases = Cases.designed(
                () -> List.of(plain(1, 3, 2, 3, 2), plain(1, 3, 3, 2, 2)),
                (layout, draw) -> layout.manyToMany(() -> moderate(draw.gaussian())));
        return rounded.of(cases, Layout::manyToMany, Sequences::quarters);
    }

    /** More sequences, steps, features, units and outputs than anybody would write out. */
    static Cases<Forward> largeForward() {
        return Cases.designed(
                () -> List.of(plain(17, 18, 17, 18, 19)),
                (layout, draw) -> layout.forward(() -> moderate(draw.dyadic())));
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
