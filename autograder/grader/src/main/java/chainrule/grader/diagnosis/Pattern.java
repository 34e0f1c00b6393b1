package chainrule.grader.diagnosis;

import chainrule.testkit.words.Figures;
import chainrule.testkit.words.Phrases;
import chainrule.testkit.words.Sentence;
import java.util.List;

/** What all wrong results of a check have in common, in the field's words. Each states a fact about the cases. */
public sealed interface Pattern extends Sentence {

    /**
     * The pattern without what differs from check to check: equal kinds are likely to have one reason.
     *
     * @return such as this pattern with no cases counted
     */
    default Pattern kind() {
        return this;
    }

    /**
     * Whether it is about calls and not about numbers.
     *
     * @return true when no wrong formula would explain it
     */
    default boolean concernsCalls() {
        return this instanceof Unsteady || this instanceof DependsOnEarlierCalls || this instanceof ChangesInput;
    }

    /**
     * Whether it is about the sizes of a result.
     *
     * @return true when its numbers are not spoken of
     */
    default boolean concernsSizes() {
        return this instanceof ShapeOff || this instanceof ShapeExchanged;
    }

    /**
     * Every failing case has a trait.
     *
     * @param reach whether the cases of this check are meant, or those of all checks of the exercise
     * @param what such as {@code dx is wrong}
     * @param traits what every failing case has
     * @param failed how many they are
     * @param with how many cases have it
     * @param without how many have not
     */
    record OnlyWith(Reach reach, String what, List<String> traits, int failed, int with, int without)
            implements Pattern {

        /** Over which cases something holds. */
        public enum Reach {
            /** Those of one check. */
            CHECK,
            /** Those of all checks of the exercise that judge the same result. */
            EXERCISE
        }

        @Override
        public String text() {
            String where = reach == Reach.CHECK ? "" : "Over all checks of this exercise, ";
            String others = without == 1 ? "not in the other one" : "in none of the " + without + " others";
            return where + what + " only in cases with " + Phrases.and(traits) + ": in " + failed + " of " + with
                    + ", and " + others + ".";
        }

        @Override
        public Pattern kind() {
            return new OnlyWith(Reach.EXERCISE, what, traits, 0, 0, 0);
        }
    }

    /**
     * The wrong entries lie in one part of the output.
     *
     * @param output its name
     * @param place such as {@code in the last row}
     */
    record OnlyAt(String output, String place) implements Pattern {
        @Override
        public String text() {
            return "Every wrong entry of " + output + " lies " + place + ".";
        }
    }

    /**
     * One factor fits all entries.
     *
     * @param output its name
     * @param factor not 1
     */
    record Times(String output, double factor) implements Pattern {
        @Override
        public String text() {
            return "Every entry of " + output + " is exactly " + Figures.number(factor) + " times what is expected.";
        }
    }

    /**
     * All signs are flipped.
     *
     * @param output its name
     */
    record SignFlipped(String output) implements Pattern {
        @Override
        public String text() {
            return "Every entry of " + output + " has the right size and the opposite sign.";
        }
    }

    /**
     * The factor is a count that differs from case to case.
     *
     * @param output its name
     * @param count such as {@code the number of images}
     */
    record TimesCount(String output, String count) implements Pattern {
        @Override
        public String text() {
            return "Every entry of " + output + " is what is expected times " + count
                    + ": a sum where a mean is wanted, or a term that is added too often.";
        }
    }

    /**
     * The results are divided by a count that differs from case to case.
     *
     * @param output its name
     * @param count such as {@code the number of images}
     */
    record DividedByCount(String output, String count) implements Pattern {
        @Override
        public String text() {
            return "Every entry of " + output + " is what is expected divided by " + count
                    + ": a mean where a sum is wanted.";
        }
    }

    /**
     * The last two indices are exchanged.
     *
     * @param output its name
     */
    record Exchanged(String output) implements Pattern {
        @Override
        public String text() {
            return "The numbers of " + output + " are right, with rows and columns exchanged.";
        }
    }

    /**
     * The last two axes run backwards.
     *
     * @param output its name
     */
    record Turned(String output) implements Pattern {
        @Override
        public String text() {
            return "The numbers of " + output + " are right, with every matrix turned by 180 degrees.";
        }
    }

    /**
     * One axis has another length, by the same number in every failing case.
     *
     * @param output its name
     * @param axis its noun
     * @param by positive for too many
     */
    record ShapeOff(String output, String axis, int by) implements Pattern {
        @Override
        public String text() {
            return "In every failing case " + output + " has " + Figures.count(Math.abs(by), axis) + " too "
                    + (by > 0 ? "many" : "few") + ".";
        }
    }

    /**
     * The lengths of the last two axes are exchanged.
     *
     * @param output its name
     */
    record ShapeExchanged(String output) implements Pattern {
        @Override
        public String text() {
            return "In every failing case " + output + " has as many rows as columns are expected, and as many columns"
                    + " as rows are expected.";
        }
    }

    /**
     * The first digits are right and the last ones are not.
     *
     * @param output its name
     * @param digits how many are right, of the largest number
     */
    record FewDigits(String output, int digits) implements Pattern {
        @Override
        public String text() {
            return "The numbers of " + output + " are right to about " + Figures.count(digits, "digit")
                    + ", where double has almost 16. Is there a float on the way, a constant of few digits, a quotient of"
                    + " differences, or an eps that nobody asked for?";
        }
    }

    /**
     * Entries are NaN.
     *
     * @param output its name
     */
    record NotANumber(String output) implements Pattern {
        @Override
        public String text() {
            return "In every failing case " + output + " holds NaN, which comes from 0/0, from infinity minus infinity"
                    + " or from the root of a negative number. What can be 0 where it divides?";
        }
    }

    /**
     * Entries are infinite.
     *
     * @param output its name
     */
    record Infinite(String output) implements Pattern {
        @Override
        public String text() {
            return "In every failing case " + output + " holds Infinity, which comes from a division by 0 or from a"
                    + " search for the largest that found nothing.";
        }
    }

    /**
     * Nothing but zeros.
     *
     * @param output its name
     */
    record Zeros(String output) implements Pattern {
        @Override
        public String text() {
            return "In every failing case all of " + output + " is 0.";
        }
    }

    /**
     * An argument comes back.
     *
     * @param output the result
     * @param argument what it equals
     */
    record AsGiven(String output, String argument) implements Pattern {
        @Override
        public String text() {
            return "In every failing case your " + output + " is the " + argument
                    + " that was given, number for number." + (output.equals(argument) ? " Is it ever updated?" : "");
        }
    }

    /** Two identical calls differ. */
    record Unsteady() implements Pattern {
        @Override
        public String text() {
            return "Two identical calls, one after the other, gave different results. Is something kept from call to"
                    + " call, or drawn at random?";
        }
    }

    /**
     * The result is another when the calls before it are others.
     *
     * @param rightAlone whether it is right then
     */
    record DependsOnEarlierCalls(boolean rightAlone) implements Pattern {
        @Override
        public String text() {
            return "In a fresh program the same call gives another result" + (rightAlone ? ", the right one" : "")
                    + ": what it returns depends on earlier calls. Is a field used before this call has set it, or an"
                    + " array used again?";
        }
    }

    /**
     * The call writes into what it was given.
     *
     * @param change such as {@code backward changes its argument w}
     */
    record ChangesInput(String change) implements Pattern {
        @Override
        public String text() {
            return "In this case " + change + ". Is it read again after that?";
        }
    }
}
