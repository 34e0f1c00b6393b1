import chainrule.contract.SeparableGeometry;

final class Depthwise {
    final double[][][][] padded;
    final double[][][][] w;
    final SeparableGeometry g;
    final int height, width, rows, columns;
    double[][][][] dx;
    double[][][][] dw;

    Depthwise(double[][][][] x, double[][][][] w, SeparableGeometry g) {
        this.w = w;
        this.g = g;
        rows = x[0][0].length;
        columns = x[0][0][0].length;
        int top = g.padding().height(), left = g.padding().width();
        padded = new double[x.length][x[0].length][rows + 2 * top][columns + 2 * left];
        for (int n = 0; n < x.length; n++)
            for (int c = 0; c < x[n].length; c++)
                for (int i = 0; i < rows; i++) System.arraycopy(x[n][c][i], 0, padded[n][c][i + top], left, columns);
        height = (rows + 2 * top - (w[0][0].length - 1) * g.dilation().height() - 1) / g.stride().height() + 1;
        width = (columns + 2 * left - (w[0][0][0].length - 1) * g.dilation().width() - 1) / g.stride().width() + 1;
    }

    double[][][][] forward() {
        int m = w[0].length;
        double[][][][] z = new double[padded.length][w.length * m][height][width];
        for (int n = 0; n < z.length; n++)
            for (int q = 0; q < z[n].length; q++)
                for (int i = 0; i < height; i++)
                    for (int j = 0; j < width; j++)
                        for (int k = 0; k < w[0][0].length; k++)
                            for (int l = 0; l < w[0][0][0].length; l++)
                                z[n][q][i][j] += w[q / m][q % m][k][l] * padded[n][q / m][row(i, k)][column(j, l)];
        return z;
    }

    void backward(double[][][][] dz) {
        int m = w[0].length, top = g.padding().height(), left = g.padding().width();
        double[][][][] dp = new double[padded.length][w.length][padded[0][0].length][padded[0][0][0].length];
        dw = new double[w.length][m][w[0][0].length][w[0][0][0].length];
        for (int n = 0; n < dz.length; n++)
            for (int q = 0; q < dz[n].length; q++)
                for (int i = 0; i < height; i++)
                    for (int j = 0; j < width; j++)
                        for (int k = 0; k < w[0][0].length; k++)
                            for (int l = 0; l < w[0][0][0].length; l++) {
                                dp[n][q / m][row(i, k)][column(j, l)] += w[q / m][q % m][k][l] * dz[n][q][i][j];
                                dw[q / m][q % m][k][l] += padded[n][q / m][row(i, k)][column(j, l)] * dz[n][q][i][j];
                            }
        dx = new double[padded.length][w.length][rows][columns];
        for (int n = 0; n < dx.length; n++)
            for (int c = 0; c < w.length; c++)
                for (int i = 0; i < rows; i++) System.arraycopy(dp[n][c][i + top], left, dx[n][c][i], 0, columns);
    }

    private int row(int i, int k) {
        return i * g.stride().height() + k * g.dilation().height();
    }

    private int column(int j, int l) {
        return j * g.stride().width() + l * g.dilation().width();
    }
}
