package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.report.GradedCheck;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What messages cost, in calls rather than in seconds: those are the same on every machine. */
class DiagnosisCostTests {
    private static final int CALLS_OF_ONE_CASE = 4;
    private static final int MOST_NUMBERS_DIFFERENCED = 80;
    private static final int MOST_PROBES = 4_000;

    @Test
    void aRightSubmissionIsNotAskedAgain() throws Exception {
        InProcess right = InProcess.of(Ours.named("correct/im2col"));
        right.grade("any");
        assertThat(right.programs()).isZero();
        assertThat(right.calls()).isZero();
    }

    /** One further program, the failing case twice, two calls for each number of a small one, and a bounded probing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kernel-flipped",
                "height-and-width-exchanged",
                "tanh-rnn-derivative-missing",
                "batch-norm-divided-by-the-variance"
            })
    void aWrongOneIsAskedABoundedNumberOfTimes(String mistake) throws Exception {
        InProcess wrong = InProcess.of(Ours.named("wrong/" + mistake));
        List<GradedCheck> checks = wrong.grade("any");
        long failed = checks.stream().filter(check -> !check.verdict().passed()).count();
        assertThat(failed).isPositive();
        assertThat(wrong.programs()).isEqualTo(1);
        assertThat((long) wrong.calls())
                .isPositive()
                .isLessThanOrEqualTo(MOST_PROBES + failed * (2 * CALLS_OF_ONE_CASE + 2 * MOST_NUMBERS_DIFFERENCED));
    }
}
