import chainrule.contract.AveragePooling2d;
import chainrule.contract.PoolingGeometry;

public class AvgPool2d implements AveragePooling2d {

    @Override
    public double[][][][] forward(double[][][][] x, PoolingGeometry geometry, boolean countPadding) {
        double[][][][] y = new double[x.length][x[0].length][][];
        for (int n = 0; n < y.length; n++)
            for (int c = 0; c < y[n].length; c++) {
                double[][] table = runningSums(x[n][c], x[n][c].length + 1, x[n][c][0].length + 1);
                Edges rows = Edges.of(x[n][c].length, geometry.kernel().height(), geometry.stride().height(), geometry.padding().height(), geometry.roundedUp());
                Edges columns = Edges.of(x[n][c][0].length, geometry.kernel().width(), geometry.stride().width(), geometry.padding().width(), geometry.roundedUp());
                y[n][c] = new double[rows.count][columns.count];
                for (int i = 0; i < rows.count; i++)
                    for (int j = 0; j < columns.count; j++) {
                        double sum = table[rows.to(i)][columns.to(j)] - table[rows.from(i)][columns.to(j)]
                                - table[rows.to(i)][columns.from(j)] + table[rows.from(i)][columns.from(j)];
                        y[n][c][i][j] = sum / (rows.cells(i, countPadding) * columns.cells(j, countPadding));
                    }
            }
        return y;
    }

    @Override
    public double[][][][] backward(double[][][][] x, PoolingGeometry geometry, boolean countPadding, double[][][][] dy) {
        double[][][][] dx = new double[x.length][x[0].length][][];
        for (int n = 0; n < dx.length; n++)
            for (int c = 0; c < dx[n].length; c++) {
                int height = x[n][c].length, width = x[n][c][0].length;
                Edges rows = Edges.of(height, geometry.kernel().height(), geometry.stride().height(), geometry.padding().height(), geometry.roundedUp());
                Edges columns = Edges.of(width, geometry.kernel().width(), geometry.stride().width(), geometry.padding().width(), geometry.roundedUp());
                double[][] steps = new double[height + 1][width + 1];
                for (int i = 0; i < rows.count; i++)
                    for (int j = 0; j < columns.count; j++) {
                        double share = dy[n][c][i][j] / (rows.cells(i, countPadding) * columns.cells(j, countPadding));
                        steps[rows.from(i)][columns.from(j)] += share;
                        steps[rows.from(i)][columns.to(j)] -= share;
                        steps[rows.to(i)][columns.from(j)] -= share;
                        steps[rows.to(i)][columns.to(j)] += share;
                    }
                double[][] sums = runningSums(steps, height + 2, width + 2);
                dx[n][c] = new double[height][width];
                for (int r = 0; r < height; r++)
                    System.arraycopy(sums[r + 1], 1, dx[n][c][r], 0, width);
            }
        return dx;
    }

    /** Entry [r][q] is the sum of everything above row r and left of column q. */
    private static double[][] runningSums(double[][] a, int height, int width) {
        double[][] table = new double[height][width];
        for (int r = 1; r < height; r++)
            for (int q = 1; q < width; q++)
                table[r][q] = a[r - 1][q - 1] + table[r - 1][q] + table[r][q - 1] - table[r - 1][q - 1];
        return table;
    }

    private record Edges(int length, int kernel, int stride, int padding, int count) {
        static Edges of(int length, int kernel, int stride, int padding, boolean roundedUp) {
            int fit = (length + 2 * padding - kernel + stride) / stride;
            int begin = (length + padding - 1) / stride + 1; // so many do so before the end of the input
            boolean all = (fit - 1) * stride + kernel == length + 2 * padding;
            return new Edges(length, kernel, stride, padding, roundedUp && !all ? Math.min(fit + 1, begin) : fit);
        }

        int from(int window) {
            return Math.max(window * stride - padding, 0);
        }

        int to(int window) {
            return Math.min(window * stride - padding + kernel, length);
        }

        int cells(int window, boolean countPadding) {
            int first = window * stride - padding;
            return countPadding ? Math.min(first + kernel, length + padding) - first : to(window) - from(window);
        }
    }
}
