package chainrule.suites.tanhrnn;

import chainrule.suites.tanhrnn.Layout.Sizes;
import chainrule.testkit.Cases;
import chainrule.testkit.draw.Draw;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/** A random layout for each property, and the numbers that go into it. */
final class DrawnLayouts {
    private DrawnLayouts() {}

    static Layout oneStep(Draw draw) {
        return Layout.plain(new Sizes(1, 1, 1, 1, 1));
    }

    /** More than two, so that a second step back differs from the first. */
    static Layout severalSteps(Draw draw) {
        return Layout.plain(new Sizes(1, draw.between(3, 7), 1, 1, 1));
    }

    /** Features, hidden units and outputs, of each another number. */
    static Layout sizes(Draw draw) {
        return Layout.plain(sizes(draw, 1));
    }

    static Layout batch(Draw draw) {
        return Layout.plain(new Sizes(draw.between(2, 4), draw.between(3, 5), 1, 1, 1));
    }

    /** Several sequences and unlike sizes at once, but no biases and no initial state. */
    static Layout several(Draw draw) {
        return Layout.plain(sizes(draw, draw.between(2, 4)));
    }

    static Layout bias(Draw draw) {
        return sizes(draw).withBias();
    }

    static Layout outputBias(Draw draw) {
        return sizes(draw).withOutputBias();
    }

    static Layout initialState(Draw draw) {
        return sizes(draw).withInitialState();
    }

    static Layout combination(Draw draw) {
        return Layout.full(sizes(draw, draw.between(2, 3)));
    }

    /**
     * So large that differencing one's own forward, two passes for each input and each weight, takes minutes, while
     * back-propagation multiplies six million times: a blink, even before the compiler has warmed up.
     */
    static Layout large(Draw draw) {
        return Layout.plain(new Sizes(2, 30, 46, 160, 3));
    }

    static <C> Cases<C> eight(Function<Draw, Layout> layouts, BiFunction<Layout, DoubleSupplier, C> fill) {
        return cases(8, layouts, fill);
    }

    static <C> Cases<C> one(Function<Draw, Layout> layouts, BiFunction<Layout, DoubleSupplier, C> fill) {
        return cases(1, layouts, fill);
    }

    private static <C> Cases<C> cases(
            int count, Function<Draw, Layout> layouts, BiFunction<Layout, DoubleSupplier, C> fill) {
        return Cases.mostlyDyadic(
                count, layouts, (layout, numbers) -> fill.apply(layout, () -> moderate(numbers.getAsDouble())));
    }

    /**
     * Neither so large that tanh is flat nor so small that a tanh made of exponentials, which errs by a few units of
     * rounding wherever it is, seems wrong. Dyadic numbers stay dyadic.
     */
    static double moderate(double number) {
        return Math.copySign(0.25 + Math.abs(number) / 4, number);
    }

    private static Sizes sizes(Draw draw, int sequences) {
        int steps = draw.between(3, 5);
        return draw.oneOf(
                new Sizes(sequences, steps, 3, 2, 4),
                new Sizes(sequences, steps, 2, 3, 1),
                new Sizes(sequences, steps, 4, 3, 2),
                new Sizes(sequences, steps, 2, 4, 3));
    }
}
