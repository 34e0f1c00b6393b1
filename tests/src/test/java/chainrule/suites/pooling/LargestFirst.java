package chainrule.suites.pooling;

import chainrule.contract.PerAxis;
import chainrule.suites.pooling.MaxPoolingCase.Backward;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Max pooling of one channel from the largest cell down, a second opinion on the reference: each cell in turn takes all
 * windows that it is in and that no larger cell has taken.
 */
final class LargestFirst {
    final double[][] y;
    final double[][] dx;

    LargestFirst(double[][] x, Backward given, double[][] dy) {
        y = new double[dy.length][dy[0].length];
        dx = new double[x.length][x[0].length];
        boolean[][] taken = new boolean[dy.length][dy[0].length];
        for (PerAxis cell : fromTheLargest(x)) {
            for (int i = 0; i < dy.length; i++) {
                for (int j = 0; j < dy[i].length; j++) {
                    if (!taken[i][j] && isIn(cell, i, j, given)) {
                        taken[i][j] = true;
                        y[i][j] = x[cell.height()][cell.width()];
                        dx[cell.height()][cell.width()] += dy[i][j];
                    }
                }
            }
        }
    }

    /** The sort is stable: of equal cells the first in row-major order comes first. */
    private static List<PerAxis> fromTheLargest(double[][] x) {
        return IntStream.range(0, x.length * x[0].length)
                .mapToObj(position -> new PerAxis(position / x[0].length, position % x[0].length))
                .sorted(Comparator.comparingDouble((PerAxis cell) -> -x[cell.height()][cell.width()]))
                .toList();
    }

    private static boolean isIn(PerAxis cell, int i, int j, Backward given) {
        PerAxis stride = given.geometry().stride();
        PerAxis padding = given.geometry().padding();
        int down = cell.height() + padding.height() - i * stride.height();
        int across = cell.width() + padding.width() - j * stride.width();
        return down >= 0
                && down < given.geometry().kernel().height()
                && across >= 0
                && across < given.geometry().kernel().width();
    }
}
