package chainrule.junit.run;

import chainrule.junit.Graded;
import chainrule.wire.suites.TestRow;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an annotation says of a test: our own, or any that is called {@code GradedTest}, whose members are read by their
 * names.
 *
 * @param points in hundredths
 * @param number empty for none
 * @param name empty for the display name
 * @param visibility empty for what the configuration says
 * @param hint empty for none
 */
record Worth(int points, String number, String name, String visibility, String hint) {
    private static final String FOREIGN = "GradedTest";
    private static final int HUNDREDTHS = 100;

    static Optional<Worth> of(AnnotatedElement element) {
        Graded own = element.getAnnotation(Graded.class);
        if (own != null) {
            return Optional.of(
                    new Worth(hundredths(own.points()), own.number(), own.name(), own.visibility(), own.hint()));
        }
        return Stream.of(element.getAnnotations())
                .filter(annotation ->
                        annotation.annotationType().getSimpleName().equals(FOREIGN))
                .findFirst()
                .map(Worth::ofForeign);
    }

    private static Worth ofForeign(Annotation annotation) {
        Object points = Optional.ofNullable(member(annotation, "max_score"))
                .or(() -> Optional.ofNullable(member(annotation, "points")))
                .orElse(1.0);
        String name = text(annotation, "name");
        boolean unnamed = name.equalsIgnoreCase("unnamed test");
        return new Worth(
                hundredths(((Number) points).doubleValue()),
                text(annotation, "number"),
                unnamed ? "" : name,
                text(annotation, "visibility").toLowerCase(Locale.ROOT),
                "");
    }

    private static String text(Annotation annotation, String name) {
        Object value = member(annotation, name);
        return value instanceof Enum<?> constant ? constant.name() : value == null ? "" : value.toString();
    }

    private static Object member(Annotation annotation, String name) {
        try {
            Method method = annotation.annotationType().getDeclaredMethod(name);
            method.setAccessible(true);
            return method.invoke(annotation);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException none) {
            return null;
        }
    }

    private static int hundredths(double points) {
        return Math.max(0, (int) Math.round(points * HUNDREDTHS));
    }

    static int ungraded() {
        return TestRow.UNGRADED;
    }
}
