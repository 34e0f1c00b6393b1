package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.report.GradedCheck;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What messages cost, in calls rather than in seconds: those are the same on every machine. */
class DiagnosisCostTests {
    private static final int CALLS_OF_ONE_CASE = 4;
    private static final int MOST_NUMBERS_DIFFERENCED = 80;

    private static InProcess solution(String name, String exercise) throws Exception {
        Path folder = Machine.repository().resolve("solutions").resolve(name);
        return InProcess.of(folder, exercise);
    }

    @Test
    void aRightSubmissionIsNotAskedAgain() throws Exception {
        InProcess right = solution("correct/im2col", "convolution2d");
        right.grade("any");
        assertThat(right.programs()).isZero();
        assertThat(right.calls()).isZero();
    }

    /** One further program, the failing case twice, and two calls for each number of a small one. */
    @ParameterizedTest
    @CsvSource({
        "wrong/kernel-flipped, convolution2d",
        "wrong/height-and-width-exchanged, convolution2d",
        "wrong/tanh-rnn-derivative-missing, tanh-rnn",
        "wrong/batch-norm-divided-by-the-variance, batch-normalization2d"
    })
    void aWrongOneIsAskedABoundedNumberOfTimes(String name, String exercise) throws Exception {
        InProcess wrong = solution(name, exercise);
        List<GradedCheck> checks = wrong.grade("any");
        long failed = checks.stream().filter(check -> !check.verdict().passed()).count();
        assertThat(failed).isPositive();
        assertThat(wrong.programs()).isEqualTo(1);
        assertThat((long) wrong.calls())
                .isPositive()
                .isLessThanOrEqualTo(failed * (2 * CALLS_OF_ONE_CASE + 2 * MOST_NUMBERS_DIFFERENCED));
    }
}
