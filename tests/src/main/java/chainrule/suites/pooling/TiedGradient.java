package chainrule.suites.pooling;

import chainrule.contract.PerAxis;
import chainrule.suites.pooling.MaxPoolingCase.Backward;
import chainrule.testkit.Values;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.Arrays;

/**
 * A gradient of max pooling, seen without regard to which of several equal maxima took it: what the maxima of each
 * window got together, and what all other cells got. The windows stand side by side, without padding, so that each cell
 * has its gradient from one window.
 */
final class TiedGradient {
    private final Backward given;
    private final double[][][][] elsewhere;
    private final double[][][][] atMaxima;

    private TiedGradient(Backward given, double[][][][] dx) {
        this.given = given;
        this.elsewhere = copy(dx);
        this.atMaxima = copy(given.dy());
    }

    /** A gradient of another shape than x is left as it is: then that is what is wrong. */
    static Values of(Backward given, double[][][][] dx) {
        Reading reading = Reading.of(dx);
        boolean readable = reading instanceof Tensor tensor
                && Arrays.equals(tensor.shape(), Reading.tensor(given.x()).shape());
        if (!readable) {
            return Values.of("dx but for the maxima", dx).and("dx at the maxima, added up", null);
        }
        TiedGradient gradient = new TiedGradient(given, dx);
        gradient.part();
        return Values.of("dx but for the maxima", gradient.elsewhere)
                .and("dx at the maxima, added up", gradient.atMaxima);
    }

    private void part() {
        for (int n = 0; n < atMaxima.length; n++) {
            for (int c = 0; c < atMaxima[n].length; c++) {
                for (int i = 0; i < atMaxima[n][c].length; i++) {
                    for (int j = 0; j < atMaxima[n][c][i].length; j++) {
                        atMaxima[n][c][i][j] = takeFromMaxima(given.x()[n][c], elsewhere[n][c], i, j);
                    }
                }
            }
        }
    }

    private double takeFromMaxima(double[][] x, double[][] dx, int i, int j) {
        PerAxis kernel = given.geometry().kernel();
        int top = i * given.geometry().stride().height();
        int left = j * given.geometry().stride().width();
        double largest = Double.NEGATIVE_INFINITY;
        for (int row = top; row < top + kernel.height(); row++) {
            for (int column = left; column < left + kernel.width(); column++) {
                largest = Math.max(largest, x[row][column]);
            }
        }
        double taken = 0;
        for (int row = top; row < top + kernel.height(); row++) {
            for (int column = left; column < left + kernel.width(); column++) {
                if (x[row][column] == largest) {
                    taken += dx[row][column];
                    dx[row][column] = 0;
                }
            }
        }
        return taken;
    }

    private static double[][][][] copy(double[][][][] array) {
        return Arrays.stream(array)
                .map(channels -> Arrays.stream(channels)
                        .map(rows -> Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new))
                        .toArray(double[][][]::new))
                .toArray(double[][][][]::new);
    }
}
