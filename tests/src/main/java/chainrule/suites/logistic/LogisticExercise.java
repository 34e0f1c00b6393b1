package chainrule.suites.logistic;

import static chainrule.testkit.Check.check;

import chainrule.contract.LogisticGradients;
import chainrule.contract.LogisticRegression;
import chainrule.suites.Homework;
import chainrule.suites.logistic.LogisticCase.Layout;
import chainrule.suites.logistic.LogisticCase.Maps;
import chainrule.suites.logistic.LogisticCase.Samples;
import chainrule.testkit.Cases;
import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;
import chainrule.testkit.Operation;
import chainrule.testkit.Property;
import chainrule.testkit.Values;
import chainrule.testkit.draw.Fill;
import java.util.List;
import java.util.function.Function;

/** Logistic regression. Weights add up to 100, of which homework has 6 and shapes have 4. */
public final class LogisticExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(LogisticExercise.class);

    private static final Operation<LogisticRegression, Maps> FLATTEN =
            Operation.linear("flatten", (model, given) -> Values.of("x", model.flatten(given.maps())), given -> 1);

    private static final Operation<LogisticRegression, Maps> FEATURES = Operation.linear(
            "features",
            (model, given) -> {
                double[][] x = model.flatten(given.maps());
                return Values.of("features", x == null || x.length == 0 || x[0] == null ? null : x[0].length)
                        .and("parameters", x == null || x.length == 0 || x[0] == null ? null : x[0].length + 1);
            },
            given -> 1);

    private static final Operation<LogisticRegression, Samples> PROBABILITIES = Operation.nonlinear(
            "probabilities",
            (model, given) -> Values.of("p", model.probabilities(given.x(), given.w(), given.b())),
            given -> given.w().length + 1);

    private static final Operation<LogisticRegression, Samples> LOSS = Operation.nonlinear(
            "loss",
            (model, given) -> Values.of("loss", model.loss(given.x(), given.w(), given.b(), given.labels())),
            given -> (long) given.w().length + given.x().length);

    private static final Operation<LogisticRegression, Samples> DX =
            backward(gradients -> Values.of("dx", gradients, LogisticGradients::dx));

    private static final Operation<LogisticRegression, Samples> DW =
            backward(gradients -> Values.of("dw", gradients, LogisticGradients::dw));

    private static final Operation<LogisticRegression, Samples> DB =
            backward(gradients -> Values.of("db", gradients, LogisticGradients::db));

    private static final Operation<LogisticRegression, Samples> GRADIENTS =
            backward(gradients -> Values.of("dx", gradients, LogisticGradients::dx)
                    .and("dw", gradients, LogisticGradients::dw)
                    .and("db", gradients, LogisticGradients::db));

    private static final Property<Layout> ONE_SAMPLE =
            Property.of("one sample", draw -> Layout.of(1, draw.between(1, 4)), Layout.of(1, 1), Layout.of(1, 2));

    private static final Property<Layout> SAMPLES = Property.of(
                    "several samples",
                    draw -> Layout.of(draw.between(3, 6), draw.between(2, 5)),
                    Layout.of(2, 1),
                    Layout.of(2, 2),
                    Layout.of(3, 1))
            .told(LogisticCase.SAMPLES);

    private static final Property<Layout> BIAS = SAMPLES.also(
            LogisticCase.BIAS,
            "bias",
            draw -> Layout.of(draw.between(3, 6), draw.between(2, 5)).withBias(),
            Layout.of(1, 1).withBias(),
            Layout.of(2, 1).withBias());

    private static final Property<Layout> SATURATED = SAMPLES.also(
            LogisticCase.SATURATED,
            "saturated",
            draw -> Layout.of(draw.between(4, 8), 1).overflowing(),
            Layout.of(1, 1).overflowing(),
            Layout.of(2, 1).overflowing(),
            Layout.of(4, 1).overflowing());

    @Override
    public Exercise<LogisticRegression> exercise() {
        return Exercise.of(
                "logistic-regression",
                "Logistic regression",
                LogisticRegression.class,
                check("shapes", "shapes of the gradients", 4).shapes(GRADIENTS, cases(SAMPLES.shownBy(ONE_SAMPLE))),
                check("homework", "homework: number of features and parameters", 6)
                        .values(FEATURES, HOMEWORK.cases("features", Maps.class)),
                check("flatten", "flattened maps", 10).values(FLATTEN, maps()),
                check("probabilities-one-sample", "probabilities: one sample", 5)
                        .values(PROBABILITIES, cases(ONE_SAMPLE)),
                check("probabilities", "probabilities", 8).values(PROBABILITIES, cases(SAMPLES)),
                check("probabilities-bias", "probabilities: bias", 6).values(PROBABILITIES, cases(BIAS)),
                check("probabilities-saturated", "probabilities: large scores", 6)
                        .values(PROBABILITIES, cases(SATURATED)),
                check("loss-one-sample", "loss: one sample", 5).values(LOSS, cases(ONE_SAMPLE)),
                check("loss", "loss", 8).values(LOSS, cases(SAMPLES)),
                check("loss-saturated", "loss: large scores", 6).values(LOSS, cases(SATURATED)),
                check("backward-one-sample", "backward: one sample", 5).values(GRADIENTS, cases(ONE_SAMPLE)),
                check("backward-dw", "backward: dw", 9).values(DW, cases(SAMPLES)),
                check("backward-dx", "backward: dx", 8).values(DX, cases(SAMPLES)),
                check("backward-db", "backward: db", 5).values(DB, cases(SAMPLES)),
                check("backward-bias", "backward: bias", 5).values(GRADIENTS, cases(BIAS)),
                check("backward-saturated", "backward: large scores", 4).values(GRADIENTS, cases(SATURATED)));
    }

    private static Operation<LogisticRegression, Samples> backward(Function<LogisticGradients, Values> outputs) {
        Operation<LogisticRegression, Samples> operation = Operation.nonlinear(
                "backward",
                (model, given) -> outputs.apply(model.backward(given.x(), given.w(), given.b(), given.labels())),
                given -> (long) given.w().length + given.x().length);
        return operation.asGradientOf((model, given) -> model.loss(given.x(), given.w(), given.b(), given.labels()));
    }

    private static Cases<Samples> cases(Property<Layout> property) {
        return property.mostlyDyadic(8, Layout::samples, () -> Fill.counting(1));
    }

    private static Cases<Maps> maps() {
        return Cases.drawn(
                        8,
                        draw -> new Maps(Fill.with(
                                draw::dyadic,
                                draw.between(1, 3),
                                draw.between(2, 3),
                                draw.between(2, 3),
                                draw.between(4, 5))))
                .withRungs(() -> List.of(
                        new Maps(Fill.with(Fill.counting(1), 1, 1, 1, 2)),
                        new Maps(Fill.with(Fill.counting(1), 1, 1, 2, 1)),
                        new Maps(Fill.with(Fill.counting(1), 1, 2, 1, 1)),
                        new Maps(Fill.with(Fill.counting(1), 1, 1, 2, 2)),
                        new Maps(Fill.with(Fill.counting(1), 1, 2, 1, 2)),
                        new Maps(Fill.with(Fill.counting(1), 1, 2, 2, 2))));
    }
}
