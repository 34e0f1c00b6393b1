package chainrule.junit.run;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.platform.engine.support.descriptor.MethodSource;

/** The time that a test's own annotations give it. JUnit could not keep it: an interrupt wakes nobody who waits for a pipe. */
final class TimeAllowed {
    private static final String JUNIT_4 = "org.junit.Test";

    private TimeAllowed() {}

    static OptionalLong millis(MethodSource source) {
        Method method = source.getJavaMethod();
        OptionalLong own = of(method);
        for (Class<?> type = source.getJavaClass(); own.isEmpty() && type != null; type = type.getEnclosingClass()) {
            own = of(type);
        }
        return own;
    }

    private static OptionalLong of(AnnotatedElement element) {
        Timeout timeout = element.getAnnotation(Timeout.class);
        if (timeout != null) {
            return OptionalLong.of(timeout.unit().toMillis(timeout.value()));
        }
        return Stream.of(element.getAnnotations())
                .filter(annotation -> annotation.annotationType().getName().equals(JUNIT_4))
                .mapToLong(annotation -> {
                    try {
                        return (Long)
                                annotation.annotationType().getMethod("timeout").invoke(annotation);
                    } catch (ReflectiveOperationException none) {
                        return 0;
                    }
                })
                .filter(millis -> millis > 0)
                .findFirst();
    }
}
