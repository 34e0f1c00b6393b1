package chainrule.testkit.twist;

import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import chainrule.testkit.twist.Twist.Way;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can become of an array as a whole: of one that a case gives before anything is computed, of a result after all. */
public final class WholeArrays {
    private static final String FINISHED = "the finished ";
    private static final String ALL = "all of ";
    private static final String EVERY = "every number of ";
    private static final String ALONG_AXIS = " along its axis ";
    private static final List<Way> OF_NUMBERS = List.of(
            Way.ABSENT,
            Way.NEGATED,
            Way.ONE,
            Way.SIZE,
            Way.POSITIVE,
            Way.SQUARED,
            Way.CUT,
            Way.SINGLE,
            Way.DOUBLED,
            Way.HALVED,
            Way.TANH,
            Way.LOGISTIC,
            Way.SIGN,
            Way.ROUNDED);
    private static final List<Way> ALONG = List.of(
            Way.EARLIER,
            Way.LATER,
            Way.FIRST,
            Way.LAST,
            Way.BACKWARDS,
            Way.MEAN,
            Way.FIRST_ALONE,
            Way.LAST_ALONE,
            Way.WITHOUT_FIRST,
            Way.WITHOUT_LAST);

    private WholeArrays() {}

    /**
     * Takes down what can become of the arrays of a case.
     *
     * @param given the case
     * @param taken gets the twists
     */
    public static void ofCase(Record given, Set<Twist> taken) {
        Map<String, Tensor> arrays = arrays(given);
        arrays.forEach((name, array) -> {
            of(name, array, taken);
            arrays.forEach((other, another) -> {
                if (!other.equals(name) && Arrays.equals(array.shape(), another.shape())) {
                    taken.add(new Twist(ALL + name, Way.REPLACED, 0, other));
                }
            });
        });
    }

    /**
     * Takes down what can become of a result.
     *
     * @param name of the result
     * @param result as it should be
     * @param taken gets the twists
     */
    public static void ofResult(String name, Tensor result, Set<Twist> taken) {
        of(FINISHED + name, result, taken);
    }

    private static void of(String name, Tensor array, Set<Twist> taken) {
        OF_NUMBERS.forEach(way -> taken.add(Twist.of(numbers(name), way)));
        for (int axis = 0; axis < array.shape().length; axis++) {
            String along = along(name, axis);
            ALONG.forEach(way -> taken.add(Twist.of(along, way)));
            for (int other = axis + 1; other < array.shape().length; other++) {
                taken.add(Twist.told(exchanged(name, axis, other)));
            }
        }
    }

    /**
     * Whether a twist is of an array as a whole.
     *
     * @param twist any twist
     * @return false for one of a step
     */
    public static boolean isOne(Twist twist) {
        return twist.place().startsWith(EVERY)
                || twist.place().startsWith(ALL)
                || twist.place().contains(ALONG_AXIS)
                || twist.place().startsWith("axes ")
                || twist.place().startsWith(FINISHED);
    }

    /**
     * What is other about a result after all.
     *
     * @param output its name
     * @param twist any twist
     * @return the clause without the name; nothing for a step before, or where the clause does not begin with it
     */
    public static Optional<String> ending(String output, Twist twist) {
        return Stream.of(numbers(FINISHED + output), FINISHED + output)
                .filter(name -> twist.place().startsWith(name))
                .filter(name -> twist.clause().startsWith(name + " "))
                .map(name -> twist.clause().substring(name.length() + 1))
                .findFirst();
    }

    private static String numbers(String name) {
        return EVERY + name;
    }

    private static String along(String name, int axis) {
        return name + ALONG_AXIS + axis;
    }

    private static String exchanged(String name, int axis, int other) {
        return "axes " + axis + " and " + other + " of " + name + " are exchanged";
    }

    /**
     * A case as twists make it.
     *
     * @param <C> the kind of case
     * @param given the case, left as it is
     * @param twists what is other, of its arrays or of anything else
     * @return the same where none is of an array
     */
    public static <C extends Record> C changed(C given, Collection<Twist> twists) {
        Map<String, Tensor> arrays = twists.isEmpty() ? Map.of() : arrays(given);
        Map<String, double[]> numbers = new HashMap<>();
        arrays.forEach((name, array) -> twists.forEach(twist -> {
            Tensor before = new Tensor(array.shape(), numbers.getOrDefault(name, array.values()));
            double[] after = twist.place().equals(ALL + name)
                    ? arrays.getOrDefault(twist.other(), before).values()
                    : changed(name, before, twist);
            if (after != before.values() && after.length == array.values().length) {
                numbers.put(name, after);
            }
        }));
        return numbers.isEmpty() ? given : Numbers.with(given, numbers);
    }

    /**
     * A result as twists make it.
     *
     * @param name of the result
     * @param result as it was computed
     * @param twists what is other, of the result or of anything else
     * @return the entries in row-major order
     */
    public static double[] changedResult(String name, Tensor result, Collection<Twist> twists) {
        Tensor changed = result;
        for (Twist twist : twists) {
            changed = new Tensor(result.shape(), changed(FINISHED + name, changed, twist));
        }
        return changed.values();
    }

    private static double[] changed(String name, Tensor array, Twist twist) {
        String place = twist.place();
        if (!place.contains(name)) {
            return array.values();
        }
        if (place.equals(numbers(name))) {
            return Arrays.stream(array.values())
                    .map(value -> twist.of(value, 0, 1))
                    .toArray();
        }
        for (int axis = 0; axis < array.shape().length; axis++) {
            if (place.equals(along(name, axis))) {
                return along(array, axis, twist);
            }
            for (int other = axis + 1; other < array.shape().length; other++) {
                if (place.equals(exchanged(name, axis, other)) && array.shape()[axis] == array.shape()[other]) {
                    return exchanged(array, axis, other);
                }
            }
        }
        return array.values();
    }

    private static double[] along(Tensor array, int axis, Twist twist) {
        int length = array.shape()[axis];
        int inner = inner(array, axis);
        double[] values = array.values();
        double[] changed = new double[values.length];
        for (int i = 0; i < changed.length; i++) {
            int index = i / inner % length;
            int first = i - index * inner;
            if (twist.way() == Way.MEAN) {
                for (int k = 0; k < length; k++) {
                    changed[i] += values[first + k * inner] / length;
                }
            } else {
                int from = twist.covers(index, length) ? twist.of(index, length) : -1;
                changed[i] = from < 0 ? 0 : values[first + from * inner];
            }
        }
        return changed;
    }

    private static int inner(Tensor array, int axis) {
        int inner = 1;
        for (int i = axis + 1; i < array.shape().length; i++) {
            inner *= array.shape()[i];
        }
        return inner;
    }

    private static double[] exchanged(Tensor array, int axis, int other) {
        int near = inner(array, axis);
        int far = inner(array, other);
        double[] changed = new double[array.values().length];
        for (int i = 0; i < changed.length; i++) {
            int difference = i / near % array.shape()[axis] - i / far % array.shape()[other];
            changed[i - difference * (near - far)] = array.values()[i];
        }
        return changed;
    }

    private static Map<String, Tensor> arrays(Record given) {
        Map<String, Tensor> arrays = new LinkedHashMap<>();
        for (Numbers.Named named : Numbers.arrays(given)) {
            if (named.value() != null && Reading.of(named.value()) instanceof Tensor tensor && tensor.isNumeric()) {
                arrays.put(named.name(), tensor);
            }
        }
        return arrays;
    }
}
