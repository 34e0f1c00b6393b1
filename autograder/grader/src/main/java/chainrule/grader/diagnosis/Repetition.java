package chainrule.grader.diagnosis;

import chainrule.grader.submission.Answer;
import chainrule.grader.submission.Fault;
import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.tensor.Comparison;
import chainrule.testkit.tensor.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks again, twice in a row, in a program where other calls came before: whoever keeps something from call to call is
 * found out.
 */
final class Repetition {
    private final AskedAgain again;

    Repetition(AskedAgain again) {
        this.again = again;
    }

    /** How a wrong backward stands to the student's own forward. */
    <S, C extends Record & Case> Optional<OwnGradient> gradient(
            Class<S> contract, Check<S, C> check, CaseVerdict<C> shown) {
        if (again.isOver() || !Differences.arePossible(check, shown)) {
            return Optional.empty();
        }
        Answer<Optional<OwnGradient>> answer = again.heard(Differences.of(contract, check, shown, again.submission()));
        return answer.fault().isPresent() ? Optional.empty() : answer.value();
    }

    /** What repeating the case of a failed check shows. */
    <S, C extends Record & Case> List<Pattern> of(Class<S> contract, Check<S, C> check, CaseVerdict<C> shown) {
        Optional<Map<String, Reading>> original = original(shown.outcome());
        if (again.isOver() || original.isEmpty()) {
            return List.of();
        }
        Answer<Map<String, Reading>> first = ask(contract, check, shown);
        if (first.fault().isPresent()) {
            return List.of();
        }
        Answer<Map<String, Reading>> second = ask(contract, check, shown);
        return second.fault().isPresent() ? List.of() : patterns(shown, original.get(), first, second);
    }

    /** What came back, nothing of it where something was thrown; an outcome without either is not worth repeating. */
    private static Optional<Map<String, Reading>> original(Outcome outcome) {
        if (outcome instanceof Outcome.Wrong wrong) {
            return Optional.of(readings(wrong.actual()));
        }
        return outcome instanceof Outcome.Failed failed && failed.fault() instanceof Fault.Threw
                ? Optional.of(Map.of())
                : Optional.empty();
    }

    private List<Pattern> patterns(
            CaseVerdict<?> shown,
            Map<String, Reading> original,
            Answer<Map<String, Reading>> first,
            Answer<Map<String, Reading>> second) {
        List<Pattern> patterns = new ArrayList<>();
        if (!first.value().equals(second.value())) {
            patterns.add(new Pattern.Unsteady());
        } else if (!first.value().equals(original)) {
            patterns.add(new Pattern.DependsOnEarlierCalls(isRight(shown, first.value())));
        }
        first.remarks()
                .and(second.remarks())
                .changes()
                .forEach(change -> patterns.add(new Pattern.ChangesInput(change)));
        return patterns;
    }

    private static boolean isRight(CaseVerdict<?> shown, Map<String, Reading> results) {
        return shown.expected().values().entrySet().stream()
                .allMatch(right -> Comparison.ofValues(
                                right.getValue(),
                                results.get(right.getKey()),
                                shown.expected()
                                        .allowances()
                                        .get(right.getKey())
                                        .value())
                        .isEmpty());
    }

    private <S, C extends Record & Case> Answer<Map<String, Reading>> ask(
            Class<S> contract, Check<S, C> check, CaseVerdict<C> shown) {
        return again.heard(again.submission()
                .ask(
                        contract,
                        shown.expected().numbers(),
                        implementation -> readings(check.operation()
                                .function()
                                .apply(implementation, shown.posed().given())
                                .byName())));
    }

    private static Map<String, Reading> readings(Map<String, Object> values) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        values.forEach((name, value) -> readings.put(name, Reading.of(value)));
        return readings;
    }
}
