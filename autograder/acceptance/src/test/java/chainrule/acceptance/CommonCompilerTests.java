package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.config.Assignment;
import chainrule.grader.grading.Grader;
import chainrule.grader.grading.Host;
import chainrule.staff.solutions.Got;
import org.junit.jupiter.api.Test;

/**
 * Submissions that another worker has compiled. Theirs has none of the files open that a compiler opens, as those for
 * hidden checks and those that follow a dead one.
 */
class CommonCompilerTests {

    @Test
    void oneCompilesForManyAndTheirWorkersOfferAsMuchOfThePlatform() {
        try (Grader grader = Grader.ofMany(Machine.course().with(Machine.impatient()), Host.STUDENT)) {
            assertThat(grade("correct/uses-the-platform", grader).lostOf("convolution2d"))
                    .isEmpty();
            assertThat(grade("wrong/bias-never-added", grader).lostOf("convolution2d"))
                    .contains("forward-bias")
                    .doesNotContain("forward-no-bias");
        }
    }

    @Test
    void whoEndsTheCompilerHarmsNobodyElse() {
        Assignment usual = Machine.impatient();
        Assignment hurried = usual.with(new Assignment.LimitSettings(3, 8, 60, 600, 192));
        try (Grader grader = Grader.ofMany(Machine.course().with(hurried), Host.STUDENT)) {
            assertThat(grade("hostile/doubles-a-constant", grader).lostOf("convolution2d"))
                    .contains("forward-basic");
            assertThat(grade("correct/im2col", grader).lostOf("convolution2d")).isEmpty();
        }
    }

    private static Got grade(String solution, Grader grader) {
        return Got.of(grader.grade(Ours.files(solution)));
    }
}
