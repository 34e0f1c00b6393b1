package chainrule.grader.formats;

import java.util.List;

/**
 * A run as students see it at once, in no reader's terms.
 *
 * @param title of the assignment
 * @param seconds that grading took
 * @param found what was found about the files, a line each; perhaps none
 * @param groups of tests, in order
 * @param printed the whole of it in 80 columns
 */
public record SeenRun(String title, double seconds, List<String> found, List<Group> groups, List<String> printed) {

    /** How a test ended. */
    public enum Ending {
        PASSED,
        /** Something came back, and was wrong. */
        WRONG,
        /** Nothing came back, because it threw, hung, or is not there. */
        FAULT
    }

    /**
     * Tests that stand together: an exercise, or a class of tests.
     *
     * @param number of the group
     * @param key that stays from release to release
     * @param title for people
     * @param tests in order
     */
    public record Group(String number, String key, String title, List<Test> tests) {
        /**
         * What they earned.
         *
         * @return hundredths
         */
        public int score() {
            return tests.stream().mapToInt(Test::score).sum();
        }

        /**
         * What they could earn.
         *
         * @return hundredths
         */
        public int most() {
            return tests.stream().mapToInt(Test::most).sum();
        }
    }

    /**
     * A test and what is said of it.
     *
     * @param number by which students find it
     * @param key that stays from release to release
     * @param name for people
     * @param score in hundredths
     * @param most in hundredths
     * @param ending how it ended
     * @param notRun whether it could not be run at all, for a reason that stands among what was found
     * @param first the first line of what is said
     * @param text all that is said
     */
    public record Test(
            String number,
            String key,
            String name,
            int score,
            int most,
            Ending ending,
            boolean notRun,
            String first,
            String text) {
        /**
         * Whether it passed.
         *
         * @return false for every other ending
         */
        public boolean passed() {
            return ending == Ending.PASSED;
        }
    }

    List<Test> tests() {
        return groups.stream().flatMap(group -> group.tests().stream()).toList();
    }

    /**
     * What all earned.
     *
     * @return hundredths
     */
    public int score() {
        return groups.stream().mapToInt(Group::score).sum();
    }

    /**
     * What all could earn.
     *
     * @return hundredths
     */
    public int most() {
        return groups.stream().mapToInt(Group::most).sum();
    }

    /** Whether nothing could be run at all: no class of it compiles, or none is there. */
    boolean isUnusable() {
        return !tests().isEmpty() && tests().stream().allMatch(Test::notRun);
    }
}
