package chainrule.wire.objects;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.Stack;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;

/**
 * The collections and maps that cross by value, by number. Whatever else a collection is, it crosses as the plainest that
 * keeps its order.
 */
final class Containers {
    static final int LIST = 0;
    static final int UNMODIFIABLE_LIST = 1;
    static final int SET = 2;
    static final int UNMODIFIABLE_SET = 3;
    static final int MAP = 4;
    static final int UNMODIFIABLE_MAP = 5;
    private static final int FIRST_EXACT = 6;

    private static final List<Class<?>> EXACT = List.of(
            LinkedList.class,
            ArrayDeque.class,
            Vector.class,
            Stack.class,
            PriorityQueue.class,
            HashSet.class,
            TreeSet.class,
            HashMap.class,
            TreeMap.class);

    private Containers() {}

    /** The number of a collection's or map's kind. */
    static int kindOf(Object container) {
        int exact = EXACT.indexOf(container.getClass());
        if (exact >= 0) {
            return FIRST_EXACT + exact;
        }
        int plain = container instanceof Map ? MAP : container instanceof Set ? SET : LIST;
        return isUnmodifiable(container) ? plain + 1 : plain;
    }

    private static boolean isUnmodifiable(Object container) {
        String name = container.getClass().getName();
        return name.startsWith("java.util.ImmutableCollections$")
                || name.startsWith("java.util.Collections$Unmodifiable");
    }

    static boolean isKind(int kind, boolean map) {
        return kind >= 0
                && kind < FIRST_EXACT + EXACT.size()
                && map
                        == (kind >= FIRST_EXACT
                                ? Map.class.isAssignableFrom(EXACT.get(kind - FIRST_EXACT))
                                : kind >= MAP);
    }

    static boolean isSet(int kind) {
        return kind >= FIRST_EXACT
                ? Set.class.isAssignableFrom(EXACT.get(kind - FIRST_EXACT))
                : kind == SET || kind == UNMODIFIABLE_SET;
    }

    /**
     * A collection of a kind.
     *
     * @param exact whether the other side is trusted: an ordered one calls its entries
     */
    static Collection<Object> collection(int kind, boolean exact, List<Object> entries) {
        if (exact && kind >= FIRST_EXACT) {
            return ofClass(EXACT.get(kind - FIRST_EXACT), entries);
        } else if (isSet(kind)) {
            Set<Object> set = new LinkedHashSet<>(entries);
            return kind == UNMODIFIABLE_SET ? Collections.unmodifiableSet(set) : set;
        } else if (kind >= FIRST_EXACT) {
            return new LinkedList<>(entries);
        }
        return kind == UNMODIFIABLE_LIST ? Collections.unmodifiableList(entries) : entries;
    }

    private static Collection<Object> ofClass(Class<?> type, List<Object> entries) {
        if (type == ArrayDeque.class) {
            return new ArrayDeque<>(entries);
        } else if (type == Stack.class) {
            Stack<Object> stack = new Stack<>();
            stack.addAll(entries);
            return stack;
        } else if (type == Vector.class) {
            return new Vector<>(entries);
        } else if (type == PriorityQueue.class) {
            return new PriorityQueue<>(entries);
        } else if (type == HashSet.class) {
            return new HashSet<>(entries);
        }
        return type == TreeSet.class ? new TreeSet<>(entries) : new LinkedList<>(entries);
    }

    static Map<Object, Object> map(int kind, boolean exact, Map<Object, Object> entries) {
        if (kind == UNMODIFIABLE_MAP) {
            return Collections.unmodifiableMap(entries);
        } else if (!exact || kind == MAP) {
            return entries;
        }
        return EXACT.get(kind - FIRST_EXACT) == TreeMap.class ? new TreeMap<>(entries) : new HashMap<>(entries);
    }

    /**
     * The same entries in a class that is wanted by name.
     *
     * @throws UnwantedValueException when that cannot be had without calling the entries
     */
    static Object fitting(Object container, Class<?> wanted) throws UnwantedValueException {
        if (wanted.isInstance(container)) {
            return container;
        }
        try {
            if (container instanceof Map<?, ?> map && wanted == TreeMap.class) {
                return new TreeMap<>(map);
            } else if (container instanceof Set<?> set && wanted == TreeSet.class) {
                return new TreeSet<>(set);
            } else if (container instanceof Collection<?> entries && wanted != PriorityQueue.class) {
                Object other = ofClass(wanted, new ArrayList<>(entries));
                if (wanted.isInstance(other)) {
                    return other;
                }
            }
        } catch (ClassCastException | NullPointerException unordered) {
            throw new UnwantedValueException("entries without an order", wanted);
        }
        String got = container instanceof Map ? "Map" : container instanceof Set ? "Set" : "List";
        throw new UnwantedValueException(got, wanted);
    }

    static Map<Object, Object> inOrder() {
        return new LinkedHashMap<>();
    }

    static List<Object> listOf(int length) {
        return new ArrayList<>(Math.min(length, 1 << 16));
    }
}
