package chainrule.suites.pooling;

import chainrule.suites.pooling.AveragePoolingCase.Backward;
import chainrule.testkit.Values;
import chainrule.testkit.Workings;
import chainrule.testkit.twist.Twists;
import java.util.List;

/** Average pooling, step by step. */
final class AverageWorkings {
    static final Workings<AveragePoolingCase.Forward> FORWARD =
            (given, steps) -> Values.of("y", new AverageWorkings(given, steps).y());
    static final Workings<Backward> BACKWARD = (given, steps) -> {
        AverageWorkings workings = new AverageWorkings(given, steps);
        return Values.of("y", steps.wants("y") ? workings.y() : null)
                .and("dx", steps.wants("dx") ? workings.dx(given.dy()) : null);
    };

    private static final List<String> DIVISORS = List.of(
            "every window is divided by its cells in x and in the padding",
            "every window is divided by the cells of x in it",
            "a window is divided by its cells that are not 0",
            "no window is divided",
            "every window is divided by the kernel's height",
            "every window is divided by the kernel's width",
            "every window is divided by the stride's area",
            "padding counts before the beginning and not behind the end",
            "padding counts behind the end and not before the beginning",
            "padding counts where it should not, and not where it should",
            "the kernel's height and width are added, not multiplied",
            "every window is divided by the kernel's area, also where it reaches over the padding");

    private final Twists steps;
    private final AveragePoolingCase given;
    private final PoolingWorkings windows;
    private final int divisor;
    private final boolean wholeDivision;

    private AverageWorkings(AveragePoolingCase given, Twists steps) {
        this.steps = steps;
        this.given = given;
        this.windows = new PoolingWorkings(given.x(), given.geometry(), steps);
        this.divisor = steps.choice(given.countPadding() ? 0 : 1, DIVISORS);
        this.wholeDivision = steps.on("what is divided is cut off to a whole number first");
    }

    private double[][][][] y() {
        double[][][][] y = windows.output();
        double[][][][] x = given.x();
        boolean overChannels = steps.on("a window reaches over all channels");
        windows.forEachWindow((n, c, i, j) -> {
            double[] sum = {0};
            windows.forEachCell(i, j, (row, column) -> {
                if (windows.isInside(row, column)) {
                    for (int from = overChannels ? 0 : c; from < (overChannels ? x[n].length : c + 1); from++) {
                        sum[0] = steps.term("the sum of a window", sum[0] + steps.term("x", x[n][from][row][column]));
                    }
                }
            });
            y[n][c][i][j] = steps.term("y", divided(sum[0], n, c, i, j));
        });
        return y;
    }

    private double[][][][] dx(double[][][][] dy) {
        double[][][][] dx = PoolingBackwardWorkings.like(given.x());
        boolean overwrites = steps.on("each cell keeps what the last of its windows gives");
        windows.forEachWindow((n, c, i, j) -> {
            double own = divided(steps.term("dy", dy[n][c][i][j]), n, c, i, j);
            windows.forEachCell(i, j, (row, column) -> {
                if (windows.isInside(row, column)) {
                    double share = steps.instead(
                            "the share of a cell",
                            own,
                            List.of("the share times the cell", "the share, or 0 where the cell is negative,"),
                            own * given.x()[n][c][row][column],
                            given.x()[n][c][row][column] > 0 ? own : 0);
                    double before = overwrites ? 0 : dx[n][c][row][column];
                    dx[n][c][row][column] = steps.term("the sum of a cell's gradient", before + share);
                }
            });
        });
        return PoolingBackwardWorkings.ended(dx, steps);
    }

    private double divided(double sum, int n, int c, int i, int j) {
        double by = steps.factor("the divisor", divisor(n, c, i, j));
        return (wholeDivision ? (long) sum : sum) / by;
    }

    private int ownArea() {
        return given.geometry().kernel().height() * given.geometry().kernel().width();
    }

    private double divisor(int n, int c, int i, int j) {
        double[] cells = new double[4];
        windows.forEachCell(i, j, (row, column) -> {
            boolean inside = windows.isInside(row, column);
            cells[0] += inside ? 1 : 0;
            cells[1] += inside && given.x()[n][c][row][column] != 0 ? 1 : 0;
            boolean before = row < 0 || column < 0;
            boolean behind = row >= given.x()[0][0].length || column >= given.x()[0][0][0].length;
            cells[2] += behind ? 0 : 1;
            cells[3] += before ? 0 : 1;
        });
        int high = windows.insideRows(i);
        int wide = windows.insideColumns(j);
        cells[0] *= (double) steps.amount("the count of rows", high)
                * steps.amount("the count of columns", wide)
                / (high * wide);
        return switch (divisor) {
            case 0 ->
                steps.amount(
                                "the kernel's height in the divisor",
                                given.geometry().kernel().height())
                        * steps.amount(
                                "the kernel's width in the divisor",
                                given.geometry().kernel().width())
                        * windows.padded(i, j)
                        / (double) ownArea();
            case 1 -> cells[0];
            case 2 -> cells[1];
            case 3 -> 1;
            case 4 -> given.geometry().kernel().height();
            case 5 -> given.geometry().kernel().width();
            case 6 ->
                given.geometry().stride().height() * given.geometry().stride().width();
            case 7 -> cells[2];
            case 8 -> cells[3];
            case 9 -> given.countPadding() ? cells[0] : windows.padded(i, j);
            case 10 ->
                given.geometry().kernel().height() + given.geometry().kernel().width();
            default -> windows.area();
        };
    }
}
