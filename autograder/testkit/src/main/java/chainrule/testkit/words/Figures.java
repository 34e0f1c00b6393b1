package chainrule.testkit.words;

import chainrule.testkit.tensor.Tensor;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How numbers, shapes and places are shown: six significant digits, no locale. */
public final class Figures {
    private static final MathContext SIX_DIGITS = new MathContext(6);
    private static final int MOST_PLAIN_DIGITS = 7;
    private static final int MOST_DIGITS = 17;

    private Figures() {}

    /**
     * A number.
     *
     * @param number any double
     * @return such as {@code 0.25}, {@code 1.00001e-9}, {@code NaN}, {@code -0}
     */
    public static String number(double number) {
        return number(number, SIX_DIGITS);
    }

    /**
     * An entry of a tensor.
     *
     * @param tensor the tensor, a student's included
     * @param position its place in row-major order
     * @return a number, or a word such as {@code true} or {@code "text"}
     */
    public static String entry(Tensor tensor, int position) {
        return tensor.isNumeric()
                ? number(tensor.values()[position])
                : StudentText.of(tensor.words().get(position)).line();
    }

    /**
     * A number beside another one.
     *
     * @param number any number
     * @param other one that differs from it
     * @return with six significant digits, or as many more as it takes to tell them apart
     */
    public static String apart(double number, double other) {
        int digits = SIX_DIGITS.getPrecision();
        while (digits < MOST_DIGITS
                && number(number, new MathContext(digits)).equals(number(other, new MathContext(digits)))) {
            digits++;
        }
        return number(number, new MathContext(digits));
    }

    private static String number(double number, MathContext digits) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return Double.toString(number);
        }
        if (number == 0) {
            return 1 / number < 0 ? "-0" : "0";
        }
        BigDecimal rounded = new BigDecimal(number).round(digits).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        return exponent >= -4 && exponent < MOST_PLAIN_DIGITS
                ? rounded.toPlainString()
                : rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }

    /**
     * A shape.
     *
     * @param shape lengths
     * @return such as {@code (1, 2, 3, 3)}
     */
    public static String shape(int... shape) {
        return Arrays.stream(shape).mapToObj(Integer::toString).collect(Collectors.joining(", ", "(", ")"));
    }

    /**
     * A place within an array.
     *
     * @param index one for each dimension
     * @return such as {@code [0][1][2]}
     */
    public static String place(int... index) {
        return Arrays.stream(index).mapToObj(i -> "[" + i + "]").collect(Collectors.joining());
    }

    /**
     * A count with its noun.
     *
     * @param count how many
     * @param noun in the singular, with a plural in -s
     * @return such as {@code 1 entry}, {@code 2 numbers}
     */
    public static String count(long count, String noun) {
        if (count == 1) {
            return "1 " + noun;
        }
        return count + " " + (noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s");
    }
}
