package chainrule.suites.pooling;

import chainrule.contract.PoolingGeometry;
import chainrule.testkit.twist.Twists;

/** The windows of pooling, step by step, of both kinds: which cells each looks at. */
final class PoolingWorkings {
    private final Twists steps;
    private final double[][][][] x;
    private final int rows;
    private final int columns;
    private final int strideHeight;
    private final int strideWidth;
    private final int top;
    private final int left;
    private final int height;
    private final int width;
    private final int ownHeight;
    private final int ownWidth;
    private final int area;
    private final boolean roundedUp;
    private final int lastRow;
    private final int lastColumn;
    private final boolean exchanged;
    private final boolean staysInside;
    private final boolean wraps;
    private final boolean toTheEdge;

    PoolingWorkings(double[][][][] x, PoolingGeometry g, Twists steps) {
        this.steps = steps;
        this.x = x;
        steps.with("the kernel's height", g.kernel().height())
                .with("the kernel's width", g.kernel().width())
                .with("the stride's height", g.stride().height())
                .with("the stride's width", g.stride().width())
                .with("the padding's height", g.padding().height())
                .with("the padding's width", g.padding().width())
                .with("the input's height", x[0][0].length)
                .with("the input's width", x[0][0][0].length)
                .with("half the kernel's height", g.kernel().height() / 2)
                .with("half the kernel's width", g.kernel().width() / 2)
                .counting("the number of images", x.length)
                .counting("the number of channels", x[0].length)
                .counting("the kernel's height", g.kernel().height())
                .counting("the kernel's width", g.kernel().width())
                .counting("the stride's area", g.stride().height() * g.stride().width())
                .counting("the input's area", x[0][0].length * x[0][0][0].length)
                .counting("the kernel's area", g.kernel().height() * g.kernel().width());
        rows = PoolingAxis.rows(x[0][0].length, g).windows();
        columns = PoolingAxis.columns(x[0][0][0].length, g).windows();
        exchanged = steps.on("height and width are exchanged in all settings");
        boolean kernel = exchanged != steps.on("height and width of the kernel are exchanged");
        boolean stride = exchanged != steps.on("height and width of the stride are exchanged");
        boolean padding = exchanged != steps.on("height and width of the padding are exchanged");
        strideHeight = side("the stride's", stride, true);
        strideWidth = side("the stride's", stride, false);
        boolean filling = steps.on("windows are at least as large as the stride");
        ownHeight = side("the kernel's", kernel, true);
        ownWidth = side("the kernel's", kernel, false);
        roundedUp = g.roundedUp();
        height = side("a window's height", Math.max(ownHeight, filling ? strideHeight : 0));
        width = side("a window's width", Math.max(ownWidth, filling ? strideWidth : 0));
        area = ownHeight * ownWidth;
        boolean halved = steps.on("the padding is half the kernel wherever there is any")
                && g.padding().height() + g.padding().width() > 0;
        boolean halvedAlong = steps.on("the padding of an axis is half the kernel wherever it has any");
        top = halved || halvedAlong && g.padding().height() > 0
                ? g.kernel().height() / 2
                : side("the padding's", padding, true);
        left = halved || halvedAlong && g.padding().width() > 0
                ? g.kernel().width() / 2
                : side("the padding's", padding, false);
        lastRow = steps.size("the limit of rows", "the input's height");
        lastColumn = steps.size("the limit of columns", "the input's width");
        staysInside = steps.on("a window that would begin outside begins at the edge");
        wraps = steps.on("what lies outside goes on at the other side");
        toTheEdge = steps.on("the last window reaches to the edge");
    }

    private int side(String place, int size) {
        return steps.amount(place, steps.amount("each side of a window", size));
    }

    private int side(String whose, boolean exchange, boolean vertical) {
        String own = whose + (vertical ? " height" : " width");
        String other = whose + (vertical ? " width" : " height");
        int size = steps.size(own);
        return exchange ? steps.sizeOf(other) : size;
    }

    double[][][][] output() {
        return new double[x.length][x[0].length][rows][columns];
    }

    /** Is told a window, or a cell of one. */
    interface Use {
        void at(int n, int c, int i, int j);
    }

    void forEachWindow(Use use) {
        for (int n = 0; n < x.length; n++) {
            for (int c = 0; c < x[0].length && steps.covers("the images", n, x.length); c++) {
                for (int i = 0; i < rows && steps.covers("the channels", c, x[0].length); i++) {
                    for (int j = 0; j < columns && steps.covers("the rows of windows", i, rows); j++) {
                        if (steps.covers("the columns of windows", j, columns)) {
                            use.at(n, c, i, j);
                        }
                    }
                }
            }
        }
    }

    /** The cells of a window, those outside of x too. */
    void forEachCell(int i, int j, Cell cell) {
        int firstRow = begin(i * strideHeight - top);
        int firstColumn = begin(j * strideWidth - left);
        int endRow = toTheEdge && i == rows - 1 ? Math.max(lastRow, firstRow + height) : firstRow + height;
        int endColumn = toTheEdge && j == columns - 1 ? Math.max(lastColumn, firstColumn + width) : firstColumn + width;
        for (int row = firstRow; row < endRow; row++) {
            if (steps.covers("the rows of a window", row - firstRow, height)) {
                for (int column = firstColumn; column < endColumn; column++) {
                    if (steps.covers("the columns of a window", column - firstColumn, width)) {
                        cell.at(wrapped(row, x[0][0].length), wrapped(column, x[0][0][0].length));
                    }
                }
            }
        }
    }

    private int begin(int first) {
        return staysInside ? Math.max(0, first) : first;
    }

    private int wrapped(int index, int length) {
        return wraps ? Math.floorMod(index, length) : index;
    }

    /** Is told a cell by its place. */
    interface Cell {
        void at(int row, int column);
    }

    boolean isInside(int row, int column) {
        return row >= 0
                && column >= 0
                && row < lastRow
                && column < lastColumn
                && row < x[0][0].length
                && column < x[0][0][0].length;
    }

    /** How many rows of a window are those of x, at least one. */
    int insideRows(int i) {
        return inside(begin(i * strideHeight - top), height, Math.min(lastRow, x[0][0].length));
    }

    /** How many columns of a window are those of x, at least one. */
    int insideColumns(int j) {
        return inside(begin(j * strideWidth - left), width, Math.min(lastColumn, x[0][0][0].length));
    }

    private static int inside(int first, int size, int length) {
        return Math.max(1, Math.min(first + size, length) - Math.max(0, first));
    }

    int area() {
        return area;
    }

    /** How many cells of a window lie in x or in the padding: where sizes are rounded up, fewer than it has. */
    int padded(int i, int j) {
        if (!roundedUp) {
            return area;
        }
        int behindRows = Math.max(0, i * strideHeight - top + ownHeight - x[0][0].length - top);
        int behindColumns = Math.max(0, j * strideWidth - left + ownWidth - x[0][0][0].length - left);
        return (ownHeight - behindRows) * (ownWidth - behindColumns);
    }
}
