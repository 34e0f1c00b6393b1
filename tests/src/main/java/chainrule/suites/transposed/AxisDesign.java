package chainrule.suites.transposed;

import static chainrule.testkit.cover.Parameter.of;

import chainrule.testkit.cover.Parameter;
import chainrule.testkit.cover.Row;
import chainrule.testkit.cover.Space;

/**
 * What can be chosen about one axis of a transposed convolution, each axis on its own.
 *
 * @param kernel how many cells the kernel has
 * @param dilation the distance between them
 * @param stride how far it moves
 * @param input how many cells the input has
 * @param padding how many cells are cropped on either side
 * @param more how many are added at the end before
 */
record AxisDesign(
        Parameter<Integer> kernel,
        Parameter<Integer> dilation,
        Parameter<Integer> stride,
        Parameter<Integer> input,
        Parameter<Integer> padding,
        Parameter<Integer> more) {
    /** So that no case has many thousands of numbers. */
    private static final int FARTHEST = 19;

    static AxisDesign named(String name) {
        return new AxisDesign(
                of(name + " of the kernel", 1, 2, 3, 4, 7),
                of("dilation of " + name, 1, 2, 3, 5),
                of("stride of " + name, 1, 2, 3, 5),
                of(name + " of the input", 1, 2, 3, 5),
                of("padding of " + name, 0, 1, 2, 4),
                of("output padding of " + name, 0, 1, 2));
    }

    /** Kernels do not reach far beyond what anybody would write out. Output padding is less than the stride or the dilation; something is left, and no kernel is cropped whole. */
    Space rule(Space space) {
        return space.where(row -> row.get(more) < Math.max(row.get(stride), row.get(dilation)), stride, dilation, more)
                .where(row -> row.get(padding) == 0 || row.get(padding) < reach(row), kernel, dilation, padding)
                .where(row -> reach(row) <= FARTHEST, kernel, dilation)
                .where(row -> row.get(stride) * (row.get(input) - 1) <= FARTHEST, stride, input)
                .where(row -> output(row) > 0, kernel, dilation, stride, input, padding, more);
    }

    private int output(Row row) {
        return reach(row) + row.get(stride) * (row.get(input) - 1) + row.get(more) - 2 * row.get(padding);
    }

    private int reach(Row row) {
        return (row.get(kernel) - 1) * row.get(dilation) + 1;
    }
}
