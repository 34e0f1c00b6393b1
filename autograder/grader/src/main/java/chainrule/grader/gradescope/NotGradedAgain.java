package chainrule.grader.gradescope;

import chainrule.testkit.words.Sentence;
import java.time.Duration;

/**
 * What a student reads when a submission is one more than are graded within a window of time.
 *
 * @param limit how many are
 * @param pause how long after this submission the next one is graded
 * @param withTests whether the tests of the submission before are shown again
 */
public record NotGradedAgain(SubmissionLimit limit, Duration pause, boolean withTests) implements Sentence {
    private static final int MINUTES_AN_HOUR = 60;

    @Override
    public String text() {
        String shown = withTests ? "What you see is the result of the submission before. " : "";
        return "This submission was not graded: only " + limit.most() + " within " + words(limit.window()) + " are. "
                + shown + "Your score from the submission before stays. The next submission is graded if you make it "
                + words(pause) + " or more after this one.";
    }

    /** Rounded up, so that whoever waits that long has waited long enough. */
    private static String words(Duration time) {
        long minutes = Math.max(1, time.plusMinutes(1).minusNanos(1).toMinutes());
        long hours = minutes / MINUTES_AN_HOUR;
        long rest = minutes % MINUTES_AN_HOUR;
        String whole = hours == 0 ? "" : hours == 1 ? "1 hour" : hours + " hours";
        String part = rest == 0 ? "" : rest == 1 ? "1 minute" : rest + " minutes";
        return (whole + (whole.isEmpty() || part.isEmpty() ? "" : " ") + part);
    }
}
