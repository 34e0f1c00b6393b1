package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.oracle.Expected;
import chainrule.grader.suite.Suites;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import chainrule.testkit.Posed;
import chainrule.testkit.Workings;
import chainrule.testkit.draw.Seeds;
import chainrule.testkit.tensor.Comparison;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Tensor;
import chainrule.testkit.twist.Twists;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an exercise says of its workings is what the reference computes: else a twist would be told of right results. */
class WorkingsTests {
    private static final long LARGEST = 20_000;

    static Stream<Exercise<?>> exercises() {
        return Suites.all().stream()
                .filter(exercise -> exercise.checks().stream()
                        .anyMatch(check -> check.operation().workings().isPresent()));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void withoutTwistsTheyAreTheReference(Exercise<?> exercise) {
        int[] compared = {0};
        exercise.checks().stream()
                .filter(check -> check.operation().workings().isPresent())
                .forEach(check -> compared[0] += compared(exercise, check));
        assertThat(compared[0]).isPositive();
    }

    private static <S, C extends Record & Case> int compared(Exercise<?> exercise, Check<?, ?> any) {
        @SuppressWarnings("unchecked") // a suite's checks are on the interface that its exercise names
        Check<S, C> check = (Check<S, C>) any;
        @SuppressWarnings("unchecked")
        Class<S> contract = (Class<S>) exercise.contract();
        Workings<C> workings = check.operation().workings().orElseThrow();
        Seeds seeds = new Seeds("workings");
        int compared = 0;
        for (Posed<C> posed : check.cases().make(index -> seeds.draw(exercise.keyOf(check), index))) {
            if (Numbers.count(posed.given()) > LARGEST) {
                continue;
            }
            Expected expected = InProcess.oracle().expected(contract, check, posed.given());
            Map<String, Object> made =
                    workings.of(posed.given(), Twists.of(List.of())).byName();
            for (Map.Entry<String, Tensor> right : expected.values().entrySet()) {
                double allowed = expected.allowances().get(right.getKey()).value() + 1e-12;
                assertThat(Comparison.ofValues(right.getValue(), made.get(right.getKey()), allowed))
                        .as("%s of %s for %s", right.getKey(), exercise.keyOf(check), posed.given())
                        .isEqualTo(Optional.empty());
                compared++;
            }
        }
        return compared;
    }
}
