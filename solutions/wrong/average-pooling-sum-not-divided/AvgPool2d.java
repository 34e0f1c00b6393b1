import chainrule.contract.AveragePooling2d;
import chainrule.contract.PoolingGeometry;

public class AvgPool2d implements AveragePooling2d {

    @Override
    public double[][][][] forward(double[][][][] x, PoolingGeometry g, boolean countPadding) {
        int height = windows(x[0][0].length, g.kernel().height(), g.stride().height(), g.padding().height());
        int width = windows(x[0][0][0].length, g.kernel().width(), g.stride().width(), g.padding().width());
        double[][][][] y = new double[x.length][x[0].length][height][width];
        forEachWindow(y, (n, c, i, j) -> {
            Window window = Window.of(x, g, i, j);
            window.forEachCell((row, column) -> y[n][c][i][j] += x[n][c][row][column]);
        });
        return y;
    }

    @Override
    public double[][][][] backward(double[][][][] x, PoolingGeometry g, boolean countPadding, double[][][][] dy) {
        double[][][][] dx = new double[x.length][x[0].length][x[0][0].length][x[0][0][0].length];
        forEachWindow(dy, (n, c, i, j) -> {
            Window window = Window.of(x, g, i, j);
            double share = dy[n][c][i][j] / (countPadding ? g.kernel().height() * g.kernel().width() : window.cells());
            window.forEachCell((row, column) -> dx[n][c][row][column] += share);
        });
        return dx;
    }

    private static int windows(int length, int kernel, int stride, int padding) {
        return (length + 2 * padding - kernel) / stride + 1;
    }

    /** The cells of a window that are not padding; bottom and right are the first beyond it. */
    private record Window(int top, int bottom, int left, int right) {

        static Window of(double[][][][] x, PoolingGeometry g, int i, int j) {
            int top = i * g.stride().height() - g.padding().height();
            int left = j * g.stride().width() - g.padding().width();
            return new Window(
                    Math.max(top, 0),
                    Math.min(top + g.kernel().height(), x[0][0].length),
                    Math.max(left, 0),
                    Math.min(left + g.kernel().width(), x[0][0][0].length));
        }

        int cells() {
            return (bottom - top) * (right - left);
        }

        void forEachCell(CellUse use) {
            for (int row = top; row < bottom; row++) {
                for (int column = left; column < right; column++) {
                    use.at(row, column);
                }
            }
        }
    }

    private interface CellUse {
        void at(int row, int column);
    }

    private interface WindowUse {
        void at(int n, int c, int i, int j);
    }

    private static void forEachWindow(double[][][][] y, WindowUse use) {
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
