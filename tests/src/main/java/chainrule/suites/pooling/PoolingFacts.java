package chainrule.suites.pooling;

import chainrule.contract.PerAxis;
import chainrule.contract.PoolingGeometry;
import chainrule.testkit.Facts;
import chainrule.testkit.Window;
import java.util.ArrayList;
import java.util.List;

/**
 * What the message of a failed case can say about pooling in the field's words.
 *
 * @param x the input
 * @param geometry kernel, stride and padding
 */
record PoolingFacts(double[][][][] x, PoolingGeometry geometry) {
    /** Kernel and stride are always said, since neither has a usual value. */
    private static final PoolingGeometry USUAL = new PoolingGeometry(PerAxis.of(0), PerAxis.of(0), PerAxis.of(0));

    static final String SEVERAL_IMAGES = "more than one image";
    static final String SEVERAL_CHANNELS = "more than one channel";
    static final String OVERLAPS = "overlapping windows";
    static final String GAPS = "gaps between windows";
    static final String EDGES = "rows or columns at the far edges that no window reaches";
    static final String PADDING = "padding";
    static final String ROUNDING = "sizes rounded up";
    static final String OVERHANG = "a last window that does not fit in";
    static final String COUNTED = "padded cells counted";
    static final String NOT_COUNTED = "padded cells not counted";

    Facts all() {
        Facts facts = Facts.of(geometry, USUAL).window("y", this::window);
        addTraits(facts);
        addCounts(facts);
        return facts;
    }

    /** Whether padded cells are counted is said only where there are any. */
    Facts all(boolean countPadding) {
        Facts facts = all();
        return isPadded()
                ? facts.settings(facts.settings() + ", " + (countPadding ? COUNTED : NOT_COUNTED))
                        .trait(COUNTED, countPadding)
                        .trait(NOT_COUNTED, !countPadding)
                : facts;
    }

    private void addTraits(Facts facts) {
        facts.trait(OVERLAPS, rows().overlaps() || columns().overlaps());
        facts.trait(GAPS, rows().hasGaps() || columns().hasGaps());
        facts.trait("different strides for rows and columns", differs(geometry.stride()));
        facts.trait(PADDING, isPadded());
        facts.trait(EDGES, rows().leavesCells() || columns().leavesCells());
        facts.trait(OVERHANG, rows().hasOneMore() || columns().hasOneMore());
        facts.trait(ROUNDING, geometry.roundedUp());
        facts.trait(SEVERAL_IMAGES, x.length > 1);
        facts.trait(SEVERAL_CHANNELS, x[0].length > 1);
        facts.trait("a kernel that is not square", differs(geometry.kernel()));
        facts.trait("an input that is not square", rows().cells() != columns().cells());
    }

    private void addCounts(Facts facts) {
        facts.count("the number of kernel cells", rows().kernel() * columns().kernel());
        facts.count("the number of kernel rows", rows().kernel());
        facts.count("the number of kernel columns", columns().kernel());
        facts.count("the number of images", x.length);
        facts.count("the number of channels", x[0].length);
        facts.count(
                "the number of output positions", rows().windows() * columns().windows());
    }

    private Window window(int[] index) {
        List<List<Integer>> cells = new ArrayList<>();
        for (int row : rows().cellsOf(index[2])) {
            for (int column : columns().cellsOf(index[3])) {
                cells.add(List.of(index[0], index[1], row, column));
            }
        }
        return new Window("x", cells);
    }

    private boolean isPadded() {
        return geometry.padding().height() + geometry.padding().width() > 0;
    }

    private static boolean differs(PerAxis sizes) {
        return sizes.height() != sizes.width();
    }

    private PoolingAxis rows() {
        return PoolingAxis.rows(x[0][0].length, geometry);
    }

    private PoolingAxis columns() {
        return PoolingAxis.columns(x[0][0][0].length, geometry);
    }
}
