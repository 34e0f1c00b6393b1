package chainrule.suites.linearrnn;

import chainrule.suites.linearrnn.Layout.Start;
import chainrule.testkit.Cases;
import chainrule.testkit.draw.Draw;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/** A random layout for each property, and the numbers that go into it. */
final class DrawnSequences {
    /**
     * The gradient of wHh of so many steps multiplies some 2 · 6 + 3 numbers. Multiples of 1/4 up to 3/2 are worth less
     * than three bits each, so their products, and sums of those, fit the 53 bits of a double in any order.
     */
    static final int MOST_STEPS = 6;

    private static final int MOST_QUARTERS = 6;
    private static final double[] LEARNING_RATES = {0.5, 0.25, 0.125};

    private DrawnSequences() {}

    static Layout oneStep(Draw draw) {
        return new Layout(1, Start.ZERO);
    }

    /** More than two, so that a second step back differs from the first. */
    static Layout severalSteps(Draw draw) {
        return new Layout(draw.between(3, MOST_STEPS), Start.ZERO);
    }

    static Layout initialState(Draw draw) {
        return new Layout(draw.between(3, MOST_STEPS), Start.NUMBER);
    }

    static StepCase step(Draw draw, DoubleSupplier numbers) {
        return severalSteps(draw).step(LEARNING_RATES[draw.between(0, LEARNING_RATES.length - 1)], numbers);
    }

    static LossCase loss(Draw draw, DoubleSupplier numbers) {
        return new LossCase(numbers.getAsDouble(), numbers.getAsDouble());
    }

    /** Six cases whose results are exact, and two of Gaussian numbers. */
    static <C> Cases<C> eight(Function<Draw, Layout> layouts, BiFunction<Layout, DoubleSupplier, C> fill) {
        return eight((draw, numbers) -> fill.apply(layouts.apply(draw), numbers));
    }

    static <C> Cases<C> eight(BiFunction<Draw, DoubleSupplier, C> generator) {
        return Cases.<C>drawn(6, draw -> generator.apply(draw, () -> quarters(draw)))
                .and(Cases.drawn(2, draw -> generator.apply(draw, draw::gaussian)));
    }

    /** A multiple of 1/4 and never 0, so that no factor hides another. */
    static double quarters(Draw draw) {
        int quarters = draw.between(1, MOST_QUARTERS);
        return (draw.bits() < 0 ? -quarters : quarters) / 4.0;
    }
}
