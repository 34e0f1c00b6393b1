package chainrule.junit.run;

import chainrule.junit.Student;
import chainrule.junit.session.Session;
import chainrule.junit.session.Speakers;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

/** Gives a test the student's objects that it asks for, and begins the test before its own object is made. */
public final class StudentParameters implements ParameterResolver, TestInstancePreConstructCallback {
    private static final AtomicReference<Session> SESSION = new AtomicReference<>();

    /** For JUnit, which finds it as a service. */
    public StudentParameters() {}

    static void use(Session session) {
        SESSION.set(session);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.isAnnotated(Student.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (Speakers.isSpeaker(type)) {
            return spoken(type);
        }
        return SESSION.get().implementing(type, parameter.getParameter().getParameterizedType());
    }

    private static Object spoken(Class<?> type) {
        try {
            return SESSION.get().speakers().fresh(type);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable checked) {
            throw new ParameterResolutionException("no " + type.getSimpleName() + " could be made", checked);
        }
    }

    /** An object for all tests of a class belongs to the class. */
    @Override
    public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
        if (context.getTestInstanceLifecycle().orElse(Lifecycle.PER_METHOD) == Lifecycle.PER_METHOD) {
            SESSION.get().beginTest();
        }
    }
}
