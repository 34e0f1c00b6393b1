package chainrule.grader.report;

import chainrule.grader.findings.Findings;
import chainrule.grader.submission.Remarks;
import java.util.List;

/**
 * All that is known at the end of a run.
 *
 * @param title of the assignment
 * @param findings what was found before anything ran
 * @param exercises what was graded
 * @param remarks what was noticed beside the results
 * @param run how it was graded
 */
public record GradingReport(
        String title, Findings findings, List<GradedExercise> exercises, Remarks remarks, RunFacts run) {

    /**
     * How a submission was graded.
     *
     * @param product version of Chainrule
     * @param java version of Java
     * @param configuration hash of the assignment's configuration
     * @param seed mark of the secret that the cases were drawn from, never the secret itself
     * @param isolation level that held
     * @param isolationReason why it was not a higher one
     * @param seconds how long it took
     */
    public record RunFacts(
            String product,
            String java,
            String configuration,
            String seed,
            String isolation,
            String isolationReason,
            double seconds) {}

    /**
     * All checks of all exercises.
     *
     * @return in order
     */
    public List<GradedCheck> checks() {
        return exercises.stream()
                .flatMap(exercise -> exercise.checks().stream())
                .toList();
    }

    /**
     * What the submission earned.
     *
     * @return hundredths of a point
     */
    public int score() {
        return checks().stream().mapToInt(GradedCheck::score).sum();
    }

    /**
     * What could be earned on top of what the assignment is worth.
     *
     * @return hundredths of a point
     */
    public int extra() {
        return exercises.stream()
                .filter(exercise -> exercise.marking().extra())
                .flatMap(exercise -> exercise.checks().stream())
                .mapToInt(GradedCheck::most)
                .sum();
    }

    /**
     * What could be earned.
     *
     * @return hundredths of a point
     */
    public int most() {
        return checks().stream().mapToInt(GradedCheck::most).sum();
    }
}
