package chainrule.grader.message;

import chainrule.grader.report.GradedCheck;
import chainrule.testkit.Check;
import java.util.List;
import java.util.Optional;

/** The order in which the checks of an exercise are best looked at: one property at a time, then what mixes several. */
final class Teaching {
    private Teaching() {}

    /** Homework, combinations and digits mix properties, large cases and shapes show little: each of these comes after the rest. */
    static boolean isLate(GradedCheck check) {
        return check.verdict().check().judged() != Check.Judged.VALUES
                || check.verdict().check().key().endsWith("combinations")
                || check.verdict().cases().stream()
                        .anyMatch(judged -> !judged.posed().origin().isEmpty());
    }

    /** Whether a check is the first that judges a result: whoever fails it need not look at the others yet. */
    static boolean isBasic(GradedCheck check, String output, List<GradedCheck> exercise) {
        Optional<GradedCheck> first = exercise.stream()
                .filter(other -> !isLate(other))
                .filter(other -> other.verdict().cases().stream()
                        .anyMatch(judged -> judged.expected().values().containsKey(output)))
                .findFirst();
        return first.isPresent() && first.get() == check;
    }
}
