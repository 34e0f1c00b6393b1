package chainrule.suites.pooling;

import chainrule.contract.PoolingGeometry;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The windows along one axis.
 *
 * @param cells how many the input has
 * @param kernel how many a window has
 * @param stride the distance between windows
 * @param padding how many cells are added on either side
 * @param roundedUp whether a window takes part that begins in what is left over
 */
record PoolingAxis(int cells, int kernel, int stride, int padding, boolean roundedUp) {

    static PoolingAxis rows(int cells, PoolingGeometry g) {
        return new PoolingAxis(
                cells, g.kernel().height(), g.stride().height(), g.padding().height(), g.roundedUp());
    }

    static PoolingAxis columns(int cells, PoolingGeometry g) {
        return new PoolingAxis(
                cells, g.kernel().width(), g.stride().width(), g.padding().width(), g.roundedUp());
    }

    int windows() {
        return hasOneMore() ? whole() + 1 : whole();
    }

    /** How many fit in. */
    private int whole() {
        return (cells + 2 * padding - kernel) / stride + 1;
    }

    /** Whether the last window reaches over the end of the padding. */
    boolean hasOneMore() {
        return roundedUp && isLeftOver() && whole() * stride < cells + padding;
    }

    /** Whether a window more would begin behind the input. */
    boolean leavesOneOut() {
        return roundedUp && isLeftOver() && whole() * stride >= cells + padding;
    }

    private boolean isLeftOver() {
        return (cells + 2 * padding - kernel) % stride > 0;
    }

    boolean overlaps() {
        return windows() > 1 && stride < kernel;
    }

    boolean hasGaps() {
        return windows() > 1 && stride > kernel;
    }

    boolean leavesCells() {
        return (windows() - 1) * stride - padding + kernel < cells;
    }

    List<Integer> cellsOf(int window) {
        int first = window * stride - padding;
        return IntStream.range(Math.max(first, 0), Math.min(first + kernel, cells))
                .boxed()
                .toList();
    }
}
