package chainrule.staff.corpus;

import java.util.List;

/**
 * What was told of a wrong solution.
 *
 * @param solution which one
 * @param lost the checks that it loses
 * @param told the sentences that were told, without repetition
 * @param subjects how many different things they tell
 * @param stopped whether some check ended in what the solution threw, at a line that is told, or in no result at all
 * @param untold the wrong results of which no check tells anything
 * @param wrong those of the sentences that do not hold with other cases
 * @param characters for each cause how long its text is
 */
record Explained(
        WrongSolution solution,
        List<String> lost,
        List<String> told,
        int subjects,
        boolean stopped,
        List<String> untold,
        List<String> wrong,
        List<Integer> characters) {

    /** Whether something true and specific is told. */
    boolean isTold() {
        return (!told.isEmpty() || stopped) && wrong.isEmpty();
    }

    /** Whether that concerns everything that is wrong. */
    boolean isWholly() {
        return isTold() && untold.isEmpty();
    }

    /** Whether as much is told as there are changes. */
    boolean isTwice() {
        return isTold() && subjects + (stopped ? 1 : 0) > 1;
    }
}
