package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.grading.Grader;
import chainrule.grader.grading.Host;
import chainrule.grader.report.GradingReport;
import chainrule.staff.specimen.LostChecks;
import org.junit.jupiter.api.Test;

/**
 * Submissions that another worker has compiled. Theirs has none of the files open that a compiler opens, as those for
 * hidden checks and those that follow a dead one.
 */
class CommonCompilerTests {

    @Test
    void oneCompilesForManyAndTheirWorkersOfferAsMuchOfThePlatform() {
        try (Grader grader = Grader.ofMany(Machine.course().with(Machine.impatient()), Host.STUDENT)) {
            assertThat(LostChecks.of(grade("correct/uses-the-platform", grader), "convolution2d"))
                    .isEmpty();
            assertThat(LostChecks.of(grade("wrong/bias-never-added", grader), "convolution2d"))
                    .contains("forwardBias")
                    .doesNotContain("forwardNoBias");
        }
    }

    private static GradingReport grade(String solution, Grader grader) {
        return grader.grade(Machine.repository().resolve("solutions").resolve(solution));
    }
}
