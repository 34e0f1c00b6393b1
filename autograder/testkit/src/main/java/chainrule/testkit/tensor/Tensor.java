package chainrule.testkit.tensor;

import java.util.Arrays;

/**
 * A rectangular array of numbers of any rank; a single number has rank 0.
 *
 * @param shape the length of each dimension
 * @param values the entries in row-major order
 */
public record Tensor(int[] shape, double[] values) implements Reading {

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
        return other instanceof Tensor that && Arrays.equals(shape, that.shape) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(shape) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Tensor" + Arrays.toString(shape) + Arrays.toString(values);
    }
}
