package chainrule.grader.diagnosis;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Finds out which methods a check calls, with which arguments, by being called. Each answer is empty and unlike every
 * other, so that the check's values tell which of them is which result.
 */
final class CallRecording implements InvocationHandler {
    private final List<Call> calls = new ArrayList<>();
    private int last;

    private CallRecording() {}

    record Call(Method method, Object[] arguments, Object answer) {}

    /** What was called, and what the computation made of the answers. */
    record Recorded<R>(List<Call> calls, R result) {}

    static <S, R> Recorded<R> of(Class<S> contract, Function<S, R> computation) {
        CallRecording recording = new CallRecording();
        Object proxy = Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, recording);
        R result = computation.apply(contract.cast(proxy));
        return new Recorded<>(recording.calls, result);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        Object answer = empty(method.getReturnType());
        calls.add(new Call(method, arguments == null ? new Object[0] : arguments, answer));
        return answer;
    }

    private Object empty(Class<?> type) {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        } else if (type.isRecord()) {
            return emptyRecord(type);
        }
        return type.isEnum() ? type.getEnumConstants()[0] : single(type);
    }

    /** Nothing, of a type that a contract cannot use. */
    private Object single(Class<?> type) {
        if (type == double.class) {
            return (double) ++last;
        } else if (type == int.class) {
            return ++last;
        } else if (type == long.class) {
            return (long) ++last;
        } else if (type == boolean.class) {
            return true;
        }
        return type == String.class ? "result " + ++last : null;
    }

    private Object emptyRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(types).map(this::empty).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make an empty " + type, e);
        }
    }
}
