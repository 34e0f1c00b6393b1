package chainrule.staff.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/**
 * How a value comes to be another one.
 *
 * @param what as in "y is …"
 * @param change the value that it becomes; never given null
 */
record Spoiling(String what, UnaryOperator<Object> change) {
    private static final int[] FROM = {1, 2, 3, 4, 5, 8, 10, 16};
    private static final int MOST_LIMIT = 4;

    /** All that may happen to numbers with so many axes. */
    static List<Spoiling> ofNumbers(int axes) {
        List<Spoiling> all = new ArrayList<>(ofEachNumber());
        for (int axis = 0; axis < axes; axis++) {
            all.addAll(along(axis));
            for (int other = axis + 1; other < axes; other++) {
                all.add(transposed(axis, other));
            }
        }
        return all;
    }

    private static List<Spoiling> ofEachNumber() {
        return List.of(
                each("clipped to 1", value -> clipped(value, 1)),
                each("clipped to 5", value -> clipped(value, 5)),
                each("clipped to 100", value -> clipped(value, 100)),
                each("taken for 0 where it is negative", value -> Math.max(0, value)),
                each("taken by its size", Math::abs),
                each("rounded to float", value -> (float) value),
                each("negated", value -> -value),
                each("doubled", value -> 2 * value),
                each("halved", value -> value / 2),
                each("left out", value -> 0),
                each("1 where it is 0", value -> value == 0 ? 1 : value),
                each("at least 1e-5", value -> Math.max(1e-5, value)),
                each(
                        "cut to a whole number where it is above 10",
                        value -> Math.abs(value) > 10 ? (long) value : value));
    }

    /** What may happen to a single number beside that. */
    static List<Spoiling> ofOneNumber() {
        return List.of(
                each("always 1e-5", value -> 1e-5),
                each("always 0.1", value -> 0.1),
                each("1 minus itself", value -> 1 - value),
                each("squared", value -> value * value));
    }

    /** What may happen to a count. */
    static List<Spoiling> ofWholeNumber() {
        List<Spoiling> all = new ArrayList<>();
        for (int limit = 0; limit <= MOST_LIMIT; limit++) {
            int most = limit;
            all.add(new Spoiling("never above " + most, value -> Math.min((Integer) value, most)));
        }
        all.add(new Spoiling("one more", value -> (Integer) value + 1));
        all.add(new Spoiling("one less", value -> (Integer) value - 1));
        return all;
    }

    private static List<Spoiling> along(int axis) {
        List<Spoiling> all = new ArrayList<>();
        for (int from : FROM) {
            all.add(entry(
                    "0 from place " + from + " of axis " + axis + " on",
                    (index, value) -> index[axis] >= from ? 0 : value));
        }
        all.add(entry("0 at the first place of axis " + axis, (index, value) -> index[axis] == 0 ? 0 : value));
        all.add(shaped(
                "0 at the last place of axis " + axis,
                (index, shape) -> index[axis] == shape[axis] - 1 ? null : index));
        all.add(shaped("that of the first place along axis " + axis, (index, shape) -> with(index, axis, 0)));
        all.add(shaped(
                "that of the place before along axis " + axis,
                (index, shape) -> with(index, axis, Math.max(0, index[axis] - 1))));
        all.add(shaped(
                "in opposite order along axis " + axis,
                (index, shape) -> with(index, axis, shape[axis] - 1 - index[axis])));
        all.add(new Spoiling("divided by the length of axis " + axis, value -> {
            int length = Nested.shape(value)[axis];
            return Nested.map(value, (index, number) -> number / length);
        }));
        return all;
    }

    private static Spoiling transposed(int axis, int other) {
        return new Spoiling("transposed in axes " + axis + " and " + other + " where they are as long", value -> {
            int[] shape = Nested.shape(value);
            return shape[axis] == shape[other]
                    ? Nested.gather(value, index -> with(with(index, axis, index[other]), other, index[axis]))
                    : value;
        });
    }

    private interface Place {
        int[] in(int[] index, int[] shape);
    }

    private static Spoiling shaped(String what, Place place) {
        return new Spoiling(what, value -> {
            int[] shape = Nested.shape(value);
            return Nested.map(value, (index, number) -> {
                int[] source = place.in(index.clone(), shape);
                return source == null ? 0 : Nested.at(value, source);
            });
        });
    }

    private static int[] with(int[] index, int axis, int place) {
        int[] moved = index.clone();
        moved[axis] = place;
        return moved;
    }

    private static Spoiling each(String what, DoubleUnaryOperator change) {
        return entry(what, (index, value) -> change.applyAsDouble(value));
    }

    private static Spoiling entry(String what, Nested.Entry entry) {
        return new Spoiling(what, value -> Nested.map(value, entry));
    }

    private static double clipped(double value, double most) {
        return Math.max(-most, Math.min(most, value));
    }
}
