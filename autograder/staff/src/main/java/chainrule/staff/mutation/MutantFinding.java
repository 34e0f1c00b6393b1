package chainrule.staff.mutation;

import chainrule.testkit.words.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is not as it should be about a mutant. */
public sealed interface MutantFinding extends Sentence {

    /**
     * Nothing noticed a change.
     *
     * @param change the change
     * @param seed from what the cases were drawn
     */
    record Survived(MutantName change, String seed) implements MutantFinding {
        @Override
        public String text() {
            return "With seed " + seed + " no check notices this change of " + change
                    + "\nAdd a case that does or, when it computes the same thing, list it with the reason.";
        }
    }

    /**
     * A change that is listed as computing the same thing was noticed.
     *
     * @param change the change
     * @param check which check noticed
     */
    record KilledThoughListed(MutantName change, String check) implements MutantFinding {
        @Override
        public String text() {
            return check + " notices this change, which is listed as computing the same thing: " + change
                    + "\nTake it off the list.";
        }
    }

    /**
     * A change that is listed is not among the mutants.
     *
     * @param change the change
     */
    record NoSuchMutant(MutantName change) implements MutantFinding {
        @Override
        public String text() {
            return "This change is listed as computing the same thing, but nobody makes it any more: " + change
                    + "\nTake it off the list.";
        }
    }

    /**
     * All of them.
     *
     * @param tallies one for each seed
     * @param reviewed the listed changes
     * @param complete whether all mutants were tried, so that one that is missing is missing
     * @return what is not as it should be
     */
    static List<MutantFinding> all(List<Noticed> tallies, Map<MutantName, String> reviewed, boolean complete) {
        Set<MutantFinding> findings = new LinkedHashSet<>();
        tallies.forEach(tally -> findings.addAll(tally.findings(reviewed)));
        if (complete) {
            reviewed.keySet().stream()
                    .filter(change -> !tallies.get(0).noticed().containsKey(change))
                    .forEach(change -> findings.add(new NoSuchMutant(change)));
        }
        return List.copyOf(findings);
    }
}
