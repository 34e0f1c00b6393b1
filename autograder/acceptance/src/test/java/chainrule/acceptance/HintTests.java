package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.diagnosis.Pattern;
import chainrule.grader.report.GradedCheck;
import chainrule.staff.solutions.Expectation;
import chainrule.staff.solutions.Kind;
import chainrule.staff.solutions.Said;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hint may be missing; it may never be wrong. */
@Tag("corpus")
class HintTests {
    private static final String SECRET = "chainrule-public-default";
    private static final int SECRETS = 20;

    /** Of a fresh object they are the same: only what comes before a call tells them apart. */
    private static final Set<String> TOGETHER =
            Set.of("tanh-rnn-sequences-share-a-state", "tanh-rnn-state-kept-between-calls");

    /** Of these only a number or two come back, or yes and no: too little to know a mistake by. */
    private static final Set<String> RETURN_TOO_LITTLE = Set.of(
            "circular-network-invariant-for-odd-kernels-only",
            "linear-rnn-no-loss-below-the-target",
            "linear-rnn-steps-from-the-state-zero",
            "two-layers-line-through-the-middle",
            "two-layers-xor-as-summed-up-on-sheet-3",
            "two-layers-xor-is-or",
            "two-layers-xor-one-fold-for-both");

    /** Another float gives other digits: what they have in common is a sentence of its own. */
    private static final Set<String> RIGHT_TO_SINGLE_PRECISION =
            Set.of("average-pooling-in-single-precision", "linear-rnn-in-single-precision");

    static List<Expectation> mistakes() {
        return Ours.of(Kind.MISTAKE);
    }

    static List<Expectation> styles() {
        return Ours.of(Kind.STYLE);
    }

    @Test
    void thereAreMistakesToName() {
        assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(60);
    }

    /** Whoever makes a known mistake is told that one, alone, in some check, and no other one anywhere. */
    @ParameterizedTest
    @MethodSource("mistakes")
    void everyMistakeIsNamedAndNeverAnother(Expectation mistake) throws Exception {
        List<GradedCheck> checks = InProcess.of(mistake).grade(SECRET);
        List<List<String>> hints = Said.hints(checks);
        String own = mistake.solution().id();
        assertThat(hints).allSatisfy(names -> assertThat(names).contains(own));
        boolean named =
                hints.stream().anyMatch(names -> names.equals(List.of(own)) || TOGETHER.equals(Set.copyOf(names)));
        if (RETURN_TOO_LITTLE.contains(own) || RIGHT_TO_SINGLE_PRECISION.contains(own)) {
            assertThat(hints).isEmpty();
            return;
        }
        assertThat(named || mistake.isOnlySlow() || dependsOnCalls(checks))
                .as("named alone, or too slow, or found to depend on earlier calls; hints: " + hints)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("styles")
    void aRightSolutionIsNeverGivenAHint(Expectation style) throws Exception {
        InProcess solution = InProcess.of(style);
        assertThat(IntStream.range(0, SECRETS).mapToObj(i -> "secret " + i))
                .allSatisfy(
                        secret -> assertThat(Said.hints(solution.grade(secret))).isEmpty());
    }

    /** What is kept from call to call has no results of its own that could be compared. */
    static boolean dependsOnCalls(List<GradedCheck> checks) {
        return checks.stream()
                .flatMap(check -> check.diagnosis().patterns().stream())
                .anyMatch(pattern ->
                        pattern instanceof Pattern.DependsOnEarlierCalls || pattern instanceof Pattern.Unsteady);
    }
}
