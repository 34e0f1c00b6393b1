package chainrule.grader.message;

import chainrule.grader.audience.FeedbackLevels.Level;
import chainrule.grader.diagnosis.Diagnosis;
import chainrule.grader.diagnosis.Hint;
import chainrule.grader.diagnosis.Pattern;
import chainrule.grader.diagnosis.Snippet;
import chainrule.grader.probing.Computed;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.submission.Fault;
import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.words.Figures;
import chainrule.testkit.words.Sentence;
import chainrule.wire.Printed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The message of one check, for a student, in the order in which it is read: what is wrong, the pattern, the known
 * mistake, the smallest case, the case as Java, the backward against its own forward, rounding, what was printed.
 *
 * @param first the short first line
 * @param details more of a fault, such as the callers of the line that threw
 * @param patterns what the wrong results have in common
 * @param computed what the student's code computes instead
 * @param hints the known mistakes that give the same results
 * @param shown the case that is shown, unless the student is not to see it
 * @param snippet that case as Java
 * @param gradient how a wrong backward stands to its own forward
 * @param rounding errors and allowances
 * @param printed what the student's code printed for that case
 */
public record CheckMessage(
        Sentence first,
        List<String> details,
        List<Pattern> patterns,
        List<Computed> computed,
        List<Hint> hints,
        Optional<CaseVerdict<?>> shown,
        List<String> snippet,
        List<Sentence> gradient,
        List<Sentence> rounding,
        Printed printed) {

    /** Staff took the check back. */
    record Waived() implements Sentence {
        @Override
        public String text() {
            return "Waived by the course staff: everyone gets these points.";
        }
    }

    /**
     * All is right.
     *
     * @param cases how many there were
     */
    record Passed(int cases) implements Sentence {
        @Override
        public String text() {
            return "Passed: " + Figures.count(cases, "case") + ".";
        }
    }

    /**
     * The message, as much of it as the check shows.
     *
     * @param check the check
     * @return its parts, those that are not shown empty
     */
    public static CheckMessage of(GradedCheck check) {
        CheckVerdict verdict = check.verdict();
        if (verdict.isWaived()) {
            return only(new Waived());
        }
        return verdict.shown()
                .map(shown -> failed(verdict, shown, check.diagnosis(), check.feedback()))
                .orElseGet(() -> only(new Passed(verdict.total())));
    }

    private static CheckMessage only(Sentence first) {
        return new CheckMessage(
                first,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Printed.NOTHING);
    }

    private static CheckMessage failed(
            CheckVerdict verdict, CaseVerdict<?> shown, Diagnosis diagnosis, Set<Level> levels) {
        boolean pattern = levels.contains(Level.PATTERN);
        boolean whole = levels.contains(Level.CASE);
        Optional<Outcome.Failed> fault =
                shown.outcome() instanceof Outcome.Failed failed ? Optional.of(failed) : Optional.empty();
        boolean helps =
                fault.map(failed -> failed.fault().scope() == Fault.Scope.CASE).orElse(true);
        List<Computed> computed = computed(diagnosis, levels);
        return new CheckMessage(
                fault.<Sentence>map(Outcome.Failed::fault).orElseGet(() -> Tally.of(verdict)),
                fault.map(failed -> failed.fault().details()).orElse(List.of()),
                pattern ? patterns(diagnosis, computed) : List.of(),
                computed,
                levels.contains(Level.HINT) ? diagnosis.hints() : List.of(),
                whole && helps ? Optional.of(shown) : Optional.empty(),
                whole ? diagnosis.snippet().map(Snippet::lines).orElse(List.of()) : List.of(),
                pattern ? diagnosis.gradient().stream().toList() : List.of(),
                whole ? RoundingSentence.of(shown) : List.of(),
                whole ? shown.printed() : Printed.NOTHING);
    }

    /** Laws and arithmetic, each only where it is shown. */
    private static List<Computed> computed(Diagnosis diagnosis, Set<Level> levels) {
        return diagnosis.computed().stream()
                .map(one -> one.showing(
                        levels.contains(Level.LAW), levels.contains(Level.ARITHMETIC), levels.contains(Level.LINE)))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** What a law explains needs no pattern, unless it is about calls or sizes. */
    private static List<Pattern> patterns(Diagnosis diagnosis, List<Computed> computed) {
        return computed.stream().allMatch(one -> one.laws().isEmpty())
                ? diagnosis.patterns()
                : diagnosis.patterns().stream()
                        .filter(pattern -> pattern.concernsCalls() || pattern.concernsSizes())
                        .toList();
    }

    /** The same, with hints that speak for several checks; what they explain needs no pattern. */
    CheckMessage explainedBy(List<Hint> others) {
        List<Pattern> left = patterns.stream().filter(Pattern::concernsCalls).toList();
        return new CheckMessage(first, details, left, computed, others, shown, snippet, gradient, rounding, printed);
    }

    /** The same without what is computed for some outputs. */
    CheckMessage without(Predicate<Computed> left) {
        List<Computed> rest = computed.stream().filter(left.negate()).toList();
        return new CheckMessage(first, details, patterns, rest, hints, shown, snippet, gradient, rounding, printed);
    }

    /**
     * Whether it says nothing but its first line about what is wrong.
     *
     * @return true when nothing is known but the fault or the count
     */
    public boolean isUnexplained() {
        return patterns.isEmpty()
                && hints.isEmpty()
                && computed.stream().allMatch(one -> one.laws().isEmpty());
    }
}
