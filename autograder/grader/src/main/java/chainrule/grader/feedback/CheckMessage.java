package chainrule.grader.feedback;

import chainrule.grader.config.FeedbackLevels.Level;
import chainrule.grader.diagnosis.Diagnosis;
import chainrule.grader.diagnosis.Snippet;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.tensor.Discrepancy;
import chainrule.testkit.words.Figures;
import chainrule.testkit.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The message of one check, for a student, in the order in which it is read: what is wrong, the pattern, the known
 * mistake, the smallest case, the case as Java, the backward against its own forward, rounding, what was printed.
 *
 * @param first the short first line
 * @param details more of a fault, such as the callers of the line that threw
 * @param patterns what the wrong results have in common
 * @param hints the known mistakes that give the same results
 * @param shown the case that is shown, unless the student is not to see it
 * @param snippet that case as Java
 * @param gradient how a wrong backward stands to its own forward
 * @param rounding errors and allowances
 * @param printed what the student's code printed
 */
public record CheckMessage(
        String first,
        List<String> details,
        List<String> patterns,
        List<String> hints,
        Optional<CaseVerdict<?>> shown,
        List<String> snippet,
        List<String> gradient,
        List<String> rounding,
        List<String> printed) {
    private static final String WAIVED = "Waived by the course staff: everyone gets these points.";

    /**
     * The message, as much of it as the check shows.
     *
     * @param check the check
     * @return its parts, those that are not shown empty
     */
    public static CheckMessage of(GradedCheck check) {
        CheckVerdict verdict = check.verdict();
        if (verdict.isWaived()) {
            return only(WAIVED);
        }
        return verdict.shown()
                .map(shown -> failed(verdict, shown, check.diagnosis(), check.feedback()))
                .orElseGet(() -> only("Passed: " + Figures.count(verdict.total(), "case") + "."));
    }

    private static CheckMessage only(String first) {
        return new CheckMessage(
                first, List.of(), List.of(), List.of(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }

    private static CheckMessage failed(
            CheckVerdict verdict, CaseVerdict<?> shown, Diagnosis diagnosis, Set<Level> levels) {
        boolean pattern = levels.contains(Level.PATTERN);
        boolean whole = levels.contains(Level.CASE);
        Optional<Outcome.Failed> fault =
                shown.outcome() instanceof Outcome.Failed failed ? Optional.of(failed) : Optional.empty();
        boolean helps = fault.map(failed -> failed.fault().concernsOneCase()).orElse(true);
        return new CheckMessage(
                fault.map(failed -> failed.fault().text())
                        .orElseGet(() -> Tally.of(verdict).text()),
                fault.map(failed -> failed.fault().details()).orElse(List.of()),
                pattern ? texts(diagnosis.patterns()) : List.of(),
                levels.contains(Level.HINT) ? texts(diagnosis.hints()) : List.of(),
                whole && helps ? Optional.of(shown) : Optional.empty(),
                whole ? diagnosis.snippet().map(Snippet::lines).orElse(List.of()) : List.of(),
                pattern ? texts(diagnosis.gradient().stream().toList()) : List.of(),
                whole ? rounding(shown) : List.of(),
                whole ? PrintedText.lines(shown.printed()) : List.of());
    }

    private static List<String> texts(List<? extends Sentence> sentences) {
        return sentences.stream().map(Sentence::text).toList();
    }

    private static List<String> rounding(CaseVerdict<?> shown) {
        List<String> lines = new ArrayList<>();
        if (shown.outcome() instanceof Outcome.Wrong wrong) {
            wrong.discrepancies().forEach((name, discrepancy) -> {
                if (discrepancy instanceof Discrepancy.OtherValues values) {
                    lines.add(RoundingSentence.of(
                                    name, values, shown.expected().allowances().get(name))
                            .text());
                }
            });
        }
        return lines;
    }

    /**
     * What stands above a case.
     *
     * @param shown the case
     * @return where it is from, and its settings
     */
    public static String heading(CaseVerdict<?> shown) {
        return CaseText.heading(shown);
    }

    /**
     * The message as text.
     *
     * @return lines; those that begin with a blank are laid out and must not be wrapped
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(first);
        details.forEach(detail -> lines.add("  " + detail));
        lines.addAll(patterns);
        lines.addAll(hints);
        shown.ifPresent(verdict -> lines.addAll(CaseText.lines(verdict)));
        if (!snippet.isEmpty()) {
            lines.add("");
            lines.add("To run this case yourself, paste it into a main method:");
            snippet.forEach(line -> lines.add("    " + line));
        }
        addBlock(lines, gradient);
        addBlock(lines, rounding);
        addBlock(lines, printed);
        return lines;
    }

    private static void addBlock(List<String> lines, List<String> block) {
        if (!block.isEmpty()) {
            lines.add("");
            lines.addAll(block);
        }
    }
}
