package chainrule.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Reads and builds records through their components. */
public final class Records {
    private Records() {}

    /**
     * One component of a record.
     *
     * @param component which
     * @param instance of which record
     * @return its value
     */
    public static Object read(RecordComponent component, Object instance) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(instance);
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
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
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
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                requireComplete(read(component, value));
            }
        }
    }
}
