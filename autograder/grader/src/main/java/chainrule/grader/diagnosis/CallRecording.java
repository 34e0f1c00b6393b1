package chainrule.grader.diagnosis;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds out which methods a check calls, with which arguments, by being called. It answers nothing: null, or NaN. */
final class CallRecording implements InvocationHandler {
    private final List<Call> calls = new ArrayList<>();

    private CallRecording() {}

    record Call(Method method, Object[] arguments) {}

    static <S> List<Call> of(Class<S> contract, Consumer<S> computation) {
        CallRecording recording = new CallRecording();
        Object proxy = Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, recording);
        computation.accept(contract.cast(proxy));
        return recording.calls;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        calls.add(new Call(method, arguments == null ? new Object[0] : arguments));
        return method.getReturnType() == double.class ? Double.NaN : null;
    }
}
