package chainrule.testkit.twist;

import chainrule.testkit.words.Figures;
import java.util.Optional;

/**
 * One step of a computation that is other than the formula's.
 *
 * @param place the name of the step
 * @param way what is other
 * @param number the number that the way speaks of, else 0
 * @param other what else it speaks of, else empty
 */
public record Twist(String place, Way way, double number, String other) {

    /** What can be other about a step. */
    public enum Way {
        /** As its sentence says. */
        AS_TOLD(1),
        /** It is not there. */
        ABSENT(1),
        /** It is 0, where it should multiply. */
        NONE(1),
        /** It has the other sign. */
        NEGATED(1),
        /** It is 1. */
        ONE(1.5),
        /** It is the same number everywhere. */
        CONSTANT(2),
        /** Something begins with a number. */
        BEGINS(2),
        /** It loses its sign. */
        SIZE(1.5),
        /** What is negative becomes 0. */
        POSITIVE(1.5),
        /** What is positive becomes 0. */
        NEGATIVE(2),
        /** It is squared. */
        SQUARED(2),
        /** Its root is taken. */
        ROOT(2),
        /** It divides where it should multiply. */
        RECIPROCAL(2),
        /** It is cut off to a whole number. */
        CUT(2),
        /** It has the digits of single precision. */
        SINGLE(2),
        /** It is doubled. */
        DOUBLED(2),
        /** It is halved. */
        HALVED(2),
        /** Only its sign counts. */
        SIGN(2.5),
        /** It is rounded to a whole number. */
        ROUNDED(2),
        /** Its hyperbolic tangent is taken. */
        TANH(2),
        /** It goes through the logistic function. */
        LOGISTIC(2),
        /** One is added to it. */
        RAISED(2.5),
        /** One is taken from it. */
        LOWERED(2.5),
        /** It is multiplied by a count. */
        TIMES(2),
        /** It is divided by a count. */
        OVER(2),
        /** Another number is added to it. */
        PLUS(2),
        /** It stays between limits. */
        CLIPPED(2.5),
        /** It stays below a limit. */
        BELOW(3),
        /** It stays above a limit. */
        ABOVE(3),
        /** Something else of the same kind stands there. */
        REPLACED(1.5),
        /** It is too large by one. */
        MORE(1.5),
        /** It is too small by one. */
        LESS(1.5),
        /** It is no larger than something else. */
        CAPPED(3),
        /** It is one earlier. */
        EARLIER(1.5),
        /** It is one later. */
        LATER(1.5),
        /** It is always the first. */
        FIRST(2),
        /** It is always the last. */
        LAST(2),
        /** It runs backwards. */
        BACKWARDS(1.5),
        /** It is the mean of all. */
        MEAN(2),
        /** Only the first counts. */
        FIRST_ALONE(1.5),
        /** Only the last counts. */
        LAST_ALONE(1.5),
        /** The first does not count. */
        WITHOUT_FIRST(1.5),
        /** The last does not count. */
        WITHOUT_LAST(1.5),
        /** From one on they do not count. */
        UP_TO(2.5),
        /** Every second does not count. */
        EVEN_ALONE(3);

        private final double cost;

        Way(double cost) {
            this.cost = cost;
        }

        /**
         * How far it is from what is asked for: of two that fit, the nearer is told.
         *
         * @return a positive number
         */
        public double cost() {
            return cost;
        }
    }

    /** A twist that its place tells in words. */
    public static Twist told(String clause) {
        return new Twist(clause, Way.AS_TOLD, 0, "");
    }

    /** A twist that speaks of nothing else. */
    public static Twist of(String place, Way way) {
        return new Twist(place, way, 0, "");
    }

    /** What becomes of a number; {@code count} is the value of the count that a way speaks of. */
    double of(double value, double absent, double count) {
        return switch (way) {
            case ABSENT -> absent;
            case NONE -> 0;
            case NEGATED -> -value;
            case ONE -> 1;
            case CONSTANT -> number;
            case SIZE -> Math.abs(value);
            case POSITIVE -> Math.max(0, value);
            case NEGATIVE -> Math.min(0, value);
            case SQUARED -> value * value;
            case ROOT -> Math.sqrt(value);
            case RECIPROCAL -> 1 / value;
            case CUT -> (int) value;
            case SINGLE -> (float) value;
            case DOUBLED -> 2 * value;
            case HALVED -> value / 2;
            case SIGN -> Math.signum(value);
            case ROUNDED -> Math.rint(value);
            case TANH -> Math.tanh(value);
            case LOGISTIC -> 1 / (1 + Math.exp(-value));
            case RAISED -> value + 1;
            case LOWERED -> value - 1;
            case TIMES -> value * count;
            case OVER -> value / count;
            case PLUS -> value + count;
            case CLIPPED -> Math.max(-number, Math.min(number, value));
            case BELOW -> Math.min(number, value);
            case ABOVE -> Math.max(number, value);
            default -> value;
        };
    }

