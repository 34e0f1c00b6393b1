package chainrule.staff.slips;

import java.util.Set;

/**
 * A slip that sat its exams.
 *
 * @param exercise the key of the exercise
 * @param slip the slip
 * @param fate what became of it
 * @param unsteady the checks that it loses with some seeds and keeps with others
 * @param differsIn a method by which it is known to compute something else, empty for one that was noticed
 */
public record SlipTrial(String exercise, Slip slip, Fate fate, Set<String> unsteady, String differsIn) {

    /**
     * What a person must look at.
     *
     * @return several lines
     */
    public String text() {
        String said = fate == Fate.LIVING
                ? exercise + ": full marks, though it differs in " + differsIn + ". "
                : exercise + ": " + String.join(", ", unsteady) + " noticed with some seeds alone. ";
        return said + slip.text();
    }
}
