package chainrule.suites.linearrnn;

import chainrule.suites.linearrnn.Layout.Special;
import chainrule.suites.linearrnn.LinearRnnCase.Loss;
import chainrule.suites.linearrnn.LinearRnnCase.Step;
import chainrule.testkit.Cases;
import chainrule.testkit.Posed;
import chainrule.testkit.Property;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.draw.Fill;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    private static final int COUNT = 8;
    private static final int FIRST_ROUNDED = 6;
    private static final int LONG = 12;
    private static final int TURNS = 3;
    private static final double ROUNDED_RATE = 0.3;
    private static final double[] SCALES = {1, 0x1p6, 0x1p10};

    static final Property<Layout> ONE_STEP = Property.of("one step", draw -> Layout.fromZero(1), Layout.fromZero(1));

    /** More than two too, so that a second step back differs from the first. */
    static final Property<Layout> SEVERAL_STEPS = Property.of(
                    "several steps",
                    draw -> Layout.fromZero(steps(draw)),
                    Layout.fromZero(2),
                    Layout.fromZero(3).thatTurns())
            .told(MORE_STEPS);

    static final Property<Layout> INITIAL_STATE = Property.of(
                    "initial state",
                    draw -> Layout.fromNumber(draw.inTurn(2, 1, 3, 4, 5, MOST_STEPS)),
                    Layout.fromNumber(1),
                    Layout.fromNumber(2).thatTurns(),
                    Layout.fromNumber(3))
            .told(ANOTHER_START)
            .open(MORE_STEPS);

    /** A sequence of any length, from zero. */
    static final Property<Layout> SEQUENCE = SEVERAL_STEPS.shownBy(ONE_STEP);

    /** Whatever the numbers are, for shapes. */
    static final Property<Layout> ANYTHING = Property.of("anything", INITIAL_STATE.layouts())
            .told(ANOTHER_START)
            .open(MORE_STEPS)
            .shownBy(SEQUENCE);

    static final Property<Layout> UPDATE = Property.of(
                    "update",
                    draw -> draw.inTurn(
                            Layout.fromZero(2).with(0.5),
                            Layout.fromZero(3).with(0.25),
                            Layout.fromZero(1).with(0.125),
                            Layout.fromZero(4).with(2.0),
                            Layout.fromZero(5).with(0.5),
                            Layout.fromZero(MOST_STEPS).with(1.0),
                            Layout.fromZero(3).with(0.25),
                            Layout.fromZero(2).with(0.125)))
            .open(MORE_STEPS)
            .shownBy(SEQUENCE);

    private static final List<Layout> SPECIAL = List.of(
            Layout.fromZero(3).with(Special.EVERY_OTHER_INPUT_ZERO).with(1.0),
            Layout.fromZero(2).with(Special.INPUTS_ZERO),
            Layout.fromZero(3).with(Special.INPUT_WEIGHT_ZERO).with(0),
            Layout.fromZero(3).with(Special.RECURRENT_WEIGHT_ZERO).with(2.0),
            Layout.fromZero(3).with(Special.OUTPUT_WEIGHT_ZERO),
            Layout.fromZero(2).with(Special.TARGET_ZERO),
            Layout.fromZero(2).with(Special.LARGE_WEIGHTS).with(0),
            Layout.fromZero(3).with(Special.LARGE_RECURRENT_WEIGHT).thatTurns(),
            Layout.fromZero(2).with(Special.TINY).with(0x1p-20));

    private Sequences() {}

    private static int steps(Draw draw) {
        return draw.inTurn(3, 2, 4, 5, MOST_STEPS);
    }

    /**
     * Six cases whose results are exact, and two of numbers that are rounded and of long sequences. Values above 1, 10 and
     * 100 take turns, and so do a wHh above 1 and below, and weights of either sign: of three sequences two have a
     * negative wHh.
     */
    static <C extends Record & LinearRnnCase> Cases<C> eight(
            Property<Layout> property, BiFunction<Layout, DoubleSupplier, C> fill) {
        Cases<C> drawn = eight((place, draw) -> {
            Layout layout = property.layouts().apply(draw).scaled(SCALES[place % SCALES.length]);
            Layout either = place % TURNS == 1 ? layout : layout.thatTurns();
            boolean isLong = place >= FIRST_ROUNDED && layout.steps() > 1;
            return steady(
                    fill,
                    isLong ? either.lasting(LONG + place) : sized(either, place),
                    numbers(place, draw),
                    side(place));
        });
        return property.of(drawn, fill, () -> Fill.counting(1));
    }

    private static Layout sized(Layout layout, int place) {
        Layout either = place % 4 < 2 ? layout : layout.thatIsNegative();
        return place < FIRST_ROUNDED ? either.with(place % 2 == 0 ? Special.GROWING : Special.SHRINKING) : either;
    }

    /**
     * The same, and cases whose numbers are 0, large or tiny, each in its turn.
     *
     * @param which what they have beside that
     */
    static <C extends Record & LinearRnnCase> Cases<C> eightAndSpecial(
            Property<Layout> property, UnaryOperator<Layout> which, BiFunction<Layout, DoubleSupplier, C> fill) {
        Cases<C> special = Cases.designed(
                () -> SPECIAL.stream().map(which).toList(),
                (layout, draw) -> steady(fill, layout, () -> quarters(draw), draw.inTurn(1, -1)));
        Cases<C> usual = eight(property, fill);
        return usual.and(special.withTraits(usual.traits(), List.of(MORE_STEPS)));
    }

    private static <C extends Record & LinearRnnCase> C steady(
            BiFunction<Layout, DoubleSupplier, C> fill, Layout layout, DoubleSupplier numbers, double error) {
        return Stream.generate(() -> fill.apply(layout, numbers))
                .filter(made -> !made.cancels() && made.misses(error))
                .findFirst()
                .orElseThrow();
    }

    /** Outputs are above and below their target in turn. */
    private static double side(int place) {
        return place % 2 == 0 ? 1 : -1;
    }

    static Cases<Loss> losses() {
        Cases<Loss> drawn = eight((place, draw) -> {
            double scale = SCALES[place % SCALES.length];
            DoubleSupplier numbers = numbers(place, draw);
            double one = scale * numbers.getAsDouble();
            double other = scale * numbers.getAsDouble();
            return side(place) > 0
                    ? new Loss(Math.max(one, other), Math.min(one, other))
                    : new Loss(Math.min(one, other), Math.max(one, other));
        });
        Cases<Loss> none = Cases.drawn(2, draw -> {
            double number = quarters(draw);
            return draw.inTurn(new Loss(number, number), new Loss(number, 0));
        });
        return drawn.and(none).withRungs(() -> List.of(new Loss(1, 0), new Loss(-1, 2)));
    }

    /** From zero, of numbers that are rounded. */
    static Cases<Step> rounded() {
        Cases<Step> drawn = Cases.drawn(2, draw -> {
            boolean isAbove = draw.inTurn(true, false);
            Layout layout = isAbove
                    ? Layout.fromZero(3)
                    : Layout.fromZero(3).thatTurns().thatIsNegative();
            return steady(Layout::step, layout.with(ROUNDED_RATE), () -> away(draw), isAbove ? 1 : -1);
        });
        return UPDATE.of(drawn, Layout::step, () -> Fill.counting(1));
    }

    private static <C> Cases<C> eight(BiFunction<Integer, Draw, C> generator) {
        return draws -> IntStream.range(0, COUNT)
                .mapToObj(place -> Posed.drawn(generator.apply(place, draws.apply(place))))
                .toList();
    }

    private static DoubleSupplier numbers(int place, Draw draw) {
        return place < FIRST_ROUNDED ? () -> quarters(draw) : () -> away(draw);
    }

    /** Neither near 0 nor far from 1, so that neither the first steps of a long sequence nor the last are lost. */
    private static double away(Draw draw) {
        double number = draw.gaussian();
        return Math.copySign(0.75 + Math.abs(number) / 8, number);
    }

    /** A multiple of 1/4 and never 0, so that no factor hides another. */
    static double quarters(Draw draw) {
        int quarters = draw.between(1, MOST_QUARTERS);
        return (draw.bits() < 0 ? -quarters : quarters) / 4.0;
    }
}
