package chainrule.suites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.Check.Judged;
import chainrule.testkit.Exercise;
import chainrule.testkit.Operation;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every gradient of the reference is what differences of its own forward say, on the smallest cases of every check that asks
 * for one. Where forward has a kink, the differences to both sides say so, and the entry is left out.
 */
class GradientTests {
    private static final int CASES = 2;
    private static final double STEP = 1e-5;
    private static final double NEAR = 1e-5;

    /** Of the entries that have been compared, at least this many have no kink. */
    private static final double MOST = 0.7;

    private static final int FEWEST_ENTRIES = 12;

    /** How many entries were compared, and how many left out. */
    private static final class Tally {
        private int compared;
        private int kinks;
    }

    @TestFactory
    Stream<DynamicTest> everyGradientIsThatOfForward() {
        List<DeclaredChecks> with = DeclaredChecks.all().stream()
                .filter(exercise -> gradients(exercise).findAny().isPresent())
                .toList();
        assertThat(with).hasSizeGreaterThan(12);
        return with.stream().map(exercise -> dynamicTest(exercise.exercise().key(), () -> assertGradients(exercise)));
    }

    private static Stream<Check<?, ?>> gradients(DeclaredChecks exercise) {
        return exercise.checks().stream()
                .filter(check -> check.judged() == Judged.VALUES)
                .filter(check -> check.operation().loss().isPresent());
    }

    private static void assertGradients(DeclaredChecks exercise) {
        Tally tally = new Tally();
        gradients(exercise).forEach(check -> assertGradient(exercise, check, tally));
        assertThat(tally.compared).isGreaterThan(FEWEST_ENTRIES);
        assertThat((double) tally.compared).isGreaterThan(MOST * (tally.compared + tally.kinks));
    }

    private static <S, C extends Record & Case> void assertGradient(
            DeclaredChecks exercise, Check<S, C> check, Tally tally) {
        @SuppressWarnings("unchecked")
        S reference = (S) SolutionFolder.of("reference").implementing(((Exercise<?>) exercise.exercise()).contract());
        exercise.<C>cases(check.key(), "any").stream()
                .filter(posed -> posed.origin().isEmpty())
                .map(posed -> posed.given())
                .sorted((one, other) -> Long.compare(Numbers.count(one), Numbers.count(other)))
                .limit(CASES)
                .forEach(given -> assertGradient(check, reference, Numbers.map(given, number -> number), tally));
    }

    private static <S, C extends Record & Case> void assertGradient(
            Check<S, C> check, S reference, C given, Tally tally) {
        Operation<S, C> operation = check.operation();
        ToDoubleBiFunction<S, C> loss = operation.loss().orElseThrow();
        Map<String, Object> gradients =
                operation.function().apply(reference, given).byName();
        for (Numbers.Named input : Numbers.arrays(given)) {
            Object gradient = gradients.get('d' + input.name());
            if (gradient == null || input.value() == null) {
                continue;
            }
            double[] entries = numbers(gradient);
            double step = step(input.value());
            double size = Math.max(1, magnitude(entries));
            for (int place = 0; place < entries.length; place++) {
                int at = place;
                double before = loss.applyAsDouble(reference, moved(given, input.name(), at, -1));
                double here = loss.applyAsDouble(reference, given);
                double after = loss.applyAsDouble(reference, moved(given, input.name(), at, 1));
                if (Math.abs((after - here) - (here - before)) > NEAR * size * step * 10) {
                    tally.kinks++;
                    continue;
                }
                tally.compared++;
                assertThat(entries[at])
                        .as("%s: d%s[%d]", check.key(), input.name(), at)
                        .isCloseTo((after - before) / (2 * step), within(NEAR * size));
            }
        }
    }

    /** With the numbers of the array, which may all be small or large. */
    private static double step(Object array) {
        double magnitude = magnitude(numbers(array));
        return STEP * (magnitude > 0 ? magnitude : 1);
    }

    private static double magnitude(double[] numbers) {
        return Arrays.stream(numbers).map(Math::abs).max().orElse(0);
    }

    private static double[] numbers(Object value) {
        return value instanceof Double number
                ? new double[] {number}
                : Reading.tensor(value).values().clone();
    }

    private static <C extends Record> C moved(C given, String name, int place, int side) {
        Object array = Numbers.arrays(given).stream()
                .filter(named -> named.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
        double[] numbers = numbers(array);
        numbers[place] += side * step(array);
        return Numbers.with(given, Map.of(name, numbers));
    }
}
