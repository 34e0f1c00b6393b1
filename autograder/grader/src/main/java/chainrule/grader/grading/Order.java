package chainrule.grader.grading;

import chainrule.grader.timing.Timing;
import java.nio.file.Path;

/**
 * One submission to be graded.
 *
 * @param submission the folder
 * @param selection which checks are asked for
 * @param earlierSubmissions how often the student submitted before, by which the configuration may show more
 * @param watched whether somebody waits at a terminal
 * @param timing tells where the time goes
 */
public record Order(Path submission, Selection selection, int earlierSubmissions, boolean watched, Timing timing) {

    /**
     * A first submission, graded whole.
     *
     * @param submission the folder
     * @return an order that nobody waits for
     */
    public static Order of(Path submission) {
        return new Order(submission, Selection.ALL, 0, false, Timing.NONE);
    }

    /**
     * This order for some checks.
     *
     * @param wanted which
     * @return a copy
     */
    public Order only(Selection wanted) {
        return new Order(submission, wanted, earlierSubmissions, watched, timing);
    }

    /**
     * This order for a submission that is not the first.
     *
     * @param earlier how many came before
     * @return a copy
     */
    public Order after(int earlier) {
        return new Order(submission, selection, earlier, watched, timing);
    }

    /**
     * This order with a progress bar, or without.
     *
     * @param wanted whether somebody waits at a terminal
     * @return a copy
     */
    public Order watched(boolean wanted) {
        return new Order(submission, selection, earlierSubmissions, wanted, timing);
    }

    /**
     * This order with a watch on where its time goes.
     *
     * @param watch begun before
     * @return a copy
     */
    public Order timed(Timing watch) {
        return new Order(submission, selection, earlierSubmissions, watched, watch);
    }
}
