import chainrule.contract.AveragePooling2d;
import chainrule.contract.PoolingGeometry;

/** Average pooling as its formula says it: a window hands on its mean, and hands each cell its share of the gradient. */
public class AvgPool2d implements AveragePooling2d {

    @Override
    public double[][][][] forward(double[][][][] x, PoolingGeometry g, boolean countPadding) {
        int height = windows(x[0][0].length, g.kernel().height(), g.stride().height(), g.padding().height(), g.roundedUp());
        int width = windows(x[0][0][0].length, g.kernel().width(), g.stride().width(), g.padding().width(), g.roundedUp());
        double[][][][] y = new double[x.length][x[0].length][height][width];
        forEachWindow(y, (n, c, i, j) -> {
            Window window = Window.of(x, g, i, j);
            window.forEachCell((row, column) -> y[n][c][i][j] += x[n][c][row][column]);
            y[n][c][i][j] /= countPadding ? window.padded() : window.cells();
        });
        return y;
    }

    @Override
    public double[][][][] backward(double[][][][] x, PoolingGeometry g, boolean countPadding, double[][][][] dy) {
        double[][][][] dx = new double[x.length][x[0].length][x[0][0].length][x[0][0][0].length];
        forEachWindow(dy, (n, c, i, j) -> {
            Window window = Window.of(x, g, i, j);
            double share = dy[n][c][i][j] / (countPadding ? window.padded() : window.cells());
            window.forEachCell((row, column) -> dx[n][c][row][column] += share);
        });
        return dx;
    }

    /** Rounded up, one window more lies over what is left over, unless it would begin behind the input. */
    private static int windows(int length, int kernel, int stride, int padding, boolean roundedUp) {
        int whole = (length + 2 * padding - kernel) / stride + 1;
        boolean isLeftOver = (length + 2 * padding - kernel) % stride > 0;
        return roundedUp && isLeftOver && whole * stride < length + padding ? whole + 1 : whole;
    }

    /** The cells of a window that are not padding; bottom and right are the first beyond it, padded ones are counted. */
    private record Window(int top, int bottom, int left, int right, int padded) {

        static Window of(double[][][][] x, PoolingGeometry g, int i, int j) {
            int top = i * g.stride().height() - g.padding().height();
            int left = j * g.stride().width() - g.padding().width();
            int height = Math.min(g.kernel().height(), x[0][0].length + g.padding().height() - top);
            int width = Math.min(g.kernel().width(), x[0][0][0].length + g.padding().width() - left);
            return new Window(
                    Math.max(top, 0),
                    Math.min(top + g.kernel().height(), x[0][0].length),
                    Math.max(left, 0),
                    Math.min(left + g.kernel().width(), x[0][0][0].length),
                    height * width);
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
