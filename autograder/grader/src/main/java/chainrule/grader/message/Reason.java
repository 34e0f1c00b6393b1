package chainrule.grader.message;

import chainrule.grader.audience.FeedbackLevels.Level;
import chainrule.grader.diagnosis.Hint;
import chainrule.grader.diagnosis.Pattern;
import chainrule.grader.oracle.KnownMistake;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.submission.Fault;
import chainrule.grader.verdict.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What tells that two checks failed for one reason: equal reasons, one cause. */
sealed interface Reason {

    /** Something is not written yet. */
    record Unwritten() implements Reason {}

    /** Something does not compile. */
    record NotCompiled() implements Reason {}

    /** One kind of fault at one place of the student's files. */
    record Stopped(Class<?> fault, String method, String place) implements Reason {}

    /** The results of known mistakes. */
    record Mistaken(Set<KnownMistake> mistakes) implements Reason {}

    /** The same laws of the same results. */
    record Computes(Map<String, Integer> laws) implements Reason {}

    /** One pattern over the same results. */
    record Patterned(List<String> outputs, List<Pattern> patterns) implements Reason {}

    /** The reason of a failed check, as far as it tells one and the student may know it. */
    static Optional<Reason> of(GradedCheck check) {
        Outcome outcome = check.verdict().shown().orElseThrow().outcome();
        if (outcome instanceof Outcome.Failed failed) {
            return of(check, failed.fault());
        }
        List<Hint> hints = hints(check);
        if (!hints.isEmpty()) {
            return Optional.of(new Mistaken(mistakes(hints)));
        }
        Map<String, Integer> laws = laws(check);
        if (!laws.isEmpty()) {
            return Optional.of(new Computes(laws));
        }
        List<Pattern> patterns = check.feedback().contains(Level.PATTERN)
                ? check.diagnosis().patterns().stream().map(Pattern::kind).toList()
                : List.of();
        return patterns.isEmpty() ? Optional.empty() : Optional.of(new Patterned(outputs(check), patterns));
    }

    private static Optional<Reason> of(GradedCheck check, Fault fault) {
        if (State.of(check) == State.UNWRITTEN) {
            return Optional.of(new Unwritten());
        } else if (fault instanceof Fault.DidNotCompile) {
            return Optional.of(new NotCompiled());
        } else if (fault instanceof Fault.Closed || fault instanceof Fault.TimeUp) {
            return Optional.empty();
        } else if (fault instanceof Fault.Threw threw) {
            String thrown = threw.thrown().line();
            return Optional.of(
                    new Stopped(Fault.Threw.class, thrown, threw.place().words()));
        }
        String operation = check.verdict().check().operation().name();
        return Optional.of(new Stopped(fault.getClass(), operation, ""));
    }

    /** For each result whose law a student may be told, which one it is. */
    static Map<String, Integer> laws(GradedCheck check) {
        Map<String, Integer> laws = new TreeMap<>();
        if (check.feedback().contains(Level.LAW)) {
            check.diagnosis().computed().stream()
                    .filter(one -> !one.laws().isEmpty())
                    .forEach(one -> laws.put(one.subject(), one.number()));
        }
        return laws;
    }

    /** The known mistakes that a student may be told of. */
    static List<Hint> hints(GradedCheck check) {
        return check.feedback().contains(Level.HINT) ? check.diagnosis().hints() : List.of();
    }

    static Set<KnownMistake> mistakes(List<Hint> hints) {
        return hints.stream().flatMap(hint -> hint.mistakes().stream()).collect(Collectors.toSet());
    }

    /** Which results are wrong in the case that is shown. */
    static List<String> outputs(GradedCheck check) {
        return check.verdict()
                .shown()
                .filter(shown -> shown.outcome() instanceof Outcome.Wrong)
                .map(shown -> List.copyOf(
                        ((Outcome.Wrong) shown.outcome()).discrepancies().keySet()))
                .orElse(List.of());
    }
}
