package chainrule.worker.objects;

import chainrule.wire.objects.MemberName;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** Objects that the test has lent: each call of them goes back to the test. */
final class Lending {
    private final Calls calls;
    private final Map<Integer, Object> lent = new HashMap<>();

    Lending(Calls calls) {
        this.calls = calls;
    }

    /** Carries a call out. */
    @FunctionalInterface
    interface Calls {
        Object call(int number, String method, Object[] arguments);
    }

    /** What stands in for an object. */
    Object borrow(int number, Class<?>[] interfaces, ClassLoader loader) {
        return lent.computeIfAbsent(
                number, unknown -> Proxy.newProxyInstance(loader, interfaces, new Borrowed(number, calls)));
    }

    /** The number of a lent object, -1 for any other. */
    static int numberOf(Object object) {
        return Proxy.isProxyClass(object.getClass()) && Proxy.getInvocationHandler(object) instanceof Borrowed borrowed
                ? borrowed.number
                : -1;
    }

    void forget() {
        lent.clear();
    }

    private record Borrowed(int number, Calls calls) implements InvocationHandler {
        private static final Object[] NONE = {};

        @Override
        public Object invoke(Object proxy, Method method, Object[] given) throws Throwable {
            Object[] arguments = given == null ? NONE : given;
            if (method.isDefault() && method.getDeclaringClass().getClassLoader() == null) {
                return InvocationHandler.invokeDefault(proxy, method, arguments);
            }
            return calls.call(number, MemberName.method(method), arguments);
        }
    }
}