    /** What becomes of an index; a negative number where there is nothing. */
    int of(int index, int length) {
        return switch (way) {
            case EARLIER -> index - 1;
            case LATER -> index + 1 < length ? index + 1 : -1;
            case FIRST -> 0;
            case LAST -> length - 1;
            case BACKWARDS -> length - 1 - index;
            default -> index;
        };
    }

    /** Whether one of several counts. */
    boolean covers(int index, int length) {
        return switch (way) {
            case FIRST_ALONE -> index == 0;
            case LAST_ALONE -> index == length - 1;
            case WITHOUT_FIRST -> index > 0;
            case WITHOUT_LAST -> index < length - 1;
            case UP_TO -> index < number;
            case EVEN_ALONE -> index % 2 == 0;
            default -> true;
        };
    }

    /** What becomes of a size; {@code another} is the value of the size that a way speaks of. */
    int size(int own, int another) {
        return switch (way) {
            case REPLACED -> another;
            case CAPPED -> Math.min(own, other.isEmpty() ? (int) number : another);
            case MORE -> own + 1;
            case LESS -> own - 1;
            case ABSENT -> 0;
            case ONE -> 1;
            case DOUBLED -> 2 * own;
            case HALVED -> own / 2;
            default -> own;
        };
    }

    /**
     * What is other about a result as a whole.
     *
     * @return the clause without the name of the place; nothing where it does not begin with that
     */
    public Optional<String> ending() {
        String whole = clause();
        if (way == Way.ABSENT) {
            return Optional.of("is 0 everywhere");
        }
        return way == Way.AS_TOLD || way == Way.REPLACED || !whole.startsWith(place + " ")
                ? Optional.empty()
                : Optional.of(whole.substring(place.length() + 1));
    }

    /**
     * What is other, to go on from "what the formula gives where".
     *
     * @return a clause
     */
    public String clause() {
        return switch (way) {
            case AS_TOLD -> place;
            case ABSENT -> place + " is left out";
            case NONE -> place + " is taken for 0";
            case NEGATED -> place + " has the other sign";
            case ONE -> place + " is taken for 1";
            case CONSTANT -> place + " is always " + Figures.number(number);
            case BEGINS -> place + " begins with " + Figures.number(number);
            case SIZE -> place + " is taken without its sign";
            case POSITIVE -> place + " is 0 wherever it is negative";
            case NEGATIVE -> place + " is 0 wherever it is positive";
            case SQUARED -> place + " is squared";
            case ROOT -> "the square root of " + place + " stands in its place";
            case RECIPROCAL -> "1 divided by " + place + " stands in its place";
            case CUT -> place + " is cut off to a whole number";
            case SINGLE -> place + " is kept in single precision";
            case DOUBLED -> place + " counts twice";
            case HALVED -> place + " counts half";
            case SIGN -> "only the sign of " + place + " counts";
            case ROUNDED -> place + " is rounded to a whole number";
            case TANH -> place + " goes through tanh";
            case LOGISTIC -> place + " goes through the logistic function";
            case RAISED -> "1 is added to " + place;
            case LOWERED -> "1 is subtracted from " + place;
            case TIMES -> place + " is multiplied by " + other;
            case OVER -> place + " is divided by " + other;
            case PLUS -> other + " is added to " + place;
            case CLIPPED -> place + " is cut off at " + Figures.number(-number) + " and " + Figures.number(number);
            case BELOW -> place + " is never above " + Figures.number(number);
            case ABOVE -> place + " is never below " + Figures.number(number);
            case REPLACED -> other + " stands in place of " + place;
            case MORE -> place + " is too large by 1";
            case LESS -> place + " is too small by 1";
            case CAPPED -> place + " is at most " + (other.isEmpty() ? Figures.number(number) : other);
            case EARLIER -> place + " is taken one place too early";
            case LATER -> place + " is taken one place too late";
            case FIRST -> place + " is always the first";
            case LAST -> place + " is always the last";
            case BACKWARDS -> place + " is taken in reversed order";
            case MEAN -> "the mean stands in place of " + place;
            case FIRST_ALONE -> "only the first of " + place + " counts";
            case LAST_ALONE -> "only the last of " + place + " counts";
            case WITHOUT_FIRST -> "the first of " + place + " does not count";
            case WITHOUT_LAST -> "the last of " + place + " does not count";
            case UP_TO -> "only the first " + Figures.number(number) + " of " + place + " count";
            case EVEN_ALONE -> "every second of " + place + " does not count";
        };
    }
}
