package chainrule.grader.feedback;

import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.words.DiscrepancySentence;
import chainrule.testkit.words.Figures;
import java.util.ArrayList;
import java.util.List;

/** The message of one check, for a student. */
public final class CheckMessage {
    private static final String WAIVED = "Waived by the course staff: everyone gets these points.";

    private CheckMessage() {}

    /**
     * The whole message.
     *
     * @param verdict the check
     * @return lines, the first a short summary
     */
    public static List<String> lines(CheckVerdict verdict) {
        if (verdict.isWaived()) {
            return List.of(WAIVED);
        }
        List<String> lines = new ArrayList<>();
        verdict.shown()
                .ifPresentOrElse(
                        shown -> explain(verdict, shown, lines),
                        () -> lines.add("Passed: " + Figures.count(verdict.total(), "case") + "."));
        return lines;
    }

    private static void explain(CheckVerdict verdict, CaseVerdict<?> shown, List<String> lines) {
        if (shown.outcome() instanceof Outcome.Failed failed) {
            lines.add(failed.fault().text());
            failed.fault().details().forEach(detail -> lines.add("  " + detail));
            if (CaseText.helps(failed.fault())) {
                addCount(verdict, lines);
                lines.addAll(CaseText.inputs(shown));
            }
        } else if (shown.outcome() instanceof Outcome.Wrong wrong) {
            wrong.discrepancies()
                    .forEach((name, discrepancy) ->
                            lines.add(DiscrepancySentence.of(name, discrepancy).text()));
            addCount(verdict, lines);
            lines.addAll(CaseText.inputs(shown));
            lines.addAll(CaseText.results(wrong));
        }
    }

    private static void addCount(CheckVerdict verdict, List<String> lines) {
        lines.add(verdict.failures() + " of " + Figures.count(verdict.total(), "case")
                + " of this check failed. The smallest that shows it:");
    }
}
