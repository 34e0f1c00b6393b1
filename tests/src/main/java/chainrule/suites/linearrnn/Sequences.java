package chainrule.suites.linearrnn;

import chainrule.suites.linearrnn.LinearRnnCase.Layout;
import chainrule.suites.linearrnn.LinearRnnCase.Loss;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Property;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.draw.Fill;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;

/** The properties of a linear RNN, and the numbers that go into its cases. Small cases hold whole numbers. */
final class Sequences {
    /**
     * The gradient of wHh of so many steps multiplies some 2 · 6 + 3 numbers. Multiples of 1/4 up to 3/2 are worth less
     * than three bits each, so their products, and sums of those, fit the 53 bits of a double in any order.
     */
    static final int MOST_STEPS = 6;

    static final String MORE_STEPS = "more than one step";
    static final String ANOTHER_START = "an initial state other than 0";

    private static final int MOST_QUARTERS = 6;

    static final Property<Layout> ONE_STEP = Property.of("one step", draw -> Layout.fromZero(1), Layout.fromZero(1));

    /** More than two, so that a second step back differs from the first. */
    static final Property<Layout> SEVERAL_STEPS = Property.of(
                    "several steps", draw -> Layout.fromZero(steps(draw)), Layout.fromZero(2), Layout.fromZero(3))
            .told(MORE_STEPS);

    static final Property<Layout> INITIAL_STATE = Property.of(
                    "initial state",
                    draw -> Layout.fromNumber(steps(draw)),
                    Layout.fromNumber(1),
                    Layout.fromNumber(2),
                    Layout.fromNumber(3))
            .told(MORE_STEPS, ANOTHER_START);

    /** A sequence of any length, from zero. */
    static final Property<Layout> SEQUENCE = SEVERAL_STEPS.shownBy(ONE_STEP);

    /** Whatever the numbers are, for shapes. */
    static final Property<Layout> ANYTHING = Property.of("anything", INITIAL_STATE.layouts())
            .told(MORE_STEPS, ANOTHER_START)
            .shownBy(SEQUENCE);

    static final Property<Layout> UPDATE = Property.of(
                    "update", draw -> Layout.fromZero(steps(draw)).with(draw.oneOf(0.5, 0.25, 0.125)))
            .told(MORE_STEPS)
            .shownBy(SEQUENCE);

    private Sequences() {}

    private static int steps(Draw draw) {
        return draw.between(3, MOST_STEPS);
    }

    /** Six cases whose results are exact, and two of Gaussian numbers. */
    static <C extends Record & Case> Cases<C> eight(
            Property<Layout> property, BiFunction<Layout, DoubleSupplier, C> fill) {
        Cases<C> drawn = eight((draw, numbers) -> fill.apply(property.layouts().apply(draw), numbers));
        return property.of(drawn, fill, () -> Fill.counting(1));
    }

    static Cases<Loss> losses() {
        return eight((draw, numbers) -> new Loss(numbers.getAsDouble(), numbers.getAsDouble()))
                .withRungs(() -> List.of(new Loss(1, 0), new Loss(-1, 2)));
    }

    private static <C> Cases<C> eight(BiFunction<Draw, DoubleSupplier, C> generator) {
        return Cases.<C>drawn(6, draw -> generator.apply(draw, () -> quarters(draw)))
                .and(Cases.drawn(2, draw -> generator.apply(draw, draw::gaussian)));
    }

    /** A multiple of 1/4 and never 0, so that no factor hides another. */
    static double quarters(Draw draw) {
        int quarters = draw.between(1, MOST_QUARTERS);
        return (draw.bits() < 0 ? -quarters : quarters) / 4.0;
    }
}
