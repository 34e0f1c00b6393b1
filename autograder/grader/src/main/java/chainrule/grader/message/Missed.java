package chainrule.grader.message;

import chainrule.grader.config.Points;
import chainrule.grader.report.GradedCheck;
import chainrule.testkit.words.Figures;
import chainrule.testkit.words.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * What was missed, and in how many ways.
 *
 * @param missed hundredths of a point
 * @param failed how many checks failed
 * @param total how many there are
 * @param causes how many reasons there are, apart from what is not written
 * @param unwritten how many of the failed checks wait for something that is not written
 */
public record Missed(int missed, int failed, int total, int causes, int unwritten) implements Sentence {

    /** What is missed in some checks; nothing when all of them passed. */
    static Optional<Missed> in(List<GradedCheck> checks, List<Cause> causes) {
        List<GradedCheck> failed =
                checks.stream().filter(check -> !check.verdict().passed()).toList();
        int unwritten = (int) failed.stream()
                .filter(check -> State.of(check) == State.UNWRITTEN)
                .count();
        int reasons =
                (int) causes.stream().filter(cause -> !cause.isUnwritten()).count();
        int missed = failed.stream().mapToInt(GradedCheck::most).sum();
        return failed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Missed(missed, failed.size(), checks.size(), reasons, unwritten));
    }

    @Override
    public String text() {
        String all = Points.text(missed) + " points are missed, in " + failed + " of " + Figures.count(total, "check");
        if (causes == 0) {
            return all + ": what they ask for is not written yet.";
        }
        String why = causes == 1 ? ", for one reason" : ", for " + causes + " reasons; begin with the first";
        return all
                + why
                + (unwritten == 0
                        ? "."
                        : "; " + unwritten + " of them wait" + (unwritten == 1 ? "s" : "")
                                + " for what is not written yet.");
    }
}
