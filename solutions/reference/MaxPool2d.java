import chainrule.contract.MaxPooling2d;
import chainrule.contract.PoolingGeometry;

/** Max pooling as its formula says it: a window hands on its largest cell, and hands the gradient back to that cell. */
public class MaxPool2d implements MaxPooling2d {

    @Override
    public double[][][][] forward(double[][][][] x, PoolingGeometry g) {
        int height = windows(x[0][0].length, g.kernel().height(), g.stride().height(), g.padding().height(), g.roundedUp());
        int width = windows(x[0][0][0].length, g.kernel().width(), g.stride().width(), g.padding().width(), g.roundedUp());
        double[][][][] y = new double[x.length][x[0].length][height][width];
        forEachWindow(y, (n, c, i, j) -> {
            Cell largest = largest(x[n][c], g, i, j);
            y[n][c][i][j] = x[n][c][largest.row][largest.column];
        });
        return y;
    }

    @Override
    public double[][][][] backward(double[][][][] x, PoolingGeometry g, double[][][][] dy) {
        double[][][][] dx = new double[x.length][x[0].length][x[0][0].length][x[0][0][0].length];
        forEachWindow(dy, (n, c, i, j) -> {
            Cell largest = largest(x[n][c], g, i, j);
            dx[n][c][largest.row][largest.column] += dy[n][c][i][j];
        });
        return dx;
    }

    /** Rounded up, one window more lies over what is left over, unless it would begin behind the input. */
    private static int windows(int length, int kernel, int stride, int padding, boolean roundedUp) {
        int whole = (length + 2 * padding - kernel) / stride + 1;
        boolean isLeftOver = (length + 2 * padding - kernel) % stride > 0;
        return roundedUp && isLeftOver && whole * stride < length + padding ? whole + 1 : whole;
    }

    private record Cell(int row, int column) {}

    /** The first of the largest cells of a window. Padded cells never win, so they are not even looked at. */
    private static Cell largest(double[][] image, PoolingGeometry g, int i, int j) {
        int top = i * g.stride().height() - g.padding().height();
        int left = j * g.stride().width() - g.padding().width();
        int bottom = Math.min(top + g.kernel().height(), image.length);
        int right = Math.min(left + g.kernel().width(), image[0].length);
        Cell largest = null;
        for (int row = Math.max(top, 0); row < bottom; row++) {
            for (int column = Math.max(left, 0); column < right; column++) {
                if (largest == null || image[row][column] > image[largest.row][largest.column]) {
                    largest = new Cell(row, column);
                }
            }
        }
        return largest;
    }

    private interface Window {
        void at(int n, int c, int i, int j);
    }

    private static void forEachWindow(double[][][][] y, Window use) {
        for (int n = 0; n < y.length; n++) {
            for (int c = 0; c < y[n].length; c++) {
                for (int i = 0; i < y[n][c].length; i++) {
                    for (int j = 0; j < y[n][c][i].length; j++) {
                        use.at(n, c, i, j);
                    }
                }
            }
        }
    }
}
