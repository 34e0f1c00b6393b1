package chainrule.suites.convolution;

import static chainrule.testkit.cover.Parameter.of;

import chainrule.contract.PaddingMode;
import chainrule.suites.Edge;
import chainrule.testkit.cover.Parameter;
import chainrule.testkit.cover.Row;
import chainrule.testkit.cover.Space;

/**
 * What can be chosen about one axis of a convolution, each axis on its own. The length of the input follows: it may be
 * shorter than the kernel reaches, where padding makes up for it.
 *
 * @param kernel how many cells the kernel has
 * @param dilation the distance between them
 * @param stride how far it moves
 * @param outputs how many windows there are
 * @param left how many cells are left over after the last of them
 * @param edge what is added around the input
 */
record AxisDesign(
        Parameter<Integer> kernel,
        Parameter<Integer> dilation,
        Parameter<Integer> stride,
        Parameter<Integer> outputs,
        Parameter<Integer> left,
        Parameter<Edge> edge) {
    /** So that no case has many thousands of numbers. */
    private static final int FARTHEST = 19;

    static AxisDesign named(String name) {
        return new AxisDesign(
                of(name + " of the kernel", 1, 2, 3, 4, 7),
                of("dilation of " + name, 1, 2, 3, 5),
                of("stride of " + name, 1, 2, 3, 5),
                of(name + " of the output", 1, 2, 3, 5),
                of(name + " left over", 0, 1, 2),
                of("padding of " + name, Edge.values()));
    }

    /**
     * Kernels do not reach far beyond what anybody would write out. Fewer cells are left over than the window moves; some of the input is there and some window reads it, and no circle
     * goes around it twice.
     */
    Space rule(Space space, Parameter<PaddingMode> mode) {
        return space.where(row -> row.get(left) < row.get(stride), left, stride)
                .where(row -> reach(row) <= FARTHEST, kernel, dilation)
                .where(row -> row.get(stride) * (row.get(outputs) - 1) <= FARTHEST, stride, outputs)
                .where(row -> input(row) > 0 && isRead(row), kernel, dilation, stride, outputs, left, edge)
                .where(
                        row -> row.has(mode, PaddingMode.ZEROS) || Math.max(before(row), after(row)) <= input(row),
                        kernel,
                        dilation,
                        stride,
                        outputs,
                        left,
                        edge,
                        mode);
    }

    int before(Row row) {
        return row.get(edge).before(reach(row));
    }

    int after(Row row) {
        return row.get(edge).after(reach(row));
    }

    /** What is left over, less what is padded: the rest of an input that would not need padding. */
    int rest(Row row) {
        return row.get(left) - before(row) - after(row);
    }

    /** A dilated kernel can leap over a short input whole. */
    private boolean isRead(Row row) {
        for (int window = 0; window < row.get(outputs); window++) {
            for (int tap = 0; tap < row.get(kernel); tap++) {
                int cell = window * row.get(stride) + tap * row.get(dilation) - before(row);
                if (cell >= 0 && cell < input(row)) {
                    return true;
                }
            }
        }
        return false;
    }

    private int input(Row row) {
        return reach(row) + row.get(stride) * (row.get(outputs) - 1) + rest(row);
    }

    private int reach(Row row) {
        return (row.get(kernel) - 1) * row.get(dilation) + 1;
    }
}
