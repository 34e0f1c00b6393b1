import chainrule.contract.*;

public class Folded implements SeparableConvolution2d {
    private static double at(double[][] image, int row, int column) {
        return row < 0 || row >= image.length || column < 0 || column >= image[0].length ? 0 : image[row][column];
    }

    private static int size(int in, int k, int s, int p, int d) {
        return (in + 2 * p - d * (k - 1) - 1) / s + 1;
    }

    private static double[][][][] zeros(double[][][][] like) {
        return new double[like.length][like[0].length][like[0][0].length][like[0][0][0].length];
    }

    @Override
    public double[][][][] depthwise(double[][][][] x, double[][][][] w, SeparableGeometry g) {
        double[][] identity = new double[w.length * w[0].length][w.length * w[0].length];
        for (int q = 0; q < identity.length; q++) {
            identity[q][q] = 1;
        }
        return forward(x, new SeparableWeights(w, identity), g);
    }

    /** The weight of filter f for a cell of channel c. */
    private static double folded(SeparableWeights w, int f, int c, int k, int l) {
        double sum = 0;
        int kernels = w.depthwise()[c].length;
        for (int m = 0; m < kernels; m++) {
            sum += w.pointwise()[f][c * kernels + m] * w.depthwise()[c][m][k][l];
        }
        return sum;
    }

    @Override
    public double[][][][] forward(double[][][][] x, SeparableWeights w, SeparableGeometry g) {
        int kh = w.depthwise()[0][0].length;
        int kw = w.depthwise()[0][0][0].length;
        int h = size(x[0][0].length, kh, g.stride().height(), g.padding().height(), g.dilation().height());
        int v = size(x[0][0][0].length, kw, g.stride().width(), g.padding().width(), g.dilation().width());
        double[][][][] y = new double[x.length][w.pointwise().length][h][v];
        for (int f = 0; f < w.pointwise().length; f++) {
            for (int c = 0; c < x[0].length; c++) {
                for (int k = 0; k < kh; k++) {
                    for (int l = 0; l < kw; l++) {
                        double weight = folded(w, f, c, k, l);
                        for (int n = 0; n < x.length; n++) {
                            for (int i = 0; i < h; i++) {
                                for (int j = 0; j < v; j++) {
                                    y[n][f][i][j] += weight * at(x[n][c],
                                            i * g.stride().height() + k * g.dilation().height() - g.padding().height(),
                                            j * g.stride().width() + l * g.dilation().width() - g.padding().width());
                                }
                            }
                        }
                    }
                }
            }
        }
        return y;
    }

    @Override
    public SeparableGradients backward(
            double[][][][] x, SeparableWeights w, SeparableGeometry g, double[][][][] dy) {
        double[][][][] dx = zeros(x);
        double[][][][] ddepthwise = zeros(w.depthwise());
        double[][] dpointwise = new double[w.pointwise().length][w.pointwise()[0].length];
        int kernels = w.depthwise()[0].length;
        for (int f = 0; f < w.pointwise().length; f++) {
            for (int c = 0; c < x[0].length; c++) {
                for (int k = 0; k < w.depthwise()[0][0].length; k++) {
                    for (int l = 0; l < w.depthwise()[0][0][0].length; l++) {
                        double weight = folded(w, f, c, k, l);
                        double slope = 0;
                        for (int n = 0; n < x.length; n++) {
                            for (int i = 0; i < dy[n][f].length; i++) {
                                for (int j = 0; j < dy[n][f][i].length; j++) {
                                    int row = i * g.stride().height() + k * g.dilation().height() - g.padding().height();
                                    int column = j * g.stride().width() + l * g.dilation().width() - g.padding().width();
                                    slope += dy[n][f][i][j] * at(x[n][c], row, column);
                                    if (row >= 0 && row < x[n][c].length && column >= 0 && column < x[n][c][0].length) {
                                        dx[n][c][row][column] += dy[n][f][i][j] * weight;
                                    }
                                }
                            }
                        }
                        for (int m = 0; m < kernels; m++) {
                            dpointwise[f][c * kernels + m] += slope * w.depthwise()[c][m][k][l];
                            ddepthwise[c][m][k][l] += slope * w.pointwise()[f][c * kernels + m];
                        }
                    }
                }
            }
        }
        return new SeparableGradients(dx, ddepthwise, dpointwise);
    }
}
