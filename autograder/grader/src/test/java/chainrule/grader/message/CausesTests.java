package chainrule.grader.message;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.audience.FeedbackLevels.Level;
import chainrule.grader.audience.Visibility;
import chainrule.grader.diagnosis.Hint;
import chainrule.grader.diagnosis.Pattern;
import chainrule.grader.diagnosis.Pattern.OnlyWith.Reach;
import chainrule.grader.oracle.KnownMistake;
import chainrule.grader.submission.Fault;
import chainrule.grader.submission.Place;
import chainrule.grader.submission.Stopped;
import chainrule.testkit.words.Sentence;
import chainrule.testkit.words.StudentText;
import chainrule.wire.Frame;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CausesTests {
    private static final KnownMistake NO_BIAS = new KnownMistake("no-bias", "adds no bias", "Where is b?");
    private static final Fault UNWRITTEN = new Fault.NotImplemented("backward", StudentText.of(""));

    /** Each cause in a line: what is wrong, its checks, and those that may follow. */
    private static String causes(Runs runs) {
        return runs.message().causes().stream()
                .map(cause ->
                        cause.what().text() + " | " + numbers(cause.checks()) + " | " + numbers(cause.followers()))
                .collect(Collectors.joining("\n"));
    }

    private static String numbers(List<chainrule.grader.report.GradedCheck> checks) {
        return checks.stream().map(chainrule.grader.report.GradedCheck::number).collect(Collectors.joining(" "));
    }

    private static Fault threw(int line, String message) {
        return new Fault.Threw(
                "forward",
                StudentText.of("ArrayIndexOutOfBoundsException"),
                StudentText.of(message),
                new Place(List.of(new Frame("Layer", "forward", "Layer.java", line))));
    }

    @Test
    void nothingFailedForNoReason() {
        assertThat(causes(new Runs().passed("basic"))).isEmpty();
    }

    @Test
    void oneKnownMistakeIsOneCauseWhateverItsResults() {
        assertThat(causes(new Runs()
                        .mistaken("basic", Runs.FLIPPED, "y")
                        .passed("bias")
                        .mistaken("dx", Runs.FLIPPED, "dx")))
                .isEqualTo("y and dx are wrong | 1.1 1.3 | ");
    }

    @Test
    void theHintSpeaksForAllChecksOfItsCause() {
        Cause cause = new Runs()
                .mistaken("basic", Runs.FLIPPED, "y")
                .mistaken("dx", Runs.FLIPPED, "dx")
                .message()
                .causes()
                .get(0);
        assertThat(cause.explanation().hints().stream().map(Sentence::text))
                .containsExactly("Your results for y and dx equal those of a solution that turns the kernel by 180"
                        + " degrees. Compare the taps.");
    }

    @Test
    void twoMistakesInOneCheckAreBothTold() {
        List<Hint> both =
                List.of(new Hint(List.of("y"), List.of(Runs.FLIPPED)), new Hint(List.of("dx"), List.of(NO_BIAS)));
        assertThat(causes(new Runs().mistaken("basic", Runs.FLIPPED, "y").mistaken("bias", both, "y", "dx")))
                .isEqualTo("y is wrong | 1.1 | \ny and dx are wrong | 1.2 | ");
    }

    @Test
    void whatCannotBeToldApartIsWhatAnotherCheckNames() {
        List<Hint> either = List.of(new Hint(List.of("y"), List.of(NO_BIAS, Runs.FLIPPED)));
        assertThat(causes(new Runs().mistaken("basic", Runs.FLIPPED, "y").mistaken("bias", either, "y")))
                .isEqualTo("y is wrong | 1.1 1.2 | ");
    }

    @Test
    void unknownFaultsFollowTheBasicProperty() {
        assertThat(causes(new Runs().wrong("basic", "y").wrong("stride", "y").wrong("dx", "dx")))
                .isEqualTo("y is wrong | 1.1 | 1.2\ndx is wrong | 1.3 | ");
    }

    @Test
    void aPropertyIsACauseOfItsOwnWhenTheBasicOneHolds() {
        assertThat(causes(new Runs()
                        .passed("basic")
                        .wrong("stride", "y")
                        .wrong("padding", "y")
                        .wrong("combinations", "y")))
                .isEqualTo("y is wrong | 1.2 | 1.4\ny is wrong | 1.3 | ");
    }

    @Test
    void homeworkComesAfterWhatIsOneProperty() {
        assertThat(causes(new Runs().wrongHomework("homework", "y").wrong("basic", "y")))
                .isEqualTo("y is wrong | 1.2 | 1.1");
    }

    @Test
    void onePatternOverTheSameResultsIsOneCause() {
        Pattern some = new Pattern.OnlyWith(Reach.CHECK, "y is wrong", List.of("a stride above 1"), 5, 5, 3);
        Pattern more = new Pattern.OnlyWith(Reach.EXERCISE, "y is wrong", List.of("a stride above 1"), 12, 16, 54);
        assertThat(causes(new Runs()
                        .passed("basic")
                        .patterned("stride", some, "y")
                        .patterned("batch", more, "y")
                        .patterned("dx", new Pattern.Zeros("dx"), "dx")))
                .isEqualTo("y is wrong | 1.2 1.3 | \ndx is wrong | 1.4 | ");
    }

    @Test
    void onePlaceThatThrowsIsOneCauseWhateverItsIndices() {
        assertThat(causes(new Runs()
                        .failed("basic", threw(12, "Index 3 out of bounds for length 3"))
                        .failed("stride", threw(12, "Index 7 out of bounds for length 7"))
                        .failed("padding", threw(30, "Index 7 out of bounds for length 7"))))
                .isEqualTo("forward throws ArrayIndexOutOfBoundsException | 1.1 1.2 | \n"
                        + "forward throws ArrayIndexOutOfBoundsException | 1.3 | ");
    }

    @Test
    void whatWasNotRunFollowsWhatHadToBeStopped() {
        Fault late = new Stopped.TimedOut("forward", false, 10, new Place(List.of()));
        assertThat(causes(new Runs().failed("basic", late).failed("stride", new Fault.Closed("forward", 3))))
                .isEqualTo("forward takes too long | 1.1 | 1.2");
    }

    @Test
    void compilingComesFirstAndWhatIsNotWrittenLast() {
        assertThat(causes(new Runs()
                        .failed("dw", UNWRITTEN)
                        .wrong("basic", "y")
                        .failed("step", new Fault.DidNotCompile("sgdStep", new Place(List.of())))
                        .failed("dx", UNWRITTEN)))
                .isEqualTo("a part does not compile | 1.3 | \ny is wrong | 1.2 | \n"
                        + "backward is not written yet | 1.1 1.4 | ");
    }

    @Test
    void whatOthersSeeIsNeverGroupedWithWhatStudentsSee() {
        assertThat(causes(new Runs()
                        .mistaken("basic", Runs.FLIPPED, "y")
                        .seen(Visibility.HIDDEN)
                        .mistaken("stride", Runs.FLIPPED, "y")))
                .isEqualTo("y is wrong | 1.1 | \ny is wrong | 1.2 | ");
    }

    @Test
    void whatMayNotBeToldGroupsNothing() {
        assertThat(causes(new Runs()
                        .telling(Level.VERDICT)
                        .passed("basic")
                        .mistaken("stride", Runs.FLIPPED, "y")
                        .mistaken("padding", Runs.FLIPPED, "y")))
                .isEqualTo("y is wrong | 1.2 | \ny is wrong | 1.3 | ");
    }

    @Test
    void numbersOfNeighboursAreDrawnTogether() {
        Cause cause = new Runs()
                .mistaken("a", Runs.FLIPPED, "y")
                .mistaken("b", Runs.FLIPPED, "y")
                .passed("c")
                .mistaken("d", Runs.FLIPPED, "y")
                .mistaken("e", Runs.FLIPPED, "y")
                .mistaken("f", Runs.FLIPPED, "y")
                .message()
                .causes()
                .get(0);
        assertThat(cause.cost().text()).isEqualTo("5 checks, 12.50 points: 1.1, 1.2, 1.4-1.6.");
    }
}
