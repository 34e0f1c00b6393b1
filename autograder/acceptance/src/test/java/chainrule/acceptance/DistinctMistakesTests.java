package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.suite.Suites;
import chainrule.staff.solutions.Expectation;
import chainrule.staff.solutions.Kind;
import chainrule.staff.solutions.Solution;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import chainrule.testkit.draw.Seeds;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import chainrule.testkit.words.Figures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mistake is named by its results, so no two of an exercise have the same results on every case. */
class DistinctMistakesTests {
    private static final Seeds SEEDS = new Seeds("secret");

    static List<Exercise<?>> exercises() {
        return Suites.all();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void noTwoMistakesAgreeEverywhere(Exercise<?> exercise) {
        Map<List<String>, Solution> seen = new HashMap<>();
        for (Expectation mistake : Ours.of(Kind.MISTAKE)) {
            if (mistake.exerciseKeys().contains(exercise.key()) && !mistake.isOnlySlow()) {
                Object implementation = Ours.program(mistake.solution()).implementing(exercise.contract());
                assertThat(seen.put(results(exercise, implementation), mistake.solution()))
                        .as("agrees with " + mistake)
                        .isNull();
            }
        }
    }

    private static List<String> results(Exercise<?> exercise, Object implementation) {
        List<String> results = new ArrayList<>();
        for (Check<?, ?> check : exercise.checks()) {
            if (check.judged().showsMistakes()) {
                results.addAll(results(exercise.keyOf(check), check, implementation));
            }
        }
        return results;
    }

    private static <S, C extends Record & Case> List<String> results(
            String key, Check<S, C> check, Object implementation) {
        @SuppressWarnings("unchecked") // a suite's checks are on the interface that its exercise names
        S wrong = (S) implementation;
        return check.cases().make(index -> SEEDS.draw(key, index)).stream()
                .map(posed -> result(check, Numbers.map(posed.given(), number -> number), wrong))
                .toList();
    }

    private static <S, C extends Record & Case> String result(Check<S, C> check, C given, S implementation) {
        try {
            StringBuilder text = new StringBuilder();
            check.operation()
                    .function()
                    .apply(implementation, given)
                    .byName()
                    .forEach((name, value) ->
                            text.append(name).append(value == null ? "none" : figures(Reading.of(value))));
            return text.toString();
        } catch (RuntimeException thrown) {
            return thrown.toString();
        }
    }

    private static String figures(Reading reading) {
        return reading instanceof Tensor tensor
                ? Arrays.toString(
                        Arrays.stream(tensor.values()).mapToObj(Figures::number).toArray())
                : reading.toString();
    }
}
