package chainrule.grader.diagnosis;

import chainrule.grader.oracle.KnownMistake;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Chooses which of the mistakes that fit are named. One is named for an output when in some check of the exercise at
 * least three cases told so; then it may be named in every check that it fits. Of several that fit, those are named
 * that fit the most checks, and of these those that contradict the submission least anywhere else: whoever makes a
 * mistake makes it everywhere.
 */
final class HintChoice {
    private final List<Map<String, Map<KnownMistake, Integer>>> checks;
    private final ToIntFunction<KnownMistake> mismatches;
    private final Map<KnownMistake, Integer> counted = new HashMap<>();

    private HintChoice(List<Map<String, Map<KnownMistake, Integer>>> checks, ToIntFunction<KnownMistake> mismatches) {
        this.checks = checks;
        this.mismatches = mismatches;
    }

    /**
     * The hints of each check, out of what fits in each.
     *
     * @param mismatches how often a mistake contradicts the submission over all checks; asked only of those that tie
     */
    static List<List<Hint>> among(
            List<Map<String, Map<KnownMistake, Integer>>> checks, ToIntFunction<KnownMistake> mismatches) {
        HintChoice choice = new HintChoice(checks, mismatches);
        return checks.stream().map(choice::hints).toList();
    }

    /** One hint for several outputs when the same mistakes fit them. */
    private List<Hint> hints(Map<String, Map<KnownMistake, Integer>> fitting) {
        Map<Set<KnownMistake>, List<String>> together = fitting.keySet().stream()
                .collect(Collectors.groupingBy(
                        output -> best(output, fitting.get(output).keySet()), LinkedHashMap::new, Collectors.toList()));
        return together.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .map(entry -> new Hint(entry.getValue(), List.copyOf(entry.getKey())))
                .toList();
    }

    private Set<KnownMistake> best(String output, Set<KnownMistake> fitting) {
        List<KnownMistake> named =
                fitting.stream().filter(mistake -> isNamed(output, mistake)).toList();
        long most = named.stream()
                .mapToLong(mistake -> support(output, mistake))
                .max()
                .orElse(0);
        return leastContradicted(named.stream()
                .filter(mistake -> support(output, mistake) == most)
                .toList());
    }

    private Set<KnownMistake> leastContradicted(List<KnownMistake> tied) {
        if (tied.size() < 2) {
            return Set.copyOf(tied);
        }
        tied.forEach(mistake -> counted.computeIfAbsent(mistake, mismatches::applyAsInt));
        int least = tied.stream().mapToInt(counted::get).min().orElse(0);
        return tied.stream()
                .filter(mistake -> counted.get(mistake) == least)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isNamed(String output, KnownMistake mistake) {
        return checks.stream().anyMatch(fitting -> telling(fitting, output, mistake) >= Telling.FEWEST_CASES);
    }

    private long support(String output, KnownMistake mistake) {
        return checks.stream()
                .filter(fitting -> telling(fitting, output, mistake) > 0)
                .count();
    }

    private static int telling(Map<String, Map<KnownMistake, Integer>> fitting, String output, KnownMistake mistake) {
        return fitting.getOrDefault(output, Map.of()).getOrDefault(mistake, 0);
    }
}
