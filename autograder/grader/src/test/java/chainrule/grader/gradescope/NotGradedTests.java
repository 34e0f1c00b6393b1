package chainrule.grader.gradescope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class NotGradedTests {
    @Test
    void anEarlierScoreStays() {
        assertThat(new NotGraded(OptionalDouble.of(31.5)).text())
                .isEqualTo(
                        "The grader did not finish. That is not your fault, and nothing is wrong with your files. Your"
                                + " score of 31.5 from the submission before stays until the course staff have this submission"
                                + " graded again. You may also submit again.");
    }

    @Test
    void aFirstSubmissionIsToldThatItsZeroIsNone() {
        assertThat(new NotGraded(OptionalDouble.empty()).text())
                .isEqualTo(
                        "The grader did not finish. That is not your fault, and nothing is wrong with your files. The"
                                + " score of 0 is only a place holder until the course staff have this submission graded again."
                                + " You may also submit again.");
    }
}
