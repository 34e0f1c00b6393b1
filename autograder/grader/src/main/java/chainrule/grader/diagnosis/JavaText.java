package chainrule.grader.diagnosis;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values as Java expressions that need no import. */
final class JavaText {
    private static final int MOST_DIGITS = 17;

    private JavaText() {}

    /** An array as it stands behind the equals sign of its declaration. */
    static String initializer(Object value) {
        if (value != null && value.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(value))
                    .mapToObj(i -> initializer(Array.get(value, i)))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return expression(value);
    }

    /** A value as it stands among the arguments of a call. */
    static String expression(Object value) {
        if (value == null) {
            return "null";
        } else if (value.getClass().isArray()) {
            return "new " + value.getClass().getSimpleName() + " " + initializer(value);
        } else if (value instanceof Double number) {
            return number(number);
        } else if (value instanceof Long number) {
            return number + "L";
        } else if (value instanceof String text) {
            return quoted(text);
        } else if (value instanceof Enum<?> constant) {
            return name(constant.getDeclaringClass()) + "." + constant.name();
        } else if (value instanceof Record record) {
            return "new " + name(record.getClass()) + "("
                    + Arrays.stream(record.getClass().getRecordComponents())
                            .map(component -> expression(read(component, record)))
                            .collect(Collectors.joining(", "))
                    + ")";
        }
        return String.valueOf(value);
    }

    /** A text as a literal: all but plain letters by their number. */
    private static String quoted(String text) {
        return text.chars()
                .mapToObj(letter -> letter == '"' || letter == '\\'
                        ? "\\" + (char) letter
                        : letter >= ' ' && letter <= '~'
                                ? String.valueOf((char) letter)
                                : String.format("\\u%04x", letter))
                .collect(Collectors.joining("", "\"", "\""));
    }

    static String name(Class<?> type) {
        return type.isArray() || type == String.class
                ? type.getSimpleName()
                : type.getName().replace('$', '.');
    }

    /** The fewest digits that stand for exactly this number, found here because Java 17 and 25 find different ones. */
    static String number(double number) {
        if (Double.isNaN(number)) {
            return "Double.NaN";
        } else if (Double.isInfinite(number)) {
            return number > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY";
        } else if (number == 0) {
            return 1 / number < 0 ? "-0.0" : "0";
        }
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == number) {
                return plain(rounded);
            }
        }
        return plain(exact.round(new MathContext(MOST_DIGITS)));
    }

    /** A whole number beyond int needs its point, or Java would read an int that is too large. */
    private static String plain(BigDecimal rounded) {
        BigDecimal stripped = rounded.stripTrailingZeros();
        int exponent = stripped.precision() - stripped.scale() - 1;
        return exponent >= -4 && exponent < 9
                ? stripped.toPlainString()
                : stripped.unscaledValue() + "e" + -stripped.scale();
    }

    static Object read(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
