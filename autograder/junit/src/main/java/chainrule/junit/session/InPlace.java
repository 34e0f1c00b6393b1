package chainrule.junit.session;

import chainrule.wire.MalformedMessageException;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;

/** Writes into a test's own arrays and collections what the submission has done to its copies of them. */
final class InPlace {
    private InPlace() {}

    /** Same class and length, or it was no change in place. */
    static void write(Object target, Object changed) throws MalformedMessageException {
        if (target instanceof Map<?, ?> map && changed instanceof Map<?, ?> other) {
            writeMap(map, other);
        } else if (target instanceof Collection<?> collection && changed instanceof Collection<?> other) {
            writeCollection(collection, other);
        } else if (target.getClass().isArray() && target.getClass() == changed.getClass()) {
            writeArray(target, changed);
        } else {
            throw new MalformedMessageException("a change of what cannot change");
        }
    }

    private static void writeArray(Object target, Object changed) throws MalformedMessageException {
        int length = Array.getLength(target);
        if (length != Array.getLength(changed)) {
            throw new MalformedMessageException("an array changed its length");
        }
        if (!(target instanceof Object[] rows)) {
            System.arraycopy(changed, 0, target, 0, length);
            return;
        }
        Object[] others = (Object[]) changed;
        for (int i = 0; i < length; i++) {
            if (isSameShape(rows[i], others[i])) {
                writeArray(rows[i], others[i]);
            } else {
                rows[i] = others[i];
            }
        }
    }

    /** A row stays the test's own row where its contents alone have changed. */
    private static boolean isSameShape(Object row, Object other) {
        return row != null
                && other != null
                && row.getClass().isArray()
                && row.getClass() == other.getClass()
                && Array.getLength(row) == Array.getLength(other);
    }

    @SuppressWarnings("unchecked")
    private static void writeCollection(Collection<?> target, Collection<?> changed) {
        target.clear();
        ((Collection<Object>) target).addAll(changed);
    }

    @SuppressWarnings("unchecked")
    private static void writeMap(Map<?, ?> target, Map<?, ?> changed) {
        target.clear();
        ((Map<Object, Object>) target).putAll(changed);
    }
}
