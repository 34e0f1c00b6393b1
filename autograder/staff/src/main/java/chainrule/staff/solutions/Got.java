package chainrule.staff.solutions;

import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradingReport;
import chainrule.grader.verdict.CheckVerdict;
import java.util.List;
import java.util.Optional;

/**
 * What a solution got.
 *
 * @param judged the keys of the checks that were judged
 * @param lost the keys of those that it lost, in order
 * @param said what a student would learn from it; nothing when only points were asked for
 */
public record Got(List<String> judged, List<String> lost, Optional<Said> said) {

    /**
     * What came of grading a submission.
     *
     * @param report all that is known at the end
     * @return checks that staff took back left out
     */
    public static Got of(GradingReport report) {
        List<CheckVerdict> verdicts = report.checks().stream()
                .map(GradedCheck::verdict)
                .filter(verdict -> !verdict.isWaived())
                .toList();
        return new Got(
                keys(verdicts),
                keys(verdicts.stream().filter(verdict -> !verdict.passed()).toList()),
                Optional.of(Said.of(report)));
    }

    private static List<String> keys(List<CheckVerdict> verdicts) {
        return verdicts.stream().map(verdict -> verdict.key()).toList();
    }

    /**
     * The lost checks of one exercise.
     *
     * @param exercise its key
     * @return as specimens name them: without the exercise
     */
    public List<String> lostOf(String exercise) {
        return lost.stream()
                .filter(key -> key.startsWith(exercise + "."))
                .map(Expectation::name)
                .toList();
    }
}
