package chainrule.grader.recorded;

import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.List;

/**
 * What a known mistake returned, as it stands in a file.
 *
 * @param name such as {@code dx}
 * @param kind what it turned out to be
 * @param shape of a tensor
 * @param values of a tensor
 * @param index where something is missing or ragged
 * @param lengths of a ragged row and of the first one
 */
public record ReadingData(String name, Kind kind, int[] shape, double[] values, List<Integer> index, int[] lengths) {

    /** The kinds of {@link Reading}. */
    public enum Kind {
        /** Numbers. */
        TENSOR,
        /** Nothing at all. */
        MISSING,
        /** A part is null. */
        HOLE,
        /** Rows of unlike lengths. */
        RAGGED
    }

    /**
     * Writes a reading down.
     *
     * @param name of the value
     * @param reading what was returned
     * @return the same as data
     */
    public static ReadingData of(String name, Reading reading) {
        if (reading instanceof Tensor tensor) {
            return new ReadingData(name, Kind.TENSOR, tensor.shape(), tensor.values(), null, null);
        } else if (reading instanceof Reading.Hole hole) {
            return new ReadingData(name, Kind.HOLE, null, null, hole.index(), null);
        } else if (reading instanceof Reading.Ragged ragged) {
            return new ReadingData(
                    name, Kind.RAGGED, null, null, ragged.index(), new int[] {ragged.length(), ragged.first()});
        }
        return new ReadingData(name, Kind.MISSING, null, null, null, null);
    }

    Reading reading() {
        return switch (kind) {
            case TENSOR -> new Tensor(shape, values);
            case MISSING -> new Reading.Missing();
            case HOLE -> new Reading.Hole(index);
            case RAGGED -> new Reading.Ragged(index, lengths[0], lengths[1]);
        };
    }
}
