package chainrule.grader.diagnosis;

import chainrule.grader.oracle.KnownMistake;
import chainrule.grader.oracle.Oracle;
import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for known mistakes that give the results of a failed check. An output fits a mistake when it equals that of the
 * mistake's solution in every case of the check.
 */
final class MistakeSearch {
    private final Oracle oracle;
    private final CheckVerdict verdict;

    private MistakeSearch(Oracle oracle, CheckVerdict verdict) {
        this.oracle = oracle;
        this.verdict = verdict;
    }

    /**
     * For each output the mistakes that fit it, with the number of cases that tell so. The large case is left out, for
     * every mistake would need its time.
     */
    static Map<String, Map<KnownMistake, Integer>> in(CheckVerdict verdict, Class<?> contract, Oracle oracle) {
        boolean anyValues = verdict.cases().stream().anyMatch(judged -> judged.outcome() instanceof Outcome.Wrong);
        if (!verdict.check().judged().showsMistakes()
                || !anyValues
                || verdict.cases().size() < verdict.total()) {
            return Map.of();
        }
        MistakeSearch search = new MistakeSearch(oracle, verdict);
        Map<String, Map<KnownMistake, Integer>> fitting = new LinkedHashMap<>();
        for (KnownMistake mistake : oracle.mistakes(contract)) {
            search.outputsThatFit(mistake, contract)
                    .forEach((output, telling) -> fitting.computeIfAbsent(output, name -> new LinkedHashMap<>())
                            .put(mistake, telling));
        }
        return fitting;
    }

    /** In how many outputs of how many cases a mistake's solution does not return what the submission did. */
    static int mismatches(CheckVerdict verdict, KnownMistake mistake, Class<?> contract, Oracle oracle) {
        MistakeSearch search = new MistakeSearch(oracle, verdict);
        int mismatches = 0;
        for (CaseVerdict<?> judged : verdict.cases()) {
            Optional<Map<String, Reading>> mistaken = search.mistaken(mistake, contract, judged);
            for (String name : judged.expected().values().keySet()) {
                mismatches += fits(judged, mistaken, name) ? 0 : 1;
            }
        }
        return mismatches;
    }

    private Map<String, Integer> outputsThatFit(KnownMistake mistake, Class<?> contract) {
        Map<String, Integer> telling = new LinkedHashMap<>();
        verdict.cases().forEach(judged -> judged.expected().values().keySet().forEach(name -> telling.put(name, 0)));
        for (CaseVerdict<?> judged : verdict.cases()) {
            Optional<Map<String, Reading>> mistaken = mistaken(mistake, contract, judged);
            telling.keySet().removeIf(name -> !fits(judged, mistaken, name));
            if (telling.isEmpty()) {
                return Map.of();
            }
            mistaken.ifPresent(values ->
                    telling.replaceAll((name, count) -> count + Telling.weight(judged, name, values.get(name))));
        }
        telling.values().removeIf(count -> count == 0);
        return telling;
    }

    /** Where the submission threw, the mistake must throw too; that alone tells nothing. */
    private static boolean fits(CaseVerdict<?> judged, Optional<Map<String, Reading>> mistaken, String name) {
        Outcome outcome = judged.outcome();
        if (outcome instanceof Outcome.Failed || mistaken.isEmpty()) {
            return outcome instanceof Outcome.Failed && mistaken.isEmpty();
        }
        if (!judged.expected().values().containsKey(name)) {
            return true;
        }
        Reading actual = outcome instanceof Outcome.Wrong wrong
                ? Reading.of(wrong.actual().get(name))
                : judged.expected().values().get(name);
        return isEqual(actual, mistaken.get().get(name), allowed(judged, name));
    }

    private static double allowed(CaseVerdict<?> judged, String name) {
        return judged.expected().allowances().get(name).value();
    }

    /** NaN equals NaN here, and infinity infinity. */
    private static boolean isEqual(Reading one, Reading other, double allowed) {
        if (!(one instanceof Tensor a) || !(other instanceof Tensor b)) {
            return one.equals(other);
        }
        if (!Arrays.equals(a.shape(), b.shape())) {
            return false;
        }
        for (int i = 0; i < a.values().length; i++) {
            if (Double.compare(a.values()[i], b.values()[i]) != 0 && !a.isNear(i, b, allowed)) {
                return false;
            }
        }
        return true;
    }

    private <S, C extends Record & Case> Optional<Map<String, Reading>> mistaken(
            KnownMistake mistake, Class<?> contract, CaseVerdict<C> judged) {
        @SuppressWarnings("unchecked") // the verdict's cases are cases of its check, which is one of this contract
        Check<S, C> check = (Check<S, C>) verdict.check();
        @SuppressWarnings("unchecked")
        Class<S> wanted = (Class<S>) contract;
        return oracle.mistaken(mistake, wanted, check, judged.posed().given());
    }
}
