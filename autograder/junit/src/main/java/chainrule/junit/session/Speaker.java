package chainrule.junit.session;

import chainrule.junit.New;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Speaks for a twin.
 *
 * @param all other speakers
 * @param type the interface
 * @param owner the twin's class
 * @param twin the object; null where the class itself is spoken for
 */
record Speaker(Speakers all, Class<?> type, Class<?> owner, Object twin) implements InvocationHandler {
    private static final Object[] NONE = {};

    @Override
    public Object invoke(Object proxy, Method method, Object[] given) throws Throwable {
        Object[] arguments = given == null ? NONE : given;
        if (method.isDefault()) {
            return inherited(proxy, method, arguments);
        } else if (twin == null && method.getDeclaringClass() == Object.class) {
            return ofTheClass(proxy, method, arguments);
        }
        Object[] theirs = Stream.of(arguments).map(Speakers::behind).toArray();
        Object value = called(method, theirs);
        boolean spoken = value != null && Speakers.isSpeaker(method.getReturnType());
        return spoken ? all.speakerOf(value, method.getReturnType()) : value;
    }

    /** An interface within a test class is not public, which the usual way wants it to be. */
    private static Object inherited(Object proxy, Method method, Object... arguments) throws Throwable {
        Class<?> declaring = method.getDeclaringClass();
        if (declaring.getClassLoader() == null) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        return MethodHandles.privateLookupIn(declaring, MethodHandles.lookup())
                .unreflectSpecial(method, declaring)
                .bindTo(proxy)
                .invokeWithArguments(arguments);
    }

    private Object ofTheClass(Object proxy, Method method, Object... arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> owner.getSimpleName();
        };
    }

    private Object called(Method method, Object... arguments) throws Throwable {
        Class<?>[] parameters = Stream.of(method.getParameterTypes())
                .map(parameter -> Speakers.isSpeaker(parameter) ? all.twin(parameter) : parameter)
                .toArray(Class<?>[]::new);
        try {
            if (method.isAnnotationPresent(New.class)) {
                return Speakers.construct(owner.getDeclaredConstructor(parameters), arguments);
            }
            Method found = found(method.getName(), parameters).orElseThrow(NoSuchMethodException::new);
            found.setAccessible(true);
            return found.invoke(twin, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        } catch (NoSuchMethodException none) {
            throw new IllegalStateException(
                    "The reference's " + owner.getSimpleName() + " has nothing that " + type.getSimpleName() + "."
                            + method.getName() + shown(parameters) + " could stand for.",
                    none);
        }
    }

    private Optional<Method> found(String name, Class<?>... parameters) {
        for (Class<?> above = owner; above != null; above = above.getSuperclass()) {
            for (Method method : above.getDeclaredMethods()) {
                if (method.getName().equals(name) && Arrays.equals(method.getParameterTypes(), parameters)) {
                    return Optional.of(method);
                }
            }
        }
        return Stream.of(owner.getMethods())
                .filter(method ->
                        method.getName().equals(name) && Arrays.equals(method.getParameterTypes(), parameters))
                .findFirst();
    }

    private static String shown(Class<?>... parameters) {
        return Stream.of(parameters).map(Class::getSimpleName).collect(Collectors.joining(", ", "(", ")"));
    }
}
