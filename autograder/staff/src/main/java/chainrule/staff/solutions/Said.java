package chainrule.staff.solutions;

import chainrule.grader.message.CheckMessage;
import chainrule.grader.oracle.KnownMistake;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradingReport;
import chainrule.grader.text.CheckText;
import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.Check.Judged;
import chainrule.testkit.words.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a student would learn from a grading.
 *
 * @param hints for each hint the names of the known mistakes that it speaks of
 * @param ending what became of the first check of values that was lost: the name of a fault, or Wrong; empty when none was
 *     lost
 * @param message what is said of that check
 * @param found what is said of the submission as a whole
 * @param isolation the level that held
 */
public record Said(List<List<String>> hints, String ending, String message, String found, String isolation) {

    static Said of(GradingReport report) {
        Optional<GradedCheck> lost = firstLost(report.checks());
        return new Said(
                hints(report.checks()),
                lost.flatMap(check -> check.verdict().shown()).map(Said::ending).orElse(""),
                lost.map(check -> String.join(" ", CheckText.lines(CheckMessage.of(check))))
                        .orElse(""),
                report.findings().sentences().stream().map(Sentence::text).collect(Collectors.joining(" ")),
                report.run().isolation());
    }

    /**
     * The hints of some checks.
     *
     * @param checks with what was found out about them
     * @return for each hint the names of the known mistakes that it speaks of
     */
    public static List<List<String>> hints(List<GradedCheck> checks) {
        return checks.stream()
                .flatMap(check -> check.diagnosis().hints().stream())
                .map(hint -> hint.mistakes().stream().map(KnownMistake::name).toList())
                .distinct()
                .toList();
    }

    /** A check of shapes has the drawing of its cases decide which method it calls first; those of values do not. */
    private static Optional<GradedCheck> firstLost(List<GradedCheck> checks) {
        return checks.stream()
                .filter(check -> check.verdict().check().judged() != Judged.SHAPES)
                .filter(check -> !check.verdict().passed())
                .findFirst();
    }

    private static String ending(CaseVerdict<?> shown) {
        Object ending = shown.outcome() instanceof Outcome.Failed failed ? failed.fault() : shown.outcome();
        return ending.getClass().getSimpleName();
    }
}
