package chainrule.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Reads and builds records through their components. */
public final class Records {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private Records() {}

    /** What reflection tells of a record class; asked at every value, it would cost more than the values. */
    private record Shape(RecordComponent[] components, Constructor<?> canonical) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                Constructor<?> canonical = type.getDeclaredConstructor(types);
                canonical.setAccessible(true);
                for (RecordComponent component : components) {
                    component.getAccessor().setAccessible(true);
                }
                return new Shape(components, canonical);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("a record without its constructor: " + type, e);
            }
        }
    }

    /**
     * The components of a record class.
     *
     * @param type the class
     * @return in order; shared, not to be written to
     */
    public static RecordComponent[] components(Class<?> type) {
        return SHAPES.get(type).components;
    }

    /**
     * One component of a record.
     *
     * @param component one of {@link #components}
     * @param instance of which record
     * @return its value
     */
    public static Object read(RecordComponent component, Object instance) {
        try {
            return component.getAccessor().invoke(instance);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    /**
     * A new record.
     *
     * @param type the record class
     * @param values one for each component, in order
     * @return the record
     * @throws MalformedMessageException when the record's own constructor refuses the values
     */
    public static Object create(Class<?> type, Object[] values) throws MalformedMessageException {
        try {
            return SHAPES.get(type).canonical.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new MalformedMessageException("not a valid " + type.getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot create " + type, e);
        }
    }

    /** Refuses a message in which anything is null, so that its readers need not ask. */
    static void requireComplete(Object value) throws MalformedMessageException {
        if (value == null) {
            throw new MalformedMessageException("a message with a hole");
        }
        if (value instanceof Object[] entries) {
            for (Object entry : entries) {
                requireComplete(entry);
            }
        } else if (value instanceof Record) {
            for (RecordComponent component : components(value.getClass())) {
                requireComplete(read(component, value));
            }
        }
    }
}
