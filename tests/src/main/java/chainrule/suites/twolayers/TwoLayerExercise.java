package chainrule.suites.twolayers;

import static chainrule.testkit.Check.check;

import chainrule.contract.Activation;
import chainrule.contract.TwoLayerNetwork;
import chainrule.contract.TwoLayerResult;
import chainrule.suites.Homework;
import chainrule.suites.twolayers.TwoLayerCase.Forward;
import chainrule.suites.twolayers.TwoLayerCase.Layout;
import chainrule.suites.twolayers.TwoLayerCase.Line;
import chainrule.suites.twolayers.TwoLayerCase.Xor;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;
import chainrule.testkit.Operation;
import chainrule.testkit.Posed;
import chainrule.testkit.Property;
import chainrule.testkit.Values;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.draw.Fill;
import java.util.List;
import java.util.function.Function;

/** Networks of two layers and XOR. Weights add up to 100, of which homework has 20 and shapes have 4. */
public final class TwoLayerExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(TwoLayerExercise.class);

    private static final Operation<TwoLayerNetwork, Forward> PRE =
            forward("sums of the hidden units", result -> Values.of("pre", result, TwoLayerResult::pre));

    private static final Operation<TwoLayerNetwork, Forward> HIDDEN =
            forward("hidden units", result -> Values.of("hidden", result, TwoLayerResult::hidden));

    private static final Operation<TwoLayerNetwork, Forward> OUTPUT =
            forward("output", result -> Values.of("output", result, TwoLayerResult::output));

    private static final Operation<TwoLayerNetwork, Forward> EVERY_STEP = forward(
            "forward",
            result -> Values.of("pre", result, TwoLayerResult::pre)
                    .and("hidden", result, TwoLayerResult::hidden)
                    .and("output", result, TwoLayerResult::output));

    private static final Operation<TwoLayerNetwork, Xor> XOR = Operation.linear(
            "XOR",
            (network, given) -> Values.of("labels", Chosen.labels(network.xor(given.activation()), given.activation())),
            given -> 1);

    private static final Operation<TwoLayerNetwork, Line> LINE = Operation.linear(
            "best line", (network, given) -> Values.of("right", Chosen.right(network.bestLine())), given -> 1);

    @Override
    public Exercise<TwoLayerNetwork> exercise() {
        return Exercise.of(
                "two-layer-network",
                "Two layers and XOR",
                TwoLayerNetwork.class,
                check("shapes", "shapes of all steps", 4).shapes(EVERY_STEP, cases(layouts(Activation.RELU))),
                check("homework-forward", "homework: forward", 10)
                        .values(EVERY_STEP, HOMEWORK.cases("forward", Forward.class)),
                check("homework-labels", "homework: labels of XOR", 6).values(XOR, HOMEWORK.cases("xor", Xor.class)),
                check("homework-line", "homework: what a line can do", 4)
                        .values(LINE, HOMEWORK.cases("line", Line.class)),
                check("pre", "sums of the hidden units", 10).values(PRE, cases(layouts(Activation.RELU))),
                check("hidden-abs", "hidden units: absolute value", 8).values(HIDDEN, cases(layouts(Activation.ABS))),
                check("hidden-relu", "hidden units: ReLU", 8).values(HIDDEN, cases(layouts(Activation.RELU))),
                check("output", "output", 12)
                        .values(OUTPUT, cases(layouts(Activation.RELU)).and(cases(layouts(Activation.ABS)))),
                check("output-biases", "output: biases", 10).values(OUTPUT, cases(biased(Activation.RELU))),
                check("xor-abs", "weights for XOR: absolute value", 12).values(XOR, one(new Xor(Activation.ABS))),
                check("xor-relu", "weights for XOR: ReLU", 12).values(XOR, one(new Xor(Activation.RELU))),
                check("output-combinations", "output: biases and the absolute value", 4)
                        .values(OUTPUT, cases(biased(Activation.ABS))));
    }

    private static <C extends Record & Case> Cases<C> one(C given) {
        return Cases.fixed(List.of(Posed.drawn(given))).withRungs(() -> List.of(given));
    }

    private static Property<Layout> layouts(Activation activation) {
        return Property.of(
                "sizes",
                draw -> drawn(draw, activation, false),
                new Layout(1, 1, 1, activation, false),
                new Layout(2, 1, 1, activation, false),
                new Layout(1, 2, 1, activation, false),
                new Layout(2, 2, 2, activation, false));
    }

    private static Property<Layout> biased(Activation activation) {
        return Property.of(
                        "biases",
                        draw -> drawn(draw, activation, true),
                        new Layout(1, 1, 1, activation, true),
                        new Layout(1, 2, 2, activation, true))
                .told(TwoLayerCase.BIASES);
    }

    private static Layout drawn(Draw draw, Activation activation, boolean biased) {
        return new Layout(draw.between(2, 4), draw.between(3, 6), draw.between(2, 3), activation, biased);
    }

    private static Cases<Forward> cases(Property<Layout> property) {
        return property.mostlyDyadic(8, Layout::forward, () -> Fill.counting(1));
    }

    private static Operation<TwoLayerNetwork, Forward> forward(String name, Function<TwoLayerResult, Values> outputs) {
        return Operation.nonlinear(
                name,
                (network, given) -> outputs.apply(network.forward(given.x(), given.weights(), given.activation())),
                given -> (long) given.x().length + given.weights().b1().length + 1);
    }
}
