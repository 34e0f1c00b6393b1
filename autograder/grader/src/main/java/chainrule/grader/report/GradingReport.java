package chainrule.grader.report;

import chainrule.grader.findings.Findings;
import chainrule.grader.submission.HarnessFault;
import chainrule.grader.submission.Remarks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
     * What the harness failed of while checks were judged.
     *
     * @return by the key of each check; empty when the score says what the submission is worth
     */
    public Map<String, Throwable> notJudged() {
        Map<String, Throwable> faults = new LinkedHashMap<>();
        checks().forEach(check -> check.verdict()
                .harnessFault()
                .ifPresent(fault -> faults.put(check.verdict().key(), fault)));
        return faults;
    }

    /**
     * Refuses to end well where a check was not judged.
     *
     * @throws HarnessFault that names them
     */
    public void requireJudged() {
        Map<String, Throwable> faults = notJudged();
        if (!faults.isEmpty()) {
            Throwable first = faults.values().iterator().next();
            throw new HarnessFault("not judged: " + String.join(", ", faults.keySet()) + " (" + first + ")", first);
        }
    }

    /**
     * What the harness failed of while more was looked for to say about checks.
     *
     * @return by the key of each check
     */
    public Map<String, Throwable> notDiagnosed() {
        Map<String, Throwable> faults = new LinkedHashMap<>();
        checks().forEach(check -> check.diagnosis()
                .harnessFault()
                .ifPresent(fault -> faults.put(check.verdict().key(), fault)));
        return faults;
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
