package chainrule.grader.grading;

import chainrule.grader.audience.Visibility;
import chainrule.testkit.Check;

/**
 * A check at its place in an assignment.
 *
 * @param key by which everything but a student knows it, such as {@code convolution2d.forward-stride}
 * @param check what is judged
 * @param number such as {@code 2.3}; a place, and only that
 * @param points hundredths of a point
 * @param visibility who sees it
 * @param waived whether everyone gets its points
 */
public record PlacedCheck(
        String key, Check<?, ?> check, String number, int points, Visibility visibility, boolean waived) {

    boolean isHidden() {
        return visibility != Visibility.VISIBLE;
    }
}
