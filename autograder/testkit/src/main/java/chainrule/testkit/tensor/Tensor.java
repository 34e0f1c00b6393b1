package chainrule.testkit.tensor;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A rectangular array of any rank; a single entry has rank 0. Entries are numbers, or words that stand for themselves:
 * truths, constants of an enum, texts. Words are numbered, so that whatever compares numbers compares them too.
 *
 * @param shape the length of each dimension
 * @param values the entries in row-major order
 * @param words what the entries are called, in the same order; empty where they are numbers
 */
public record Tensor(int[] shape, double[] values, List<String> words) implements Reading {

    /**
     * An array of numbers.
     *
     * @param shape the length of each dimension
     * @param values the entries in row-major order
     */
    public Tensor(int[] shape, double[] values) {
        this(shape, values, List.of());
    }

    /**
     * Whether there is arithmetic to be done with the entries.
     *
     * @return false for words
     */
    public boolean isNumeric() {
        return words.isEmpty();
    }

    /**
     * Whether an entry is as good as one of another tensor.
     *
     * @param position its place in {@link #values}
     * @param other a tensor of the same shape
     * @param allowed how far a number may lie from the other
     * @return false for NaN, which is near nothing: every comparison with it is false
     */
    public boolean isNear(int position, Tensor other, double allowed) {
        return isNumeric() || other.isNumeric()
                ? Math.abs(values[position] - other.values[position]) <= allowed
                : words.get(position).equals(other.words.get(position));
    }

    /**
     * The place of an entry, one index a dimension.
     *
     * @param position its place in {@link #values}
     * @return such as {0, 1, 2, 2}
     */
    public int[] indexOf(int position) {
        int[] index = new int[shape.length];
        int rest = position;
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            index[axis] = rest % shape[axis];
            rest /= shape[axis];
        }
        return index;
    }

    /**
     * The largest absolute value.
     *
     * @return 0 for a tensor without entries
     */
    public double magnitude() {
        return Arrays.stream(values).map(Math::abs).max().orElse(0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tensor that
                && Arrays.equals(shape, that.shape)
                && Arrays.equals(values, that.values)
                && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(shape), Arrays.hashCode(values), words);
    }

    @Override
    public String toString() {
        return "Tensor" + Arrays.toString(shape) + (isNumeric() ? Arrays.toString(values) : words);
    }
}
