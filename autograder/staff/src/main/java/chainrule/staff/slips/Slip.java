package chainrule.staff.slips;

import chainrule.grader.submission.Contract;
import chainrule.staff.inprocess.Sitter;

/**
 * A right solution with one mistake in it.
 *
 * @param program the solution that it was made in
 * @param what the mistake, in words
 * @param place the source lines before and after, or the method around which it is made
 * @param made the solution
 */
public record Slip(String program, String what, String place, Made made) {

    /** A solution, loaded as often as it is wanted. */
    public interface Made {

        /**
         * Makes it.
         *
         * @return whether there is such a solution: not all that can be written compiles
         */
        default boolean isPossible() {
            return true;
        }

        /**
         * Loads it.
         *
         * @param contract the interfaces
         * @param budget how many steps it has for each check
         * @return in a loader of its own each time
         */
        Sitter loaded(Contract contract, long budget);

        /** It will not be loaded any more. */
        default void forget() {}
    }

    /** Whether it computes what is right, and only takes too long: then nothing but a large case can tell. */
    boolean isSlow() {
        return what.endsWith(AroundSlips.SLOW);
    }

    /** Its name in a report: as many lines as it takes. */
    String text() {
        return program + ": " + what + "\n" + place.indent(2).stripTrailing();
    }

    /** Whether it is among those that are tried when one in so many is; the same ones on every run. */
    boolean isOneIn(int many) {
        return Math.floorMod((program + what + place).hashCode() * 0x9E3779B1, many) == 0;
    }
}
