package layers;

import chainrule.contract.*;

final class WinogradConvolution implements Convolution2d {
    @Override
    public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g) {
        Padding p = g.padding();
        PerAxis s = g.stride(), d = g.dilation();
        int kh = w[0][0].length, kw = w[0][0][0].length, filters = w.length / g.groups();
        int rows = (x[0][0].length + p.top() + p.bottom() - (kh - 1) * d.height() - 1) / s.height() + 1;
        int columns = (x[0][0][0].length + p.left() + p.right() - (kw - 1) * d.width() - 1) / s.width() + 1;
        boolean fast = kh == 3 && kw == 3 && s.equals(PerAxis.of(1)) && d.equals(PerAxis.of(1));
        double[][][][] y = new double[x.length][w.length][rows][columns];
        for (int n = 0; n < x.length; n++)
            for (int f = 0; f < w.length; f++) {
                for (int c = 0; c < w[f].length; c++) {
                    double[][] channel = padded(x[n][f / filters * w[f].length + c], p);
                    if (fast) Winograd.add(channel, w[f][c], y[n][f]);
                    else plain(channel, w[f][c], s, d, y[n][f]);
                }
                if (b != null) for (double[] row : y[n][f]) for (int j = 0; j < columns; j++) row[j] += b[f];
            }
        return y;
    }

    private static void plain(double[][] channel, double[][] kernel, PerAxis s, PerAxis d, double[][] y) {
        for (int i = 0; i < y.length; i++)
            for (int j = 0; j < y[i].length; j++)
                for (int k = 0; k < kernel.length; k++)
                    for (int l = 0; l < kernel[k].length; l++)
                        y[i][j] += kernel[k][l] * channel[i * s.height() + k * d.height()][j * s.width() + l * d.width()];
    }

    private static int source(int position, int before, int length, Padding p) {
        int bare = position - before;
        if (p.mode() == PaddingMode.CIRCULAR) return (bare + length) % length;
        return bare < length ? bare : -1;
    }

    private static double[][] padded(double[][] channel, Padding p) {
        int height = channel.length, width = channel[0].length;
        double[][] out = new double[height + p.top() + p.bottom()][width + p.left() + p.right()];
        for (int r = 0; r < out.length; r++)
            for (int q = 0; q < out[r].length; q++) {
                int row = source(r, p.top(), height, p), column = source(q, p.left(), width, p);
                if (row >= 0 && column >= 0) out[r][q] = channel[row][column];
            }
        return out;
    }

    @Override
    public ConvolutionGradients backward(
            double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g, double[][][][] dy) {
        Padding p = g.padding();
        PerAxis s = g.stride(), d = g.dilation();
        int height = x[0][0].length, width = x[0][0][0].length, filters = w.length / g.groups();
        double[][][][] dx = new double[x.length][x[0].length][height][width];
        double[][][][] dw = new double[w.length][w[0].length][w[0][0].length][w[0][0][0].length];
        double[] db = b == null ? null : new double[b.length];
        for (int n = 0; n < dy.length; n++)
            for (int f = 0; f < w.length; f++)
                for (int i = 0; i < dy[n][f].length; i++)
                    for (int j = 0; j < dy[n][f][i].length; j++) {
                        double up = dy[n][f][i][j];
                        if (db != null) db[f] += up;
                        for (int k = 0; k < dw[f][0].length; k++)
                            for (int l = 0; l < dw[f][0][k].length; l++) {
                                int row = source(i * s.height() + k * d.height(), p.top(), height, p);
                                int column = source(j * s.width() + l * d.width(), p.left(), width, p);
                                if (row < 0 || column < 0) continue;
                                for (int c = 0; c < dw[f].length; c++) {
                                    int channel = f / filters * dw[f].length + c;
                                    dx[n][channel][row][column] += up * w[f][c][k][l];
                                    dw[f][c][k][l] += up * x[n][channel][row][column];
                                }
                            }
                    }
        return new ConvolutionGradients(dx, dw, db);
    }

    @Override
    public ConvolutionParameters sgdStep(ConvolutionParameters p, ConvolutionGradients grad, double rate) {
        double[][][][] w = new double[p.w().length][p.w()[0].length][p.w()[0][0].length][];
        for (int f = 0; f < w.length; f++)
            for (int c = 0; c < w[f].length; c++)
                for (int k = 0; k < w[f][c].length; k++) w[f][c][k] = moved(p.w()[f][c][k], grad.dw()[f][c][k], rate);
        return new ConvolutionParameters(w, p.b() == null ? null : moved(p.b(), grad.db(), rate));
    }

    private static double[] moved(double[] from, double[] gradient, double rate) {
        double[] to = from.clone();
        for (int i = 0; i < to.length; i++) to[i] -= rate * gradient[i];
        return to;
    }
}
