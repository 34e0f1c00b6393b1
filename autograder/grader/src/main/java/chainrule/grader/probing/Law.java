package chainrule.grader.probing;

import chainrule.testkit.words.Figures;
import chainrule.testkit.words.Phrases;
import chainrule.testkit.words.Sentence;
import java.util.List;

/** What a student's code computes where the formula has something else. Equal laws, one cause. */
public sealed interface Law extends Sentence {

    /**
     * Entries are taken from other places, or products added to other ones.
     *
     * @param output which result
     * @param products what is multiplied, where they are added to another place of the output; else empty
     * @param array whose places they are
     * @param theirs the indices by their names, such as {@code row i + k}
     * @param own those of the formula
     * @param readings what the difference comes to, in words
     */
    record OtherPlace(
            String output, String products, String array, List<String> theirs, List<String> own, List<String> readings)
            implements Law {
        @Override
        public String text() {
            String verb = products.isEmpty() ? " takes " : " adds " + products + " to ";
            String end = readings.isEmpty() ? "." : ": " + Phrases.and(readings) + ".";
            return "Your " + output + verb + Phrases.and(theirs) + " of " + array + " where the formula has "
                    + Phrases.and(own) + end;
        }
    }

    /**
     * Indices outside of an array are treated otherwise.
     *
     * @param output which result
     * @param array which array
     * @param axes along which axes
     * @param treated what becomes of them
     */
    record OtherBorder(String output, String array, List<String> axes, String treated) implements Law {
        @Override
        public String text() {
            return "In your " + output + " a " + String.join(" or ", axes) + " outside of " + array + " " + treated
                    + ".";
        }
    }

    /**
     * Nothing of a sum is there.
     *
     * @param output which result
     * @param products what is multiplied
     */
    record Absent(String output, String products) implements Law {
        @Override
        public String text() {
            return "Your " + output + " has nothing of " + products + " in it.";
        }
    }

    /**
     * Some products are missing.
     *
     * @param output which result
     * @param products what is multiplied
     * @param missing how many, in the smallest case
     * @param all of how many
     * @param which those, by their letters and indices
     */
    record Missing(String output, String products, int missing, int all, String which) implements Law {
        @Override
        public String text() {
            return missing + " of the " + all + " products " + products + " are missing from your " + output
                    + ": exactly those with " + which + ".";
        }
    }

    /**
     * Some products count otherwise than the rest.
     *
     * @param output which result
     * @param products what is multiplied
     * @param times how often they count
     * @param which those, by their letters and indices
     */
    record CountsThere(String output, String products, double times, String which) implements Law {
        @Override
        public String text() {
            return "In your " + output + " the products " + products + " with " + which + " count " + often(times)
                    + ", and by the formula once, as all others.";
        }
    }

    /**
     * Every product counts otherwise.
     *
     * @param output which result
     * @param products what is multiplied
     * @param times how often, in the smallest case
     * @param reading what that number is, in words; empty where it is but a number
     */
    record Counts(String output, String products, double times, String reading) implements Law {
        @Override
        public String text() {
            return "In your " + output + " each " + products + " counts " + often(times) + ", and by the formula once"
                    + (reading.isEmpty() ? "." : ": " + reading + ".");
        }
    }

    /**
     * Each entry keeps one product.
     *
     * @param output which result
     * @param products what is multiplied
     * @param most how many belong to an entry, in the smallest case
     */
    record Overwrites(String output, String products, int most) implements Law {
        @Override
        public String text() {
            return "Each entry of your " + output + " keeps one product " + products + " where up to " + most
                    + " belong together: the last one takes the place of the others. Is it = where += is meant?";
        }
    }

    /**
     * A constant is added.
     *
     * @param output which result
     * @param constant what it is where all inputs are 0
     */
    record BeginsAt(String output, double constant) implements Law {
        @Override
        public String text() {
            return "Each entry of your " + output + " is " + Figures.number(constant)
                    + " where all inputs are 0: does a sum begin with " + Figures.number(constant) + "?";
        }
    }

    /**
     * The laws hold where results are wrong, and not where they are right.
     *
     * @param output which result
     * @param wrong in how many cases it is wrong
     * @param all of how many
     */
    record OnlyInSome(String output, int wrong, int all) implements Law {
        @Override
        public String text() {
            return "So it is in the " + wrong + " of " + all + " cases where your " + output
                    + " is wrong; in the others it is right.";
        }
    }

    /**
     * An array of another size holds what it should.
     *
     * @param output which result
     */
    record OtherSize(String output) implements Law {
        @Override
        public String text() {
            return "Your " + output
                    + " has another size than it should; each entry that it has is the one of the formula.";
        }
    }

    /**
     * Something happens to each number of a result.
     *
     * @param output which result
     * @param there what stands there
     */
    record ChangedResult(String output, String there) implements Law {
        @Override
        public String text() {
            return "Your " + output + " is the formula's " + output + " with " + there + ".";
        }
    }

    /**
     * Something happens to each number that a result is made from.
     *
     * @param output which result
     * @param operand what it is made from
     * @param there what stands there
     */
    record ChangedOperand(String output, String operand, String there) implements Law {
        @Override
        public String text() {
            return "Your " + output + " is what the formula gives where " + operand + " has " + there + ".";
        }
    }

    /**
     * A result stays within limits.
     *
     * @param output which result
     * @param below whether there is a lower one
     * @param least the lower one
     * @param above whether there is an upper one
     * @param most the upper one
     */
    record Limited(String output, boolean below, double least, boolean above, double most) implements Law {
        @Override
        public String text() {
            String limits = (below ? "below " + Figures.number(least) : "")
                    + (below && above ? " or " : "")
                    + (above ? "above " + Figures.number(most) : "");
            return "Your " + output + " is never " + limits + "; within that it is right. Is it clipped?";
        }
    }

    /**
     * The right numbers stand in reversed order.
     *
     * @param output which result
     * @param axis along which axis, from 0
     */
    record Reversed(String output, int axis) implements Law {
        @Override
        public String text() {
            return "Your " + output + " holds the right numbers in reversed order along its axis " + axis + ".";
        }
    }

    /**
     * Steps of the computation are others.
     *
     * @param output which result
     * @param clauses what is other with each of them
     */
    record OtherSteps(String output, List<String> clauses) implements Law {
        @Override
        public String text() {
            return "Your " + output + " is what the formula gives where " + String.join(", and where ", clauses) + ".";
        }
    }

    /**
     * A result is the right one but for what happens to it last.
     *
     * @param output which result
     * @param what that is, to go on from the name of the result
     */
    record AtTheEnd(String output, String what) implements Law {
        @Override
        public String text() {
            return "Your " + output + " " + what + "; but for that it is right.";
        }
    }

    private static String often(double times) {
        double part = Math.rint(1 / times);
        if (times == -1) {
            return "-1 times";
        }
        return times != Math.rint(times) && Math.abs(1 / times - part) < 1e-9
                ? "1/" + (long) part + " times"
                : Figures.number(times) + " times";
    }
}
