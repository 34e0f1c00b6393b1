import chainrule.contract.*;

/** Loops, one inside the other, and nothing else. */
public class Conv2d implements Convolution2d {

    public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g) {
        int C = w[0].length, KH = w[0][0].length, KW = w[0][0][0].length;
        int HO = outputs(x[0][0].length, g.padding().top(), g.padding().bottom(), KH, g.stride().height(), g.dilation().height());
        int WO = outputs(x[0][0][0].length, g.padding().left(), g.padding().right(), KW, g.stride().width(), g.dilation().width());
        int perGroup = w.length / g.groups();
        double[][][][] y = new double[x.length][w.length][HO][WO];
        for (int n = 0; n < x.length; n++)
            for (int f = 0; f < w.length; f++)
                for (int i = 0; i < HO; i++)
                    for (int j = 0; j < WO; j++) {
                        double sum = 0;
                        for (int c = 0; c < C; c++)
                            for (int k = 0; k < KH; k++)
                                for (int l = 0; l < KW; l++) {
                                    int r = row(x, i, k, g), q = column(x, j, l, g);
                                    if (r >= 0 && q >= 0) sum += w[f][c][k][l] * x[n][f / perGroup * C + c][r][q];
                                }
                        y[n][f][i][j] = b == null ? sum : sum + b[f];
                    }
        return y;
    }

    public ConvolutionGradients backward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g, double[][][][] dy) {
        int C = w[0].length, KH = w[0][0].length, KW = w[0][0][0].length;
        int perGroup = w.length / g.groups();
        double[][][][] dx = new double[x.length][x[0].length][x[0][0].length][x[0][0][0].length];
        double[][][][] dw = new double[w.length][C][KH][KW];
        double[] db = b == null ? null : new double[w.length];
        for (int n = 0; n < x.length; n++)
            for (int f = 0; f < w.length; f++)
                for (int i = 0; i < dy[0][0].length; i++)
                    for (int j = 0; j < dy[0][0][0].length; j++) {
                        double up = dy[n][f][i][j];
                        if (db != null) db[f] += up;
                        for (int c = 0; c < C; c++)
                            for (int k = 0; k < KH; k++)
                                for (int l = 0; l < KW; l++) {
                                    int r = row(x, i, k, g), q = column(x, j, l, g);
                                    if (r < 0 || q < 0) continue;
                                    dx[n][f / perGroup * C + c][r][q] += up * w[f][c][k][l];
                                    dw[f][c][k][l] += up * x[n][f / perGroup * C + c][r][q];
                                }
                    }
        return new ConvolutionGradients(dx, dw, db);
    }

    public ConvolutionParameters sgdStep(ConvolutionParameters p, ConvolutionGradients d, double rate) {
        double[][][][] w = new double[p.w().length][p.w()[0].length][p.w()[0][0].length][p.w()[0][0][0].length];
        for (int f = 0; f < w.length; f++)
            for (int c = 0; c < w[f].length; c++)
                for (int k = 0; k < w[f][c].length; k++)
                    for (int l = 0; l < w[f][c][k].length; l++)
                        w[f][c][k][l] = p.w()[f][c][k][l] - rate * d.dw()[f][c][k][l];
        double[] b = null;
        if (p.b() != null) {
            b = new double[p.b().length];
            for (int f = 0; f < b.length; f++) b[f] = p.b()[f] - rate * d.db()[f];
        }
        return new ConvolutionParameters(w, b);
    }

    int outputs(int size, int before, int after, int kernel, int stride, int dilation) {
        return (size + before + after - ((kernel - 1) * dilation + 1)) / stride + 1;
    }

    int row(double[][][][] x, int i, int k, ConvolutionGeometry g) {
        return cell(i * g.stride().height() + k * g.dilation().height() - g.padding().top(), x[0][0].length, g);
    }

    int column(double[][][][] x, int j, int l, ConvolutionGeometry g) {
        return cell(j * g.stride().width() + l * g.dilation().width() - g.padding().left(), x[0][0][0].length, g);
    }

    int cell(int place, int size, ConvolutionGeometry g) {
        if (g.padding().mode() == PaddingMode.CIRCULAR) return (place + size) % size;
        return place < size ? place : -1;
    }
}
