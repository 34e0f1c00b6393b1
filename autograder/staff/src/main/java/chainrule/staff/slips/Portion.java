package chainrule.staff.slips;

import chainrule.wire.MalformedMessageException;
import chainrule.wire.Records;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A number, an array or a choice among the arguments of a method, or within its result.
 *
 * @param name such as {@code geometry.stride.height}
 * @param type its declared type
 * @param argument the place of the argument that it is, or is in; 0 for a result
 * @param path the components that lead to it, where it is within a record
 */
record Portion(String name, Class<?> type, int argument, List<RecordComponent> path) {

    /** Everything that a method is given. */
    static List<Portion> ofArguments(Method method) {
        List<Portion> parts = new ArrayList<>();
        for (int i = 0; i < method.getParameterCount(); i++) {
            parts.addAll(leaves(name(method, i), method.getParameterTypes()[i], i, List.of()));
        }
        return parts;
    }

    /** Everything that a method returns. */
    static List<Portion> ofResult(Method method) {
        return leaves("result", method.getReturnType(), 0, List.of());
    }

    /** Names of parameters are not in every class file, and then their place will have to do. */
    private static String name(Method method, int place) {
        return method.getParameters()[place].getName();
    }

    private static List<Portion> leaves(String name, Class<?> type, int argument, List<RecordComponent> path) {
        if (!type.isRecord()) {
            return List.of(new Portion(name, type, argument, path));
        }
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> leaves(
                        name + "." + component.getName(),
                        component.getType(),
                        argument,
                        Stream.concat(path.stream(), Stream.of(component)).toList())
                        .stream())
                .toList();
    }

    /** Its value within the arguments. */
    Object of(Object[] arguments) {
        return within(arguments[argument]);
    }

    /** Its value within a result, or within the argument that it is in. */
    Object within(Object whole) {
        Object value = whole;
        for (RecordComponent component : path) {
            value = value == null ? null : Records.read(component, value);
        }
        return value;
    }

    /** The arguments with another value in its place. */
    Object[] replaced(Object[] arguments, Object by) {
        Object[] replaced = arguments.clone();
        replaced[argument] = replaced(arguments[argument], by);
        return replaced;
    }

    /** A result with another value in its place. */
    Object replaced(Object whole, Object by) {
        return replaced(whole, path, by);
    }

    private static Object replaced(Object whole, List<RecordComponent> path, Object by) {
        if (path.isEmpty() || whole == null) {
            return path.isEmpty() ? by : null;
        }
        Class<?> type = path.get(0).getDeclaringRecord();
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName().equals(path.get(0).getName())
                        ? replaced(Records.read(component, whole), path.subList(1, path.size()), by)
                        : Records.read(component, whole))
                .toArray();
        try {
            return Records.create(type, values);
        } catch (MalformedMessageException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Whether another part is of the same record and type, so that a person may take one for the other. */
    boolean canBeTakenFor(Portion other) {
        return !equals(other) && type == other.type && argument == other.argument && path.size() == other.path.size();
    }

    /** How many axes of numbers it has; -1 where it is something else. */
    int axes() {
        int axes = 0;
        Class<?> entry = type;
        while (entry.isArray()) {
            entry = entry.getComponentType();
            axes++;
        }
        return entry == double.class ? axes : -1;
    }
}
