package chainrule.staff.regress;

import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradingReport;
import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.Check;
import java.util.List;
import java.util.Optional;

/**
 * What a student would learn from a verdict.
 *
 * @param hints for each hint the names of the known mistakes that it speaks of
 * @param ending what became of the first check of values that was lost: the name of a fault, or Wrong; empty when none was
 *     lost
 * @param isolation the level that held
 */
record Said(List<List<String>> hints, String ending, String isolation) {

    static Said of(GradingReport report) {
        List<List<String>> hints = report.checks().stream()
                .flatMap(check -> check.diagnosis().hints().stream())
                .map(hint ->
                        hint.mistakes().stream().map(mistake -> mistake.name()).toList())
                .distinct()
                .toList();
        return new Said(hints, ending(report), report.run().isolation());
    }

    /** A check of shapes has the drawing of its cases decide which method it calls first; those of values do not. */
    private static String ending(GradingReport report) {
        Optional<GradedCheck> lost = report.checks().stream()
                .filter(check -> check.verdict().check().check().judged() != Check.Judged.SHAPES)
                .filter(check -> !check.verdict().passed())
                .findFirst();
        return lost.flatMap(check -> check.verdict().shown()).map(Said::ending).orElse("");
    }

    private static String ending(CaseVerdict<?> shown) {
        Object ending = shown.outcome() instanceof Outcome.Failed failed ? failed.fault() : shown.outcome();
        return ending.getClass().getSimpleName();
    }
}
