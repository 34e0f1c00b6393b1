package chainrule.grader.junit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Constants of the reference, which a twin has too: numbers, texts, and those of an enum. */
final class TwinConstants {
    private TwinConstants() {}

    static String ofEnum(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    static String of(Class<?> type) {
        return Stream.of(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers()))
                .filter(field -> !Modifier.isPrivate(field.getModifiers()) && !field.isSynthetic())
                .map(TwinConstants::declaration)
                .collect(Collectors.joining());
    }

    private static String declaration(Field field) {
        String literal = literal(value(field));
        return literal.isEmpty() || !field.getType().isPrimitive() && field.getType() != String.class
                ? ""
                : "    %s %s %s = %s;%n"
                        .formatted(
                                Modifier.toString(field.getModifiers()),
                                field.getType().getCanonicalName(),
                                field.getName(),
                                literal);
    }

    private static Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String literal(Object value) {
        if (value instanceof String text) {
            return text.chars()
                    .mapToObj(letter -> "\\u%04x".formatted(letter))
                    .collect(Collectors.joining("", "\"", "\""))
                    .replace("\\u0022", "\\\"")
                    .replace("\\u005c", "\\\\")
                    .replace("\\u000a", "\\n")
                    .replace("\\u000d", "\\r");
        } else if (value instanceof Character letter) {
            return "(char) " + (int) letter;
        } else if (value instanceof Double number) {
            return "Double.longBitsToDouble(" + Double.doubleToRawLongBits(number) + "L)";
        } else if (value instanceof Float number) {
            return "Float.intBitsToFloat(" + Float.floatToRawIntBits(number) + ")";
        } else if (value instanceof Long number) {
            return number + "L";
        } else if (value instanceof Byte || value instanceof Short) {
            return "(" + (value instanceof Byte ? "byte" : "short") + ") " + value;
        }
        return value == null ? "" : value.toString();
    }
}
