package chainrule.grader.diagnosis;

import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * One output of a check over all its cases.
 *
 * @param name such as {@code dx}
 * @param cases those that returned something, in order
 */
record Series(String name, List<Observed> cases) {

    /** The outputs of a check of which some case is wrong. */
    static List<Series> wrongOnesOf(CheckVerdict verdict) {
        Map<String, List<Observed>> byName = new LinkedHashMap<>();
        for (CaseVerdict<?> judged : verdict.cases()) {
            judged.expected().values().forEach((name, expected) -> {
                if (!(judged.outcome() instanceof Outcome.Failed)) {
                    byName.computeIfAbsent(name, output -> new ArrayList<>()).add(observed(judged, name, expected));
                }
            });
        }
        return byName.entrySet().stream()
                .map(entry -> new Series(entry.getKey(), entry.getValue()))
                .filter(series -> series.cases.stream().anyMatch(Observed::isWrong))
                .toList();
    }

    /** A right result stands for itself: how it strays within its allowance tells nothing. */
    private static Observed observed(CaseVerdict<?> judged, String name, Tensor expected) {
        double allowed = judged.expected().allowances().get(name).value();
        if (judged.outcome() instanceof Outcome.Wrong wrong) {
            Reading actual = Reading.of(wrong.actual().get(name));
            return new Observed(
                    judged.posed().given(),
                    expected,
                    actual,
                    wrong.discrepancies().get(name),
                    allowed);
        }
        return new Observed(judged.posed().given(), expected, expected, null, allowed);
    }

    List<Observed> wrong() {
        return cases.stream().filter(Observed::isWrong).toList();
    }

    /** Whether there is arithmetic to be done with the results. */
    boolean isNumeric() {
        return cases.stream().allMatch(observed -> observed.expected().isNumeric());
    }

    boolean everyWrongCase(Predicate<Observed> holds) {
        return wrong().stream().allMatch(holds);
    }

    /** How many numbers the wrong cases hold: a pattern in three numbers is none. */
    long evidence() {
        return wrong().stream()
                .mapToLong(observed -> observed.expected().values().length)
                .sum();
    }
}
