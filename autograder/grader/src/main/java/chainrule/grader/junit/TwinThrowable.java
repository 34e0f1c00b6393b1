package chainrule.grader.junit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The constructors of an exception of the reference: such a class is no twin but an exception of its own, made on this
 * side with the message of the student's.
 *
 * @param type the exception
 */
record TwinThrowable(Class<?> type) {
    private static final List<Class<?>> PASSED_ON = List.of(String.class, Throwable.class);

    String constructors() {
        return Stream.of(type.getDeclaredConstructors())
                .filter(constructor -> !Modifier.isPrivate(constructor.getModifiers()))
                .map(this::constructor)
                .collect(Collectors.joining());
    }

    private String constructor(Constructor<?> constructor) {
        Class<?>[] types = constructor.getParameterTypes();
        StringBuilder parameters = new StringBuilder();
        for (int i = 0; i < types.length; i++) {
            parameters
                    .append(i == 0 ? "" : ", ")
                    .append(types[i].getCanonicalName())
                    .append(" a")
                    .append(i);
        }
        String passed = isPassedOn(types) ? names(types.length) : "";
        return "    public %s(%s) { super(%s); }%n".formatted(type.getSimpleName(), parameters, passed);
    }

    private boolean isPassedOn(Class<?>[] types) {
        try {
            type.getSuperclass().getDeclaredConstructor(types);
            return Arrays.stream(types).allMatch(PASSED_ON::contains);
        } catch (NoSuchMethodException other) {
            return false;
        }
    }

    private static String names(int count) {
        return Stream.iterate(0, i -> i + 1).limit(count).map(i -> "a" + i).collect(Collectors.joining(", "));
    }
}
