package chainrule.wire.objects;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The name of something that can be called, such as {@code deque.ArrayDeque#addFirst(java.lang.Object)}.
 *
 * @param owner binary name of a class
 * @param name of a method, or {@link #CONSTRUCTOR} or {@link #IMPLEMENTATION}
 * @param parameters names of the erased parameter types
 */
public record MemberName(String owner, String name, String[] parameters) {
    /** Instead of a method's name. */
    public static final String CONSTRUCTOR = "<init>";

    /** A new object of whichever class implements the owner. */
    public static final String IMPLEMENTATION = "<implementation>";

    /**
     * The name of a method.
     *
     * @param method any
     * @return with the class that declares it
     */
    public static String of(Method method) {
        return method.getDeclaringClass().getName() + '#' + method(method);
    }

    /**
     * The name of a constructor.
     *
     * @param constructor any
     * @return with its class
     */
    public static String of(Constructor<?> constructor) {
        return constructor.getDeclaringClass().getName()
                + '#'
                + CONSTRUCTOR
                + parameters(constructor.getParameterTypes());
    }

    /**
     * The name of a new object.
     *
     * @param contract the interface that its class implements
     * @return a name
     */
    public static String implementationOf(Class<?> contract) {
        return contract.getName() + '#' + IMPLEMENTATION + "()";
    }

    /**
     * A method's name without its class.
     *
     * @param method any
     * @return such as {@code compare(java.lang.Object,java.lang.Object)}
     */
    public static String method(Method method) {
        return method.getName() + parameters(method.getParameterTypes());
    }

    /**
     * Reads a name.
     *
     * @param text written by this class
     * @return its parts
     */
    public static MemberName parse(String text) {
        int hash = text.indexOf('#');
        int open = text.indexOf('(');
        String inside = text.substring(open + 1, text.length() - 1);
        return new MemberName(
                text.substring(0, hash),
                text.substring(hash + 1, open),
                inside.isEmpty() ? new String[0] : inside.split(","));
    }

    private static String parameters(Class<?>[] types) {
        return Arrays.stream(types).map(Class::getName).collect(Collectors.joining(",", "(", ")"));
    }
}
