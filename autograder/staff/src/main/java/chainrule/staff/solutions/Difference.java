package chainrule.staff.solutions;

import chainrule.testkit.words.Sentence;
import java.util.List;

/** A verdict that is not the declared one. */
public sealed interface Difference extends Sentence {

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
     * A hint about a mistake that a solution does not make.
     *
     * @param name the solution
     * @param seed the round
     * @param named the mistakes that it is told about
     */
    record Misled(String name, Seed seed, List<String> named) implements Difference {
        @Override
        public String text() {
            return name + " is told that its results equal those of " + String.join(" and ", named) + seed.words()
                    + ", which is not its mistake.";
        }
    }

    /**
     * Mistakes that are shown one hint.
     *
     * @param names the solutions
     */
    record NotToldApart(List<String> names) implements Difference {
        @Override
        public String text() {
            return String.join(" and ", names) + " are different mistakes that are shown one hint, which names all of"
                    + " them, and none of their own. Add a case that tells them apart.";
        }
    }

    /**
     * An ending that is not the declared one.
     *
     * @param name the solution
     * @param seed the round
     * @param ending what became of the first check that was lost
     * @param declared what should have become of it, any of these
     */
    record EndsOtherwise(String name, Seed seed, String ending, List<String> declared) implements Difference {
        @Override
        public String text() {
            return name + " ends as " + ending + seed.words() + ", and declares " + String.join(" or ", declared) + ".";
        }
    }

    /**
     * Words that are not the declared ones.
     *
     * @param name the solution
     * @param seed the round
     * @param told what was said
     * @param declared what must be a part of it
     */
    record ToldOtherwise(String name, Seed seed, String told, String declared) implements Difference {
        @Override
        public String text() {
            return name + " is told \"" + told + "\"" + seed.words() + ", and declares that it is told \"" + declared
                    + "\".";
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
