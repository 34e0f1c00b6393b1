package chainrule.suites.newtonschulz;

import static chainrule.testkit.Check.check;

import chainrule.contract.MatrixOperation;
import chainrule.contract.NewtonSchulz;
import chainrule.suites.Homework;
import chainrule.testkit.Cases;
import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;
import chainrule.testkit.Operation;
import chainrule.testkit.Values;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.draw.Fill;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Newton-Schulz by counting. Weights add up to 100, of which homework has 16 and shapes have 4. */
public final class NewtonSchulzExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(NewtonSchulzExercise.class);

    private static final BiFunction<NewtonSchulz, NewtonSchulzCase, Evaluation> NAIVE =
            of((form, given) -> form.naive(given.w().length, given.w()[0].length));

    private static final BiFunction<NewtonSchulz, NewtonSchulzCase, Evaluation> GRAM =
            of((form, given) -> form.gram(given.w().length, given.w()[0].length));

    private static final BiFunction<NewtonSchulz, NewtonSchulzCase, Evaluation> CHEAPEST =
            of((form, given) -> form.cheapest(given.w().length, given.w()[0].length));

    private static final BiFunction<NewtonSchulz, NewtonSchulzCase, Evaluation> ITERATION =
            of((form, given) -> form.iteration(given.w().length, given.w()[0].length, given.steps()));

    private static final Operation<NewtonSchulz, NewtonSchulzCase> BOTH_FORMS =
            operation("both forms", (form, given) -> {
                Evaluation naive = NAIVE.apply(form, given);
                Evaluation gram = GRAM.apply(form, given);
                return Values.of("naive", naive, Evaluation::result)
                        .and("gram", gram, Evaluation::result)
                        .and("multiplications of the naive form", naive, Evaluation::multiplications)
                        .and("multiplications of the Gram form", gram, Evaluation::multiplications)
                        .and(
                                "ratio",
                                naive == null || gram == null
                                        ? null
                                        : naive.multiplications() / (double) gram.multiplications());
            });

    private static final Cases<NewtonSchulzCase> TALL =
            cases(draw -> new int[] {draw.between(3, 5), draw.between(1, 2)}, 2, 1);
    private static final Cases<NewtonSchulzCase> WIDE =
            cases(draw -> new int[] {draw.between(1, 2), draw.between(3, 5)}, 1, 2);
    private static final Cases<NewtonSchulzCase> SQUARE = cases(draw -> new int[] {3, 3}, 1, 1);

    @Override
    public Exercise<NewtonSchulz> exercise() {
        return Exercise.of(
                "newton-schulz",
                "Newton-Schulz by counting",
                NewtonSchulz.class,
                check("shapes", "shape of a step", 4).shapes(result("step", NAIVE), TALL.and(WIDE)),
                check("homework", "homework: both forms and their cost", 16)
                        .values(BOTH_FORMS, HOMEWORK.cases("forms", NewtonSchulzCase.class)),
                check("naive", "naive form: result", 12)
                        .values(result("step", NAIVE), TALL.and(WIDE).and(SQUARE)),
                check("naive-cost", "naive form: multiplications", 8).values(count("naive", NAIVE), TALL.and(WIDE)),
                check("gram", "Gram form: result", 12)
                        .values(result("step", GRAM), TALL.and(WIDE).and(SQUARE)),
                check("gram-cost", "Gram form: multiplications", 10).values(count("Gram", GRAM), TALL.and(WIDE)),
                check("cheapest-tall", "cheapest form: more rows than columns", 10)
                        .values(beyond("cheapest", CHEAPEST, NewtonSchulzCase::cheaperStep), TALL),
                check("cheapest-wide", "cheapest form: more columns than rows", 10)
                        .values(beyond("cheapest", CHEAPEST, NewtonSchulzCase::cheaperStep), WIDE),
                check("iteration", "iteration: result", 10).values(result("iteration", ITERATION), TALL.and(WIDE)),
                check("iteration-cost", "iteration: multiplications", 8)
                        .values(
                                beyond("iteration", ITERATION, given -> given.steps() * given.cheaperStep()),
                                TALL.and(WIDE)));
    }

    private static BiFunction<NewtonSchulz, NewtonSchulzCase, Evaluation> of(
            BiFunction<NewtonSchulz, NewtonSchulzCase, MatrixOperation[]> operations) {
        return (form, given) -> Evaluation.of(operations.apply(form, given), given.w());
    }

    private static Operation<NewtonSchulz, NewtonSchulzCase> result(
            String name, BiFunction<NewtonSchulz, NewtonSchulzCase, Evaluation> evaluation) {
        return operation(name, (form, given) -> Values.of("p", evaluation.apply(form, given), Evaluation::result));
    }

    private static Operation<NewtonSchulz, NewtonSchulzCase> count(
            String name, BiFunction<NewtonSchulz, NewtonSchulzCase, Evaluation> evaluation) {
        return operation(
                name,
                (form, given) ->
                        Values.of("multiplications", evaluation.apply(form, given), Evaluation::multiplications));
    }

    /** Whoever finds a way with fewer loses nothing; the result is judged with it, or nothing at all would be cheapest. */
    private static Operation<NewtonSchulz, NewtonSchulzCase> beyond(
            String name,
            BiFunction<NewtonSchulz, NewtonSchulzCase, Evaluation> evaluation,
            ToLongFunction<NewtonSchulzCase> fewest) {
        return operation(name, (form, given) -> {
            Evaluation made = evaluation.apply(form, given);
            return Values.of("p", made, Evaluation::result)
                    .and(
                            "multiplications beyond the cheaper form",
                            made == null ? null : Math.max(0, made.multiplications() - fewest.applyAsLong(given)));
        });
    }

    private static Operation<NewtonSchulz, NewtonSchulzCase> operation(
            String name, BiFunction<NewtonSchulz, NewtonSchulzCase, Values> function) {
        return Operation.nonlinear(
                name, function, given -> (long) given.steps() * given.w().length * given.w()[0].length + 1);
    }

    /** Entries so small that every singular value is below √3. */
    private static Cases<NewtonSchulzCase> cases(Function<Draw, int[]> shape, int rows, int columns) {
        return Cases.drawn(6, draw -> {
                    int[] sizes = shape.apply(draw);
                    double[][] w = Fill.with(() -> draw.dyadic() / 8, sizes[0], sizes[1]);
                    return new NewtonSchulzCase(w, draw.between(2, 4));
                })
                .withRungs(() -> List.of(
                        new NewtonSchulzCase(Fill.with(Fill.counting(1), rows, columns), 1),
                        new NewtonSchulzCase(Fill.with(Fill.counting(1), rows, columns), 2)));
    }
}
