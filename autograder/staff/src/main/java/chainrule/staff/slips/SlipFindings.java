package chainrule.staff.slips;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What came of all slips of an exercise.
 *
 * @param trials one for each that compiles
 */
public record SlipFindings(List<SlipTrial> trials) {
    private static final double PERCENT = 100;

    /**
     * Those that keep full marks with some seed, though they compute something else.
     *
     * @return several lines each
     */
    public List<String> living() {
        return trials.stream()
                .filter(trial -> trial.fate() == Fate.LIVING)
                .map(SlipTrial::text)
                .toList();
    }

    /**
     * Those that a check notices with some seeds and not with others.
     *
     * @return several lines each
     */
    public List<String> unsteady() {
        return trials.stream()
                .filter(trial ->
                        trial.fate() == Fate.NOTICED && !trial.unsteady().isEmpty())
                .map(SlipTrial::text)
                .toList();
    }

    /**
     * These and those of another exercise.
     *
     * @param other the other
     * @return both
     */
    public SlipFindings and(SlipFindings other) {
        return new SlipFindings(
                Stream.concat(trials.stream(), other.trials.stream()).toList());
    }

    /**
     * One line for the staff's report.
     *
     * @param of what the slips are about
     * @return counts and the share of those that live
     */
    public String summary(String of) {
        long equal = count(Fate.EQUAL);
        long different = trials.size() - equal;
        return String.format(
                Locale.ROOT,
                "%s: %d slips, %d of them compute the same; of the others %d live (%.2f %%), and %d are noticed by a check"
                        + " with some seeds alone.",
                of,
                trials.size(),
                equal,
                count(Fate.LIVING),
                PERCENT * count(Fate.LIVING) / Math.max(1, different),
                unsteady().size());
    }

    private long count(Fate fate) {
        return trials.stream().filter(trial -> trial.fate() == fate).count();
    }
}
