package chainrule.grader.config;

import java.math.BigDecimal;
import java.util.Locale;

/** Single values of a configuration. Each reader throws IllegalArgumentException for what is not of its kind. */
final class Scalars {
    private static final int HUNDREDTHS_DIGITS = 2;

    private Scalars() {}

    static int hundredths(String text) {
        try {
            return requirePositive(
                    new BigDecimal(text).movePointRight(HUNDREDTHS_DIGITS).intValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static double between(double least, double most, String text) {
        double number = Double.parseDouble(text);
        if (!(number >= least && number <= most)) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    static int wholeBetween(int least, int most, String text) {
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    static String filled(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    static int positiveWhole(String text) {
        return requirePositive(Integer.parseInt(text));
    }

    /** A count that may be zero, written without a sign or leading zeros. */
    static int wholeFromZero(String text) {
        int number = Integer.parseInt(text);
        if (number < 0 || !text.equals(Integer.toString(number))) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    private static int requirePositive(int number) {
        if (number <= 0) {
            throw new IllegalArgumentException(Integer.toString(number));
        }
        return number;
    }

    static boolean anyTie(String text) {
        return choose(text, "any", "first");
    }

    static boolean fullIsolation(String text) {
        return choose(text, "full", "split");
    }

    static boolean byExercise(String text) {
        return choose(text, "exercise", "check");
    }

    static Assignment.Column column(String text) {
        if (!text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(text);
        }
        return Assignment.Column.valueOf(text.toUpperCase(Locale.ROOT));
    }

    static boolean truth(String text) {
        return choose(text, "true", "false");
    }

    private static boolean choose(String text, String yes, String no) {
        if (!text.equals(yes) && !text.equals(no)) {
            throw new IllegalArgumentException(text);
        }
        return text.equals(yes);
    }
}
