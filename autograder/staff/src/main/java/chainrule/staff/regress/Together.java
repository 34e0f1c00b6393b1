package chainrule.staff.regress;

import chainrule.staff.solutions.Difference;
import chainrule.staff.solutions.Expectation;
import chainrule.staff.solutions.Kind;
import chainrule.staff.solutions.Said;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What several solutions have in common and should not. */
final class Together {
    private Together() {}

    /** Mistakes that are shown the same hint, and none that names them alone. */
    static List<Difference> notToldApart(List<Verdict> verdicts) {
        Map<List<String>, List<String>> shown = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            String own = verdict.expected().solution().id();
            List<List<String>> hints = verdict.said().map(Said::hints).orElse(List.of());
            if (verdict.seed().number() == 0 && !hints.contains(List.of(own))) {
                hints.stream()
                        .filter(named -> named.contains(own))
                        .forEach(named -> shown.computeIfAbsent(named, same -> new ArrayList<>())
                                .add(verdict.expected().solution().name()));
            }
        }
        return shown.values().stream()
                .filter(names -> names.size() > 1)
                .<Difference>map(Difference.NotToldApart::new)
                .toList();
    }

    /**
     * Mistakes of one exercise that share a hint: whoever makes the one would be told about the other. In another exercise
     * it may well be the same mistake.
     */
    static List<Difference> sharedHints(List<Expectation> solutions) {
        Map<List<String>, List<String>> names = new LinkedHashMap<>();
        for (Expectation mistake : solutions) {
            if (mistake.solution().kind() == Kind.MISTAKE) {
                List<String> key = List.of(
                        mistake.exerciseKeys().toString(),
                        mistake.solution().specimen().hint());
                names.computeIfAbsent(key, same -> new ArrayList<>())
                        .add(mistake.solution().name());
            }
        }
        List<Difference> differences = new ArrayList<>();
        names.forEach((key, sharing) -> {
            if (sharing.size() > 1) {
                differences.add(new Difference.SharedHint(sharing, key.get(1)));
            }
        });
        return differences;
    }
}
