package chainrule.suites.pooling;

import static chainrule.testkit.cover.Parameter.of;

import chainrule.testkit.cover.Parameter;
import chainrule.testkit.cover.Row;
import chainrule.testkit.cover.Space;

/**
 * What can be chosen about one axis of pooling, each axis on its own. The input is as long as windows, padding and what
 * is left over make it: where there is padding, it can be shorter than the kernel.
 *
 * @param kernel how many cells a window has
 * @param stride how far it moves; {@link #SIDE_BY_SIDE} is as far as the kernel is long
 * @param padding how many cells are added on either side, at most half of the kernel
 * @param windows how many there are, those that begin in the padding too
 * @param rest how many cells are left over after the last of them, padded ones too
 */
record AxisDesign(
        Parameter<Integer> kernel,
        Parameter<Integer> stride,
        Parameter<Integer> padding,
        Parameter<Integer> windows,
        Parameter<Integer> rest) {
    private static final int SIDE_BY_SIDE = 0;
    private static final int BEYOND_EVERY_KERNEL = 8;

    static AxisDesign named(String name) {
        return new AxisDesign(
                of(name + " of the kernel", 1, 2, 3, 4, 7),
                of("stride of " + name, SIDE_BY_SIDE, 1, 2, 3, BEYOND_EVERY_KERNEL),
                of("padding of " + name, 0, 1, 2, 3),
                of("windows along " + name, 1, 2, 3),
                of(name + " left over", 0, 1, 3));
    }

    /** Padding is at most half of a kernel, what is left over is no window, and there is a cell. */
    Space rule(Space space) {
        return space.where(row -> !row.get(stride).equals(row.get(kernel)), kernel, stride)
                .where(row -> 2 * row.get(padding) <= row.get(kernel), kernel, padding)
                .where(row -> row.get(rest) < strideOf(row), kernel, stride, rest)
                .where(row -> inputOf(row) > 0, kernel, stride, padding, windows, rest);
    }

    int strideOf(Row row) {
        return row.has(stride, SIDE_BY_SIDE) ? row.get(kernel) : row.get(stride);
    }

    private int inputOf(Row row) {
        return row.get(kernel) + strideOf(row) * (row.get(windows) - 1) + restBeforePadding(row);
    }

    /** How many cells are left over after as many windows, if none began in the padding; fewer than 0 where some have to. */
    int restBeforePadding(Row row) {
        return row.get(rest) - 2 * row.get(padding);
    }

    boolean overlaps(Row row) {
        return strideOf(row) < row.get(kernel);
    }

    boolean hasGaps(Row row) {
        return strideOf(row) > row.get(kernel);
    }

    boolean leavesCells(Row row) {
        return row.get(rest) > row.get(padding);
    }

    boolean moves(Row row) {
        return row.get(windows) > 1;
    }
}
