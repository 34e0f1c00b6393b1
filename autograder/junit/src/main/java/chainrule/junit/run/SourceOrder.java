package chainrule.junit.run;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.MethodDescriptor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;

/** Tests in the order in which they are written, where no annotation says otherwise; JUnit's own is that of a hash. */
public final class SourceOrder implements MethodOrderer {
    /** For JUnit, which finds it by its name. */
    public SourceOrder() {}

    @Override
    public void orderMethods(MethodOrdererContext context) {
        Map<Class<?>, FirstLines> lines = new HashMap<>();
        context.getMethodDescriptors()
                .sort(Comparator.comparingInt((MethodDescriptor descriptor) -> {
                            Method method = descriptor.getMethod();
                            return lines.computeIfAbsent(method.getDeclaringClass(), FirstLines::of)
                                    .of(method);
                        })
                        .thenComparing(descriptor -> descriptor.getMethod().getName()));
    }
}
