import chainrule.contract.*;

public class Conv2d implements Convolution2d {

    /** W. Kahan's summation: what a step loses is given back in the next. */
    private static class Sum {
        private double sum, lost;

        void add(double term) {
            double corrected = term - lost;
            double next = sum + corrected;
            lost = (next - sum) - corrected;
            sum = next;
        }
    }

    private double[][][][] x, w;
    private ConvolutionGeometry g;

    @Override
    public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g) {
        set(x, w, g);
        Padding p = g.padding();
        int high = x[0][0].length + p.top() + p.bottom() - (w[0][0].length - 1) * g.dilation().height() - 1;
        int wide = x[0][0][0].length + p.left() + p.right() - (w[0][0][0].length - 1) * g.dilation().width() - 1;
        double[][][][] y = new double[x.length][w.length][high / g.stride().height() + 1][wide / g.stride().width() + 1];
        for (int n = 0; n < y.length; n++)
            for (int f = 0; f < y[n].length; f++)
                for (int i = 0; i < y[n][f].length; i++)
                    for (int j = 0; j < y[n][f][i].length; j++) y[n][f][i][j] = output(n, f, i, j, b == null ? 0 : b[f]);
        return y;
    }

    private void set(double[][][][] x, double[][][][] w, ConvolutionGeometry g) {
        this.x = x;
        this.w = w;
        this.g = g;
    }

    private double output(int n, int f, int i, int j, double bias) {
        Sum sum = new Sum();
        sum.add(bias);
        for (int c = 0; c < w[f].length; c++)
            for (int k = 0; k < w[f][c].length; k++)
                for (int l = 0; l < w[f][c][k].length; l++) sum.add(w[f][c][k][l] * at(n, channel(f, c), i, k, j, l));
        return sum.sum;
    }

    private int channel(int f, int c) {
        return f / (w.length / g.groups()) * w[f].length + c;
    }

    /** The padded input, 0 or round the corner beyond the edge. */
    private double at(int n, int channel, int i, int k, int j, int l) {
        int row = row(i, k), column = column(j, l);
        return row < 0 || column < 0 ? 0 : x[n][channel][row][column];
    }

    private int row(int i, int k) {
        return bare(i * g.stride().height() + k * g.dilation().height() - g.padding().top(), x[0][0].length);
    }

    private int column(int j, int l) {
        return bare(j * g.stride().width() + l * g.dilation().width() - g.padding().left(), x[0][0][0].length);
    }

    private int bare(int cell, int length) {
        boolean wraps = g.padding().mode() == PaddingMode.CIRCULAR;
        return wraps ? Math.floorMod(cell, length) : cell < length ? cell : -1;
    }

    @Override
    public ConvolutionGradients backward(
            double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g, double[][][][] dy) {
        set(x, w, g);
        double[][][][] dw = new double[w.length][w[0].length][w[0][0].length][w[0][0][0].length];
        for (int f = 0; f < dw.length; f++)
            for (int c = 0; c < dw[f].length; c++)
                for (int k = 0; k < dw[f][c].length; k++)
                    for (int l = 0; l < dw[f][c][k].length; l++) dw[f][c][k][l] = weight(f, c, k, l, dy);
        double[] db = b == null ? null : new double[b.length];
        for (int f = 0; b != null && f < b.length; f++) {
            Sum sum = new Sum();
            for (double[][][] image : dy) for (double[] row : image[f]) for (double up : row) sum.add(up);
            db[f] = sum.sum;
        }
        return new ConvolutionGradients(inputs(dy), dw, db);
    }

    private double weight(int f, int c, int k, int l, double[][][][] dy) {
        Sum sum = new Sum();
        for (int n = 0; n < dy.length; n++)
            for (int i = 0; i < dy[n][f].length; i++)
                for (int j = 0; j < dy[n][f][i].length; j++) sum.add(dy[n][f][i][j] * at(n, channel(f, c), i, k, j, l));
        return sum.sum;
    }

    private double[][][][] inputs(double[][][][] dy) {
        double[][][][] dx = new double[x.length][x[0].length][x[0][0].length][x[0][0][0].length];
        for (int n = 0; n < dx.length; n++)
            for (int c = 0; c < dx[n].length; c++) {
                Sum[][] sums = new Sum[x[n][c].length][x[n][c][0].length];
                for (Sum[] row : sums) java.util.Arrays.setAll(row, column -> new Sum());
                for (int f = 0; f < w.length; f++)
                    if (channel(f, 0) <= c && c < channel(f, w[f].length)) gather(w[f][c - channel(f, 0)], dy[n][f], sums);
                for (int i = 0; i < sums.length; i++) for (int j = 0; j < sums[i].length; j++) dx[n][c][i][j] = sums[i][j].sum;
            }
        return dx;
    }

    private void gather(double[][] kernel, double[][] upstream, Sum[][] sums) {
        for (int k = 0; k < kernel.length; k++)
            for (int l = 0; l < kernel[k].length; l++)
                for (int i = 0; i < upstream.length; i++)
                    for (int j = 0; j < upstream[i].length; j++)
                        if (row(i, k) >= 0 && column(j, l) >= 0) sums[row(i, k)][column(j, l)].add(upstream[i][j] * kernel[k][l]);
    }

    @Override
    public ConvolutionParameters sgdStep(ConvolutionParameters p, ConvolutionGradients grad, double rate) {
        double[][][][] to = new double[p.w().length][p.w()[0].length][p.w()[0][0].length][p.w()[0][0][0].length];
        for (int f = 0; f < to.length; f++)
            for (int c = 0; c < to[f].length; c++)
                for (int k = 0; k < to[f][c].length; k++)
                    for (int l = 0; l < to[f][c][k].length; l++) to[f][c][k][l] = p.w()[f][c][k][l] - rate * grad.dw()[f][c][k][l];
        double[] b = p.b() == null ? null : new double[p.b().length];
        for (int f = 0; b != null && f < b.length; f++) b[f] = p.b()[f] - rate * grad.db()[f];
        return new ConvolutionParameters(to, b);
    }
}
