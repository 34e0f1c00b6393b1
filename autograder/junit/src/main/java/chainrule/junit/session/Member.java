package chainrule.junit.session;

import chainrule.wire.objects.MemberName;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Something of the student's that a test can call.
 *
 * @param key its name on the wire
 * @param owner the class or interface that the course declares it in
 * @param name of the method; of a constructor, that of its class
 * @param returns the declared type of what comes back
 * @param parameters its erased parameter types
 * @param exceptions that it declares
 * @param kind what calling it needs
 */
public record Member(
        String key,
        Class<?> owner,
        String name,
        Type returns,
        Class<?>[] parameters,
        Class<?>[] exceptions,
        Kind kind) {

    /** What calling needs. */
    enum Kind {
        /** An object. */
        INSTANCE,
        /** Nothing. */
        STATIC,
        /** Nothing, and an object comes back. */
        NEW
    }

    /**
     * A method of a twin; called once for each, when the twin is loaded.
     *
     * @param owner the twin
     * @param name the method's name, or {@code <init>}
     * @param parameters its erased parameter types
     * @return the member
     */
    public static Member of(Class<?> owner, String name, Class<?>... parameters) {
        try {
            return name.equals(MemberName.CONSTRUCTOR)
                    ? of(owner.getDeclaredConstructor(parameters))
                    : of(owner.getDeclaredMethod(name, parameters));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a twin without " + name, e);
        }
    }

    static Member of(Method method) {
        boolean ofObject = isOfObject(method);
        String key = ofObject ? Object.class.getName() + '#' + MemberName.method(method) : MemberName.of(method);
        return new Member(
                key,
                method.getDeclaringClass(),
                method.getName(),
                method.getGenericReturnType(),
                method.getParameterTypes(),
                method.getExceptionTypes(),
                Modifier.isStatic(method.getModifiers()) ? Kind.STATIC : Kind.INSTANCE);
    }

    /** Whether the student has it in any case, and need not have written it. */
    private static boolean isOfObject(Method method) {
        return Arrays.stream(Object.class.getMethods())
                .anyMatch(general -> general.getName().equals(method.getName())
                        && Arrays.equals(general.getParameterTypes(), method.getParameterTypes()));
    }

    private static Member of(Constructor<?> constructor) {
        Class<?> owner = constructor.getDeclaringClass();
        return new Member(
                MemberName.of(constructor),
                owner,
                owner.getSimpleName(),
                owner,
                constructor.getParameterTypes(),
                constructor.getExceptionTypes(),
                Kind.NEW);
    }

    /** A fresh object of whichever class implements an interface. */
    static Member implementing(Class<?> contract, Type declared) {
        return new Member(
                MemberName.implementationOf(contract),
                contract,
                contract.getSimpleName(),
                declared,
                new Class<?>[0],
                new Class<?>[0],
                Kind.NEW);
    }

    /** Name and parameter types as a message shows them. */
    String shown() {
        String types = Arrays.stream(parameters).map(Class::getSimpleName).collect(Collectors.joining(", ", "(", ")"));
        return (kind == Kind.NEW ? "constructor " : "") + name + types;
    }
}
