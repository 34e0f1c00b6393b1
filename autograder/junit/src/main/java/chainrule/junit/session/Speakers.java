package chainrule.junit.session;

import chainrule.junit.Of;
import chainrule.junit.Statics;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Interfaces of the tests that speak for classes of the student's, known by name. Behind each is the twin of that name: a
 * call of the interface is one of the twin, and an object has one speaker of a kind, so that it is the same whenever it
 * comes back.
 */
public final class Speakers {
    private final ClassLoader loader;
    private final Map<Object, Map<Class<?>, Object>> speakers = new IdentityHashMap<>();

    Speakers(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Whether an interface speaks for a class.
     *
     * @param type of a parameter
     * @return false when it is one that the student implements
     */
    public static boolean isSpeaker(Class<?> type) {
        return spokenFor(type).isPresent();
    }

    static Optional<String> spokenFor(Class<?> type) {
        Statics statics = type.getAnnotation(Statics.class);
        Of of = type.getAnnotation(Of.class);
        return statics != null
                ? Optional.of(statics.value())
                : Optional.ofNullable(of).map(Of::value);
    }

    /**
     * What speaks for a class, or for a fresh object of it.
     *
     * @param type the interface
     * @return a speaker
     * @throws Throwable what the constructor threw
     */
    public Object fresh(Class<?> type) throws Throwable {
        Class<?> twin = twin(type);
        if (type.isAnnotationPresent(Statics.class)) {
            return proxy(type, new Speaker(this, type, twin, null));
        }
        return speakerOf(construct(twin.getDeclaredConstructor()), type);
    }

    static Object construct(Constructor<?> constructor, Object... arguments) throws Throwable {
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    Class<?> twin(Class<?> type) {
        String name = spokenFor(type).orElseThrow();
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException none) {
            throw new IllegalStateException(
                    "The reference has no class " + name + ", for which " + type.getSimpleName() + " would speak.",
                    none);
        }
    }

    Object speakerOf(Object twin, Class<?> type) {
        return speakers.computeIfAbsent(twin, unknown -> new HashMap<>())
                .computeIfAbsent(type, wanted -> proxy(type, new Speaker(this, type, twin.getClass(), twin)));
    }

    private Object proxy(Class<?> type, Speaker speaker) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, speaker);
    }

    /** The twin behind a speaker, and anything else as it is. */
    static Object behind(Object object) {
        return object != null
                        && Proxy.isProxyClass(object.getClass())
                        && Proxy.getInvocationHandler(object) instanceof Speaker speaker
                        && speaker.twin() != null
                ? speaker.twin()
                : object;
    }

    void forget() {
        speakers.clear();
    }
}
