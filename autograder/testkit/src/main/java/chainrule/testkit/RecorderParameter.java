package chainrule.testkit;

import java.lang.reflect.Method;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands each graded method its recorder, from where the grader left it for this session. */
public final class RecorderParameter implements ParameterResolver {
    /** The key in the session's store, under {@link Namespace#GLOBAL}: a {@code Function<Method, Recorder>}. */
    public static final String KEY = "chainrule.recorders";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Recorder.class;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Function<Method, Recorder> recorders = (Function<Method, Recorder>)
                context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.GLOBAL).get(KEY);
        return recorders.apply(context.getRequiredTestMethod());
    }
}
