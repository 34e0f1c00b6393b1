package chainrule.grader.probing;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** What can happen to each number of an array by itself. */
enum Form {
    /** It is taken for 1. */
    ONE("1 in place of each number", number -> 1),
    /** Its sign is left out. */
    SIZE("each number without its sign", Math::abs),
    /** What is negative becomes 0. */
    POSITIVE("0 in place of each negative number", number -> Math.max(0, number)),
    /** What is positive becomes 0. */
    NEGATIVE("0 in place of each positive number", number -> Math.min(0, number)),
    /** It is squared. */
    SQUARE("the square of each number", number -> number * number),
    /** It divides. */
    RECIPROCAL("1 divided by each number", number -> 1 / number),
    /** It is cut off to a whole number. */
    CUT("each number cut off to a whole one", number -> (int) number),
    /** It is rounded to a whole number. */
    ROUNDED("each number rounded to a whole one", Math::rint);

    private final String words;
    private final DoubleUnaryOperator function;

    Form(String words, DoubleUnaryOperator function) {
        this.words = words;
        this.function = function;
    }

    String words() {
        return words;
    }

    double of(double number) {
        return function.applyAsDouble(number);
    }

    double[] of(double[] numbers) {
        return Arrays.stream(numbers).map(function).toArray();
    }
}
