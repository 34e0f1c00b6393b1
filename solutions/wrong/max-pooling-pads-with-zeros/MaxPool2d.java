import chainrule.contract.MaxPooling2d;
import chainrule.contract.PoolingGeometry;

public class MaxPool2d implements MaxPooling2d {

    @Override
    public double[][][][] forward(double[][][][] x, PoolingGeometry g) {
        int height = windows(x[0][0].length, g.kernel().height(), g.stride().height(), g.padding().height());
        int width = windows(x[0][0][0].length, g.kernel().width(), g.stride().width(), g.padding().width());
        double[][][][] y = new double[x.length][x[0].length][height][width];
        forEachWindow(y, (n, c, i, j) -> {
            y[n][c][i][j] = largest(x[n][c], g, i, j).value;
        });
        return y;
    }

    @Override
    public double[][][][] backward(double[][][][] x, PoolingGeometry g, double[][][][] dy) {
        double[][][][] dx = new double[x.length][x[0].length][x[0][0].length][x[0][0][0].length];
        forEachWindow(dy, (n, c, i, j) -> {
            Cell largest = largest(x[n][c], g, i, j);
            if (inside(x[n][c], largest.row, largest.column)) {
                dx[n][c][largest.row][largest.column] += dy[n][c][i][j];
            }
        });
        return dx;
    }

    private static int windows(int length, int kernel, int stride, int padding) {
        return (length + 2 * padding - kernel) / stride + 1;
    }

    private record Cell(int row, int column, double value) {}

    private static Cell largest(double[][] image, PoolingGeometry g, int i, int j) {
        int top = i * g.stride().height() - g.padding().height();
        int left = j * g.stride().width() - g.padding().width();
        Cell largest = null;
        for (int row = top; row < top + g.kernel().height(); row++) {
            for (int column = left; column < left + g.kernel().width(); column++) {
                double value = inside(image, row, column) ? image[row][column] : 0;
                if (largest == null || value > largest.value) {
                    largest = new Cell(row, column, value);
                }
            }
        }
        return largest;
    }

    private static boolean inside(double[][] image, int row, int column) {
        return row >= 0 && row < image.length && column >= 0 && column < image[0].length;
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
