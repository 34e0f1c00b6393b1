package chainrule.junit.session;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Map;

/**
 * What stands in for an object of which only interfaces are known.
 *
 * @param session carries calls out
 * @param handle where the object is
 * @param known what is known of the variables of its types
 */
record StudentProxy(Session session, Handle handle, Map<TypeVariable<?>, Type> known) implements InvocationHandler {
    private static final Object[] NONE = {};

    @Override
    public Object invoke(Object proxy, Method method, Object[] given) throws Throwable {
        Object[] arguments = given == null ? NONE : given;
        if (method.isDefault() && method.getDeclaringClass().getClassLoader() == null) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        return session.call(Member.of(method), proxy, arguments, known);
    }
}
