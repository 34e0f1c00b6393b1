package chainrule.suites.smallnetwork;

import static chainrule.suites.Counts.ONE;
import static chainrule.suites.smallnetwork.NetworkOperations.ACTIVATIONS;
import static chainrule.suites.smallnetwork.NetworkOperations.CONVOLUTION;
import static chainrule.suites.smallnetwork.NetworkOperations.DB_AND_DC;
import static chainrule.suites.smallnetwork.NetworkOperations.DDENSE;
import static chainrule.suites.smallnetwork.NetworkOperations.DW;
import static chainrule.suites.smallnetwork.NetworkOperations.DX;
import static chainrule.suites.smallnetwork.NetworkOperations.EVERYTHING;
import static chainrule.suites.smallnetwork.NetworkOperations.EVERY_LAYER;
import static chainrule.suites.smallnetwork.NetworkOperations.GRADIENTS;
import static chainrule.suites.smallnetwork.NetworkOperations.OUTPUT;
import static chainrule.suites.smallnetwork.NetworkOperations.POOLED;
import static chainrule.testkit.Check.check;

import chainrule.contract.PerAxis;
import chainrule.contract.SmallNetwork;
import chainrule.suites.Counts;
import chainrule.suites.Homework;
import chainrule.suites.Traits;
import chainrule.suites.smallnetwork.NetworkCase.Backward;
import chainrule.suites.smallnetwork.NetworkCase.Forward;
import chainrule.suites.smallnetwork.NetworkCase.Layout;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;
import chainrule.testkit.Property;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.draw.Fill;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;

/** A small network. Weights add up to 100, of which homework has 8 and shapes have 4. */
public final class SmallNetworkExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(SmallNetworkExercise.class);
    private static final PerAxis CELL = PerAxis.of(1);
    private static final PerAxis PAIR = new PerAxis(1, 2);

    private static final Property<Layout> BASIC = Property.of(
            "basic",
            draw -> Layout.of(ONE, 1, PerAxis.of(2), PerAxis.of(2), PerAxis.of(draw.between(1, 2))),
            Layout.of(ONE, 1, CELL, CELL, CELL),
            Layout.of(ONE, 1, CELL, PAIR, CELL),
            Layout.of(ONE, 1, PAIR, CELL, CELL),
            Layout.of(ONE, 1, CELL, CELL, PAIR));

    private static final Property<Layout> SEVERAL = Property.of(
                    "several",
                    SmallNetworkExercise::several,
                    Layout.of(new Counts(2, 1, 1), 1, CELL, CELL, CELL),
                    Layout.of(new Counts(2, 1, 1), 1, CELL, CELL, PAIR),
                    Layout.of(new Counts(1, 2, 1), 1, CELL, CELL, CELL),
                    Layout.of(new Counts(1, 1, 2), 1, CELL, CELL, CELL),
                    Layout.of(ONE, 2, CELL, CELL, CELL),
                    Layout.of(new Counts(1, 1, 2), 1, CELL, CELL, PAIR),
                    Layout.of(new Counts(1, 1, 2), 2, PAIR, PAIR, CELL))
            .told(Traits.IMAGES, Traits.CHANNELS, Traits.FILTERS, NetworkCase.OUTPUTS);

    private static final Property<Layout> ANY_COUNT = SEVERAL.shownBy(BASIC);

    private static final Property<Layout> BIASED = ANY_COUNT.also(
            Traits.BIAS,
            "bias",
            draw -> several(draw).withBias(),
            Layout.of(ONE, 1, CELL, CELL, CELL).withBias(),
            Layout.of(new Counts(2, 1, 2), 2, CELL, PAIR, CELL).withBias());

    private static final Property<Layout> LEFT_OVER = ANY_COUNT.also(
            NetworkCase.LEFT_OVER,
            "left over",
            draw -> several(draw).withRest(draw.between(0, 1), 1),
            Layout.of(ONE, 1, CELL, PAIR, CELL).withRest(0, 1),
            Layout.of(ONE, 1, CELL, PerAxis.of(2), CELL).withRest(1, 1));

    /**
     * So large that differencing one's own forward, two passes for each number, takes minutes, while back-propagation
     * multiplies a few million times: a blink, even before the compiler has warmed up.
     */
    private static final Property<Layout> LARGE = Property.of(
            "large", draw -> Layout.of(new Counts(2, 3, 6), 4, PerAxis.of(3), PerAxis.of(2), new PerAxis(32, 30)));

    @Override
    public Exercise<SmallNetwork> exercise() {
        return Exercise.of(
                "small-network",
                "Small convolutional network",
                SmallNetwork.class,
                check("shapes", "shapes of all layers and gradients", 4).shapes(EVERYTHING, backward(ANY_COUNT)),
                check("homework", "homework: convolution, ReLU and average pooling", 8)
                        .values(EVERY_LAYER, HOMEWORK.cases("layers", Forward.class)),
                check("convolution", "convolution", 6).values(CONVOLUTION, forward(ANY_COUNT)),
                check("activations", "ReLU", 6).values(ACTIVATIONS, forward(ANY_COUNT)),
                check("pooled", "average pooling", 6).values(POOLED, forward(ANY_COUNT)),
                check("pooled-left-over", "average pooling: left-over rows and columns", 4)
                        .values(POOLED, forward(LEFT_OVER)),
                check("output-basic", "output: basic", 4).values(OUTPUT, forward(BASIC)),
                check("output", "output: several images, channels, filters and outputs", 8)
                        .values(OUTPUT, forward(ANY_COUNT)),
                check("output-bias", "output: biases", 6).values(OUTPUT, forward(BIASED)),
                check("backward-basic", "backward: basic", 5).values(GRADIENTS, backward(BASIC)),
                check("backward-ddense", "backward: ddense", 8).values(DDENSE, backward(ANY_COUNT)),
                check("backward-dw", "backward: dw", 9).values(DW, backward(ANY_COUNT)),
                check("backward-dx", "backward: dx", 9).values(DX, backward(ANY_COUNT)),
                check("backward-biases", "backward: db and dc", 6).values(DB_AND_DC, backward(BIASED)),
                check("backward-left-over", "backward: left-over rows and columns", 5)
                        .values(GRADIENTS, backward(LEFT_OVER)),
                check("backward-combinations", "backward: biases and left-over rows", 3)
                        .values(GRADIENTS, backward(combinations())),
                check("backward-large", "backward: large", 3)
                        .large(GRADIENTS, Cases.mostlyDyadic(1, LARGE.layouts(), Layout::backward)));
    }

    private static Property<Layout> combinations() {
        return LEFT_OVER.also(
                Traits.BIAS,
                "combinations",
                draw -> several(draw).withRest(1, draw.between(0, 1)).withBias(),
                Layout.of(ONE, 1, CELL, PAIR, CELL).withRest(0, 1).withBias());
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

    /** Unlike axes everywhere. */
    private static Layout several(Draw draw) {
        Counts counts = draw.oneOf(new Counts(2, 2, 3), new Counts(2, 3, 2), new Counts(3, 2, 2));
        return Layout.of(
                counts,
                draw.between(2, 4),
                draw.oneOf(new PerAxis(2, 3), new PerAxis(3, 2)),
                draw.oneOf(new PerAxis(2, 3), new PerAxis(3, 2), new PerAxis(2, 2)),
                draw.oneOf(new PerAxis(2, 1), new PerAxis(1, 2)));
    }
}
