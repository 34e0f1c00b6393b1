package chainrule.testkit.tensor;

import java.util.List;

/** What an array turned out to be when it was read: a tensor, or the reason why not. */
public sealed interface Reading permits Tensor, Reading.Missing, Reading.Hole, Reading.Ragged {

    /** There is no array at all. */
    record Missing() implements Reading {}

    /**
     * A part of the array is null.
     *
     * @param index the indices that lead to it
     */
    record Hole(List<Integer> index) implements Reading {}

    /**
     * Rows of one array have different lengths.
     *
     * @param index the indices that lead to the first odd one
     * @param length its length
     * @param first the length of the first one of that depth
     */
    record Ragged(List<Integer> index, int length, int first) implements Reading {}

    /**
     * Reads whatever a contract can carry but records: a number, a truth, a constant, a text, or nested arrays of these.
     *
     * @param value such as a {@code Double}, a {@code Boolean}, a {@code double[][]}, an {@code int[]}, or null
     * @return the tensor, or what is wrong with it
     */
    static Reading of(Object value) {
        if (value == null) {
            return new Missing();
        }
        if (value instanceof Reading reading) {
            return reading;
        }
        return new TensorReader().read(value);
    }

    /**
     * Reads what is known to be rectangular, such as a case or an expected value.
     *
     * @param value an entry or nested arrays of entries
     * @return the tensor
     */
    static Tensor tensor(Object value) {
        Reading reading = of(value);
        if (reading instanceof Tensor tensor) {
            return tensor;
        }
        throw new IllegalArgumentException("not rectangular: " + reading);
    }
}
