package chainrule.grader.feedback;

import chainrule.grader.report.GradedCheck;
import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.grader.verdict.Points;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.words.Figures;
import chainrule.testkit.words.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was missed, and the failed check to begin with: the one whose case is the smallest, since what it shows is likely
 * to be behind the others too.
 *
 * @param missed hundredths of a point
 * @param failed how many checks failed
 * @param total how many there are
 * @param number of the check to begin with
 * @param name of that check
 */
public record WhereToStart(int missed, int failed, int total, String number, String name) implements Sentence {

    /**
     * Where a student should begin.
     *
     * @param checks those that the student may know of
     * @return nothing when all of them passed
     */
    public static Optional<WhereToStart> among(List<GradedCheck> checks) {
        List<GradedCheck> failed =
                checks.stream().filter(check -> !check.verdict().passed()).toList();
        int missed = failed.stream().mapToInt(GradedCheck::most).sum();
        return failed.stream()
                .min(Comparator.comparingLong(WhereToStart::size))
                .map(first -> new WhereToStart(
                        missed,
                        failed.size(),
                        checks.size(),
                        first.number(),
                        first.verdict().check().name()));
    }

    /** A fault that no case would have escaped comes before every case. */
    private static long size(GradedCheck check) {
        CaseVerdict<?> shown = check.verdict().shown().orElseThrow();
        return shown.outcome() instanceof Outcome.Failed failed
                        && !failed.fault().concernsOneCase()
                ? 0
                : Numbers.count(shown.posed().given());
    }

    @Override
    public String text() {
        return Points.text(missed) + " points are missed, in " + failed + " of " + Figures.count(total, "check")
                + ". Start with " + number + ", " + name + ": it has the smallest case.";
    }
}
