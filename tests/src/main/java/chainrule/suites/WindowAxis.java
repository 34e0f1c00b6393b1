package chainrule.suites;

import static chainrule.testkit.cover.Parameter.of;

import chainrule.testkit.cover.Parameter;
import chainrule.testkit.cover.Row;
import chainrule.testkit.cover.Space;

/**
 * What can be chosen about one axis along which a kernel slides, where as much is padded on either side. The length of
 * the input follows: it may be shorter than the kernel reaches, where padding makes up for it.
 *
 * @param kernel how many cells the kernel has
 * @param dilation the distance between them
 * @param stride how far it moves
 * @param windows how many there are, those that begin in the padding too
 * @param left how many cells are left over after the last of them, padded ones too
 * @param padding how many cells are added on either side
 */
public record WindowAxis(
        Parameter<Integer> kernel,
        Parameter<Integer> dilation,
        Parameter<Integer> stride,
        Parameter<Integer> windows,
        Parameter<Integer> left,
        Parameter<Integer> padding) {
    /** So that no case has many thousands of numbers. */
    private static final int FARTHEST = 19;

    /**
     * An axis.
     *
     * @param name such as {@code rows}
     * @return with all values that matter
     */
    public static WindowAxis named(String name) {
        return with(of("dilation of " + name, 1, 2, 3, 5), name);
    }

    /**
     * An axis of kernels that have no gaps.
     *
     * @param name such as {@code rows}
     * @return with all values that matter
     */
    public static WindowAxis undilated(String name) {
        return with(of("dilation of " + name, 1), name);
    }

    private static WindowAxis with(Parameter<Integer> dilation, String name) {
        return new WindowAxis(
                of(name + " of the kernel", 1, 2, 3, 4, 7),
                dilation,
                of("stride of " + name, 1, 2, 3, 5),
                of("windows along " + name, 1, 2, 3, 5),
                of(name + " left over", 0, 1, 2),
                of("padding of " + name, 0, 1, 2, 4));
    }

    /**
     * Fewer cells are left over than the window moves; some of the input is there and some window reads it.
     *
     * @param space that has these parameters
     * @return a smaller one
     */
    public Space rule(Space space) {
        return space.where(row -> row.get(left) < row.get(stride), left, stride)
                .where(row -> reach(row) <= FARTHEST, kernel, dilation)
                .where(row -> row.get(stride) * (row.get(windows) - 1) <= FARTHEST, stride, windows)
                .where(row -> input(row) > 0 && isRead(row), kernel, dilation, stride, windows, left, padding);
    }

    /**
     * What is left over, less what is padded.
     *
     * @param row of the space
     * @return the rest of an input that would not need padding; below 0 where it does
     */
    public int rest(Row row) {
        return row.get(left) - 2 * row.get(padding);
    }

    /**
     * Whether there is a second window where the stride is above 1.
     *
     * @param row of the space
     * @return whether a stride shows
     */
    public boolean moves(Row row) {
        return row.get(stride) > 1 && row.get(windows) > 1;
    }

    /**
     * Whether there is a second cell in a kernel that has gaps.
     *
     * @param row of the space
     * @return whether a dilation shows
     */
    public boolean reachesFurther(Row row) {
        return row.get(dilation) > 1 && row.get(kernel) > 1;
    }

    /** A dilated kernel can leap over a short input whole. */
    private boolean isRead(Row row) {
        for (int window = 0; window < row.get(windows); window++) {
            for (int tap = 0; tap < row.get(kernel); tap++) {
                int cell = window * row.get(stride) + tap * row.get(dilation) - row.get(padding);
                if (cell >= 0 && cell < input(row)) {
                    return true;
                }
            }
        }
        return false;
    }

    private int input(Row row) {
        return reach(row) + row.get(stride) * (row.get(windows) - 1) + rest(row);
    }

    private int reach(Row row) {
        return (row.get(kernel) - 1) * row.get(dilation) + 1;
    }
}
