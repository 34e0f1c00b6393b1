package chainrule.grader.gradescope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chainrule.grader.audience.Visibility;
import chainrule.grader.config.Assignment.Column;
import chainrule.grader.config.Assignment.Showing;
import chainrule.grader.findings.Finding;
import chainrule.grader.message.Message;
import chainrule.grader.message.Runs;
import chainrule.grader.submission.Fault;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ResultsOfTests {
    private static final Results RESULTS = ResultsOf.message(new Runs()
            .mistaken("forward: basic", Runs.FLIPPED, "y")
            .mistaken("forward: stride", Runs.FLIPPED, "y")
            .wrong("forward: bias", "y")
            .passed("forward: no bias")
            .failed("backward: dx", new Fault.NotFound("Layer"))
            .message(new Finding.NotFound("Layer", "Layer")));

    private static String output(Results results, String number) {
        return results.tests().stream()
                .filter(test -> test.number().equals(number))
                .findFirst()
                .orElseThrow()
                .output();
    }

    @Test
    void theCausesStandAboveAllTests() {
        assertThat(RESULTS.output()).isEqualTo("""
                Deep learning in Java: 2.50/12.50 points.
                10.00 points are missed, in 4 of 5 checks, for one reason; 1 of them waits for what is not written yet.

                1. Layer: y is wrong
                2 checks, 5.00 points: 1.1, 1.2.
                Look again, once this is mended, at 1.3.
                Your results for y equal those of a solution that turns the kernel by 180 degrees. Compare the taps.

                The smallest case that shows it, with stride 2:
                x =       b = null (none)
                  2  3

                1 of 2 entries of y differs, at y[1]: expected 2, got 5 (off by 3).

                expected y =    your y =
                  1  2*           1  5*""");
    }

    @Test
    void eachTestSaysWhatItHasOfItsOwn() {
        String own = "1 of 2 entries of y differs, at y[1]: expected 2, got 5 (off by 3).\n";
        assertThat(output(RESULTS, "1.1"))
                .isEqualTo("y is wrong in 1 of 1 case.\n" + own + "Explained above all tests.");
        assertThat(output(RESULTS, "1.2")).isEqualTo(own + "Same cause as 1.1.");
        assertThat(output(RESULTS, "1.3"))
                .isEqualTo("y is wrong in 1 of 1 case.\n" + own + "Mend 1.1 first: this may come from it.");
        assertThat(output(RESULTS, "1.4")).isEqualTo("Passed: 1 case.");
        assertThat(output(RESULTS, "1.5"))
                .isEqualTo(
                        "No class of the submission can be graded as Layer. \"What we found\", at the top, says why.");
    }

    @Test
    void whatStudentsDoNotSeeYetIsExplainedWhereTheyWillSeeIt() {
        Results hiding = ResultsOf.message(new Runs()
                .passed("forward: basic")
                .seen(Visibility.AFTER_DUE_DATE)
                .mistaken("forward: stride", Runs.FLIPPED, "y")
                .message());
        assertThat(hiding.output()).isEqualTo("Deep learning in Java: 2.50/2.50 points.");
        assertThat(output(hiding, "1.2")).contains("turns the kernel").contains("your y =");
    }

    @Test
    void pointsAddUp() {
        assertThat(RESULTS.score()).isEqualTo(2.5);
        assertThat(RESULTS.tests()).hasSize(6);
        assertThat(RESULTS.tests().get(0).status()).isEqualTo("failed");
    }

    @Test
    void anExerciseMayBeOneTestForEachOfThoseWhoSeeIt() {
        Runs runs = new Runs()
                .passed("forward: basic")
                .mistaken("forward: stride", Runs.FLIPPED, "y")
                .seen(Visibility.HIDDEN)
                .passed("forward: bias");
        Results results = ResultsOf.message(runs.message(), new Showing(true, List.of()), OptionalDouble.empty());
        assertThat(results.tests())
                .extracting(Results.Test::number, Results.Test::name, Results.Test::score, Results.Test::visibility)
                .containsExactly(
                        tuple("0", "What we found", 0.0, "visible"),
                        tuple("1", "Layer", 2.5, "visible"),
                        tuple("1.1", "Layer", 2.5, "hidden"),
                        tuple("0.1", "Public tests: 2.50/5.00", 0.0, "visible"));
        assertThat(output(results, "1"))
                .startsWith("1.1 forward: basic: passed, 2.50/2.50\n1.2 forward: stride: FAILED, 0.00/2.50\ny is wrong")
                .doesNotContain("bias");
    }

    @Test
    void whatStudentsAreComparedByTellsNothingOfWhatIsHidden() {
        Message hiding = new Runs()
                .passed("forward: basic")
                .seen(Visibility.HIDDEN)
                .mistaken("forward: stride", Runs.FLIPPED, "y")
                .message();
        assertThat(ResultsOf.message(hiding).leaderboard()).isNull();
        assertThat(ResultsOf.message(
                                hiding,
                                new Showing(false, List.of(Column.POINTS, Column.EXERCISES)),
                                OptionalDouble.empty())
                        .leaderboard())
                .containsExactly(
                        new Results.Entry("Points", 2.5, "desc"), new Results.Entry("Exercises complete", 1, "desc"));
    }
}
