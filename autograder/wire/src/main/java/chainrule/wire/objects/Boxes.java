package chainrule.wire.objects;

import java.util.Map;

/** Primitive types and the classes of their boxes. */
public final class Boxes {
    private static final Map<Class<?>, Class<?>> OF = Map.of(
            boolean.class,
            Boolean.class,
            byte.class,
            Byte.class,
            short.class,
            Short.class,
            char.class,
            Character.class,
            int.class,
            Integer.class,
            long.class,
            Long.class,
            float.class,
            Float.class,
            double.class,
            Double.class,
            void.class,
            Void.class);

    private Boxes() {}

    /**
     * The class of a type's values.
     *
     * @param type any
     * @return the box of a primitive type, any other type itself
     */
    public static Class<?> of(Class<?> type) {
        return OF.getOrDefault(type, type);
    }
}
