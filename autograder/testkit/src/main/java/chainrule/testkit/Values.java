package chainrule.testkit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The named results of one computation, in order: numbers, truths, constants, texts, or arrays of these; {@code null}
 * where an implementation returned none.
 */
public final class Values {
    private final Map<String, Object> byName;

    private Values(Map<String, Object> byName) {
        this.byName = Collections.unmodifiableMap(byName);
    }

    /**
     * One value.
     *
     * @param name what the field calls it, such as {@code dx}
     * @param value anything that a contract can carry but a record: a number, a truth, an array to any depth, {@code null}
     * @return the values so far
     */
    public static Values of(String name, Object value) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put(name, value);
        return new Values(one);
    }

    /**
     * One component of a result that is a record.
     *
     * @param <R> the kind of record
     * @param name what the field calls it, such as {@code dx}
     * @param result what an implementation returned, {@code null} included
     * @param component reads the component
     * @return the values so far; the component of nothing is nothing
     */
    public static <R> Values of(String name, R result, Function<R, ?> component) {
        return of(name, result == null ? null : component.apply(result));
    }

    /**
     * These values and one component of a result that is a record.
     *
     * @param <R> the kind of record
     * @param name what the field calls it
     * @param result what an implementation returned, {@code null} included
     * @param component reads the component
     * @return the values so far; the component of nothing is nothing
     */
    public <R> Values and(String name, R result, Function<R, ?> component) {
        return and(name, result == null ? null : component.apply(result));
    }

    /**
     * These values and one more.
     *
     * @param name what the field calls it
     * @param value anything that a contract can carry but a record: a number, a truth, an array to any depth, {@code null}
     * @return the values so far
     */
    public Values and(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(byName);
        more.put(name, value);
        return new Values(more);
    }

    /**
     * These values and others.
     *
     * @param others under other names
     * @return all of them
     */
    public Values and(Values others) {
        Map<String, Object> more = new LinkedHashMap<>(byName);
        more.putAll(others.byName);
        return new Values(more);
    }

    /**
     * All of them.
     *
     * @return names and values in order; not to be changed
     */
    public Map<String, Object> byName() {
        return byName;
    }
}
