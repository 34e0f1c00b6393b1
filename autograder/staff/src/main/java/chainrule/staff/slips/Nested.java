package chainrule.staff.slips;

import java.lang.reflect.Array;
import java.util.Arrays;

/** Nested arrays of numbers, as one is made from another. */
final class Nested {
    private Nested() {}

    /** What becomes of one number. */
    interface Entry {
        double of(int[] index, double value);
    }

    /** From where a number comes. */
    interface Source {
        int[] of(int[] index);
    }

    /** A copy in which each number has become another; a single number is an array without an axis. */
    static Object map(Object numbers, Entry entry) {
        return map(numbers, new int[0], entry);
    }

    private static Object map(Object numbers, int[] index, Entry entry) {
        if (numbers instanceof Double number) {
            return entry.of(index, number);
        }
        int length = Array.getLength(numbers);
        Object copy = Array.newInstance(numbers.getClass().getComponentType(), length);
        int[] within = Arrays.copyOf(index, index.length + 1);
        for (int i = 0; i < length; i++) {
            within[index.length] = i;
            Object value = Array.get(numbers, i);
            Array.set(copy, i, value == null ? null : map(value, within, entry));
        }
        return copy;
    }

    /** A copy of the same shape, whose numbers come from other places. */
    static Object gather(Object numbers, Source source) {
        return map(numbers, (index, value) -> at(numbers, source.of(index.clone())));
    }

    /** One number. */
    static double at(Object numbers, int[] index) {
        Object value = numbers;
        for (int i : index) {
            value = Array.get(value, i);
        }
        return (Double) value;
    }

    /** The lengths along the axes, as far as there are entries; of nothing there are none. */
    static int[] shape(Object numbers) {
        int[] shape = new int[0];
        Object value = numbers;
        while (value != null && value.getClass().isArray()) {
            shape = Arrays.copyOf(shape, shape.length + 1);
            shape[shape.length - 1] = Array.getLength(value);
            value = shape[shape.length - 1] == 0 ? null : Array.get(value, 0);
        }
        return shape;
    }

    /** The sum of two of the same shape. */
    static Object sum(Object one, Object other) {
        return map(one, (index, value) -> value + at(other, index));
    }
}
