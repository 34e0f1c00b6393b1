package chainrule.grader.report;

import chainrule.grader.audience.FeedbackLevels.Level;
import chainrule.grader.audience.Visibility;
import chainrule.grader.diagnosis.Diagnosis;
import chainrule.grader.verdict.CheckVerdict;
import java.util.Set;

/**
 * A check with its points.
 *
 * @param number as students see it, such as {@code 2.3}
 * @param verdict what came of it
 * @param diagnosis what its student can make of it
 * @param most hundredths of a point that it is worth
 * @param visibility who sees it
 * @param feedback how much of its message is shown
 */
public record GradedCheck(
        String number,
        CheckVerdict verdict,
        Diagnosis diagnosis,
        int most,
        Visibility visibility,
        Set<Level> feedback) {

    /**
     * What it earned.
     *
     * @return all or nothing, in hundredths of a point
     */
    public int score() {
        return verdict.passed() ? most : 0;
    }
}
