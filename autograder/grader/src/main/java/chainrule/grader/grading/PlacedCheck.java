package chainrule.grader.grading;

import chainrule.grader.audience.Visibility;
import chainrule.grader.suite.DeclaredCheck;

/**
 * A check at its place in an assignment.
 *
 * @param check what was declared
 * @param number such as {@code 2.3}; a place, and only that
 * @param points hundredths of a point
 * @param visibility who sees it
 * @param waived whether everyone gets its points
 */
public record PlacedCheck(DeclaredCheck check, String number, int points, Visibility visibility, boolean waived) {

    /**
     * The name by which everything but a student knows it.
     *
     * @return such as {@code convolution2d.stride}
     */
    public String key() {
        return check.key();
    }

    boolean isHidden() {
        return visibility != Visibility.VISIBLE;
    }
}
