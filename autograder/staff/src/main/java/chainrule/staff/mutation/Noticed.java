package chainrule.staff.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of all mutants with one seed.
 *
 * @param seed from what the cases were drawn
 * @param noticed for every change the check that noticed it, if any
 */
public record Noticed(String seed, Map<MutantName, Optional<String>> noticed) {

    /**
     * This and what another exercise noticed with the same seed: a change is noticed when either notices it.
     *
     * @param other of the same seed
     * @return both
     */
    Noticed and(Noticed other) {
        Map<MutantName, Optional<String>> both = new LinkedHashMap<>(noticed);
        other.noticed.forEach((change, check) -> both.merge(change, check, (one, two) -> one.or(() -> two)));
        return new Noticed(seed, both);
    }

    /** One line for the staff's report. */
    String text(Map<MutantName, String> reviewed) {
        return "suites kill " + killed() + " of " + noticed.size() + " (seed " + seed + "); " + listed(reviewed)
                + " survivors are listed as computing the same thing.";
    }

    /** What is not as it should be. */
    List<MutantFinding> findings(Map<MutantName, String> reviewed) {
        List<MutantFinding> findings = new ArrayList<>();
        noticed.forEach((change, check) -> {
            boolean listed = reviewed.containsKey(change);
            if (check.isEmpty() && !listed) {
                findings.add(new MutantFinding.Survived(change, seed));
            } else if (check.isPresent() && listed) {
                findings.add(new MutantFinding.KilledThoughListed(change, check.get()));
            }
        });
        return findings;
    }

    private long killed() {
        return noticed.values().stream().filter(Optional::isPresent).count();
    }

    private long listed(Map<MutantName, String> reviewed) {
        return noticed.entrySet().stream()
                .filter(entry -> entry.getValue().isEmpty() && reviewed.containsKey(entry.getKey()))
                .count();
    }
}
