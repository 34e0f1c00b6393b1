package chainrule.junit.session;

import chainrule.wire.MalformedMessageException;
import chainrule.wire.objects.TypeTable;
import chainrule.wire.objects.UnwantedValueException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The student's objects that the test has met: one object, one number, one twin or proxy. */
final class Known {
    /** How many of one test there may be. */
    private static final int MOST = 200_000;

    private final Session session;
    private final TypeTable types;
    private final Map<Integer, Object> objects = new HashMap<>();
    private final Map<Integer, Handle> handles = new HashMap<>();
    private long generation;
    private int next;

    Known(Session session, TypeTable types) {
        this.session = session;
        this.types = types;
    }

    /** The number from which on objects are those of what comes now. */
    int mark() {
        return next;
    }

    /** Forgets all objects from a number on; who still holds one of them is told so at its next use. */
    void forget(int mark) {
        for (int number = mark; number < next; number++) {
            objects.remove(number);
            Handle handle = handles.remove(number);
            if (handle != null) {
                handle.free();
            }
        }
        next = Math.min(next, mark);
    }

    /** The worker is gone, and all objects with it. */
    void forgetAll() {
        generation++;
        objects.clear();
        handles.clear();
        next = 0;
    }

    Optional<Handle> handleOf(Object given) {
        Object object = Speakers.behind(given);
        if (object instanceof Twin twin) {
            return Optional.of(twin.chainruleHandle());
        } else if (Proxy.isProxyClass(object.getClass())
                && Proxy.getInvocationHandler(object) instanceof StudentProxy proxy) {
            return Optional.of(proxy.handle());
        }
        return Optional.empty();
    }

    int numberOf(Handle handle) {
        if (!handle.isIn(generation)) {
            throw session.gone();
        }
        return handle.number();
    }

    Handle handle(int number, int markOfTest) throws MalformedMessageException {
        requireNumber(number, markOfTest);
        if (handles.containsKey(number)) {
            throw new MalformedMessageException("two objects of number " + number);
        }
        next = Math.max(next, number + 1);
        Handle handle = new Handle(number, generation);
        handles.put(number, handle);
        return handle;
    }

    private static void requireNumber(int number, int markOfTest) throws MalformedMessageException {
        if (number < 0 || number >= markOfTest + MOST) {
            throw new MalformedMessageException("an object of number " + number);
        }
    }

    void bind(Object twin, Handle handle) {
        objects.put(handle.number(), twin);
    }

    /** What stands for an object that came back. */
    Object object(int number, List<Class<?>> told, ResolvedType wanted, int markOfTest)
            throws MalformedMessageException, UnwantedValueException {
        requireNumber(number, markOfTest);
        Object there = objects.get(number);
        if (there == null) {
            there = standIn(number, told, wanted, markOfTest);
        }
        if (!wanted.raw().isInstance(there)) {
            throw new UnwantedValueException(nameOf(told), wanted.raw());
        }
        return there;
    }

    private static String nameOf(List<Class<?>> told) {
        return told.isEmpty()
                ? "an object of another class"
                : "an object of " + told.get(0).getSimpleName();
    }

    private Object standIn(int number, List<Class<?>> told, ResolvedType wanted, int markOfTest)
            throws MalformedMessageException, UnwantedValueException {
        Optional<Class<?>> twin = told.stream()
                .filter(Twin.class::isAssignableFrom)
                .filter(type -> !type.isInterface())
                .findFirst();
        if (twin.isPresent()) {
            Handle handle = handle(number, markOfTest);
            handle.learn(wanted.variablesOf(twin.get()));
            return twin(twin.get(), handle);
        }
        List<Class<?>> interfaces =
                new ArrayList<>(told.stream().filter(Class::isInterface).toList());
        if (interfaces.stream().noneMatch(wanted.raw()::isAssignableFrom) && wanted.raw() != Object.class) {
            throw new UnwantedValueException(nameOf(told), wanted.raw());
        }
        Map<TypeVariable<?>, Type> variables = wanted.variables();
        Object proxy = Proxy.newProxyInstance(
                session.loader(),
                interfaces.toArray(Class<?>[]::new),
                new StudentProxy(session, handle(number, markOfTest), variables));
        objects.put(number, proxy);
        return proxy;
    }

    private static Object twin(Class<?> type, Handle handle) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Handle.class);
            constructor.setAccessible(true);
            return constructor.newInstance(handle);
        } catch (InvocationTargetException
                | NoSuchMethodException
                | InstantiationException
                | IllegalAccessException e) {
            throw new IllegalStateException("no twin of " + type, e);
        }
    }

    TypeTable types() {
        return types;
    }
}
