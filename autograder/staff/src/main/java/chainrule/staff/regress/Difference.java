package chainrule.staff.regress;

import chainrule.testkit.words.Sentence;
import java.util.List;

/** A verdict that is not the declared one. */
sealed interface Difference extends Sentence {

    /**
     * A wrong solution that nothing notices.
     *
     * @param name the solution
     * @param seed the round
     */
    record FullMarks(String name, Seed seed) implements Difference {
        @Override
        public String text() {
            return name + " keeps full marks" + seed.words()
                    + ": no check notices its mistake. Add a case that tells it from the truth.";
        }
    }

    /**
     * Checks that were lost unawares.
     *
     * @param name the solution
     * @param seed the round
     * @param checks their keys
     */
    record Loses(String name, Seed seed, List<String> checks) implements Difference {
        @Override
        public String text() {
            return name + " loses " + String.join(", ", checks) + seed.words() + ", which it does not declare.";
        }
    }

    /**
     * Checks that were not lost.
     *
     * @param name the solution
     * @param seed the round
     * @param checks their keys
     */
    record Keeps(String name, Seed seed, List<String> checks) implements Difference {
        @Override
        public String text() {
            return name + " keeps " + String.join(", ", checks) + seed.words() + ", which it declares to lose.";
        }
    }

    /**
     * One hint for several mistakes.
     *
     * @param names the solutions
     * @param hint what each of them is told
     */
    record SharedHint(List<String> names, String hint) implements Difference {
        @Override
        public String text() {
            return String.join(" and ", names) + " are different mistakes with one hint: \"" + hint
                    + "\" Say in each what is particular to it.";
        }
    }

    /**
     * A solution that could not be graded.
     *
     * @param name the solution
     * @param seed the round
     * @param reason why
     */
    record NotGraded(String name, Seed seed, String reason) implements Difference {
        @Override
        public String text() {
            return name + " could not be graded" + seed.words() + ": " + reason + ".";
        }
    }
}
