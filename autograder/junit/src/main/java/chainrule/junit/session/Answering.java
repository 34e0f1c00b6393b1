package chainrule.junit.session;

import chainrule.grader.process.WorkerGoneException;
import chainrule.wire.Allotment;
import chainrule.wire.objects.ObjectReply;
import chainrule.wire.objects.ObjectRequest;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;

/** Answers a call of an object that the test has lent, with a method of an interface by which it was lent, and no other. */
final class Answering {
    private static final int DEEPEST = 16;
    private static final long MOST_ELEMENTS = 1_000_000;
    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    private final Session session;
    private final String asked;

    /**
     * Answers on behalf of a test.
     *
     * @param asked what the test has called, in the words of a message
     */
    Answering(Session session, String asked) {
        this.session = session;
        this.asked = asked;
    }

    ObjectRequest answer(ObjectReply.CalledBack back) throws WorkerGoneException {
        Object lent = session.lent().get(back.lent()).orElse(null);
        Method method =
                lent == null ? null : session.lent().method(lent, back.method()).orElse(null);
        if (method == null || DEPTH.get() >= DEEPEST) {
            throw session.worker().spokeOutOfTurn(asked);
        }
        Object[] arguments = arguments(back, method);
        DEPTH.set(DEPTH.get() + 1);
        try {
            method.setAccessible(method.getDeclaringClass().getClassLoader() != null);
            Object value = method.invoke(lent, arguments);
            return new ObjectRequest.Answer(new TestValues(session.known().types(), session.known(), session.lent())
                    .write(value)
                    .bytes());
        } catch (InvocationTargetException e) {
            return refusal(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a lent object cannot be called", e);
        } finally {
            DEPTH.set(DEPTH.get() - 1);
        }
    }

    /** When the worker is gone nobody is left to hear a refusal. */
    private ObjectRequest refusal(Throwable thrown) {
        if (thrown instanceof StudentStopped) {
            throw Sneaky.thrown(thrown);
        }
        return new ObjectRequest.Refuse(String.valueOf(thrown), session.lent().keep(thrown));
    }

    private Object[] arguments(ObjectReply.CalledBack back, Method method) throws WorkerGoneException {
        StudentValues input = new StudentValues(
                back.arguments(),
                Allotment.of(MOST_ELEMENTS, MOST_ELEMENTS),
                session.known(),
                session.lent(),
                new Object[0],
                session.markOfTest());
        Object[] arguments = new Object[method.getParameterCount()];
        try {
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = input.read(new ResolvedType(method.getGenericParameterTypes()[i], Map.of()));
            }
            input.end();
            return arguments;
        } catch (IOException malformed) {
            throw session.worker().spokeOutOfTurn(asked);
        }
    }
}
