package nn;

import chainrule.contract.Convolution2d;
import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.ConvolutionGradients;
import chainrule.contract.ConvolutionParameters;
import chainrule.contract.PaddingMode;
import java.util.Arrays;

/** Pads once: what forward has padded serves backward too, as long as it is the same input with the same geometry. */
class CachingConvolution implements Convolution2d {
    private double[][][][] seen;
    private ConvolutionGeometry seenWith;
    private double[][][][] padded;

    @Override
    public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g) {
        double[][][][] p = padded(x, g);
        int height = (p[0][0].length - (w[0][0].length - 1) * g.dilation().height() - 1) / g.stride().height() + 1;
        int width = (p[0][0][0].length - (w[0][0][0].length - 1) * g.dilation().width() - 1) / g.stride().width() + 1;
        double[][][][] y = new double[x.length][w.length][height][width];
        for (int n = 0; n < y.length; n++) {
            for (int f = 0; f < w.length; f++) {
                for (int i = 0; i < height; i++) {
                    for (int j = 0; j < width; j++) {
                        y[n][f][i][j] = (b == null ? 0 : b[f]) + window(p[n], w, f, i, j, g);
                    }
                }
            }
        }
        return y;
    }

    private static double window(double[][][] image, double[][][][] w, int f, int i, int j, ConvolutionGeometry g) {
        int first = f / (w.length / g.groups()) * w[f].length;
        double sum = 0;
        for (int c = 0; c < w[f].length; c++) {
            for (int k = 0; k < w[f][c].length; k++) {
                double[] row = image[first + c][i * g.stride().height() + k * g.dilation().height()];
                for (int l = 0; l < w[f][c][k].length; l++) {
                    sum += w[f][c][k][l] * row[j * g.stride().width() + l * g.dilation().width()];
                }
            }
        }
        return sum;
    }

    @Override
    public ConvolutionGradients backward(
            double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g, double[][][][] dy) {
        double[][][][] p = padded(x, g);
        double[][][][] dp = new double[p.length][p[0].length][p[0][0].length][p[0][0][0].length];
        double[][][][] dw = new double[w.length][w[0].length][w[0][0].length][w[0][0][0].length];
        double[] db = b == null ? null : new double[b.length];
        for (int n = 0; n < dy.length; n++) {
            for (int f = 0; f < w.length; f++) {
                for (int i = 0; i < dy[n][f].length; i++) {
                    for (int j = 0; j < dy[n][f][i].length; j++) {
                        handBack(dy[n][f][i][j], p[n], dp[n], w, dw, f, i, j, g);
                        if (db != null) {
                            db[f] += dy[n][f][i][j];
                        }
                    }
                }
            }
        }
        return new ConvolutionGradients(cropped(dp, x, g), dw, db);
    }

    private static void handBack(
            double up,
            double[][][] image,
            double[][][] gradient,
            double[][][][] w,
            double[][][][] dw,
            int f,
            int i,
            int j,
            ConvolutionGeometry g) {
        int first = f / (w.length / g.groups()) * w[f].length;
        for (int c = 0; c < w[f].length; c++) {
            for (int k = 0; k < w[f][c].length; k++) {
                int row = i * g.stride().height() + k * g.dilation().height();
                for (int l = 0; l < w[f][c][k].length; l++) {
                    int column = j * g.stride().width() + l * g.dilation().width();
                    gradient[first + c][row][column] += up * w[f][c][k][l];
                    dw[f][c][k][l] += up * image[first + c][row][column];
                }
            }
        }
    }

    /** The cache is only ever as good as this comparison: the array may be the same one with other numbers in it. */
    private double[][][][] padded(double[][][][] x, ConvolutionGeometry g) {
        if (seen == null || !g.equals(seenWith) || !Arrays.deepEquals(seen, x)) {
            seen = copy(x);
            seenWith = g;
            padded = pad(x, g);
        }
        return padded;
    }

    private static double[][][][] copy(double[][][][] x) {
        return Arrays.stream(x)
                .map(image -> Arrays.stream(image)
                        .map(channel -> Arrays.stream(channel).map(double[]::clone).toArray(double[][]::new))
                        .toArray(double[][][]::new))
                .toArray(double[][][][]::new);
    }

    private static double[][][][] pad(double[][][][] x, ConvolutionGeometry g) {
        int top = g.padding().top();
        int left = g.padding().left();
        int height = top + x[0][0].length + g.padding().bottom();
        int width = left + x[0][0][0].length + g.padding().right();
        double[][][][] p = new double[x.length][x[0].length][height][width];
        for (int n = 0; n < x.length; n++) {
            for (int c = 0; c < x[n].length; c++) {
                for (int i = 0; i < height; i++) {
                    for (int j = 0; j < width; j++) {
                        int row = inside(i - top, x[n][c].length, g);
                        int column = inside(j - left, x[n][c][0].length, g);
                        p[n][c][i][j] = row < 0 || column < 0 ? 0 : x[n][c][row][column];
                    }
                }
            }
        }
        return p;
    }

    private static double[][][][] cropped(double[][][][] dp, double[][][][] x, ConvolutionGeometry g) {
        double[][][][] dx = new double[x.length][x[0].length][x[0][0].length][x[0][0][0].length];
        for (int n = 0; n < dp.length; n++) {
            for (int c = 0; c < dp[n].length; c++) {
                for (int i = 0; i < dp[n][c].length; i++) {
                    for (int j = 0; j < dp[n][c][i].length; j++) {
                        int row = inside(i - g.padding().top(), x[n][c].length, g);
                        int column = inside(j - g.padding().left(), x[n][c][0].length, g);
                        if (row >= 0 && column >= 0) {
                            dx[n][c][row][column] += dp[n][c][i][j];
                        }
                    }
                }
            }
        }
        return dx;
    }

    /** The cell of the bare input, -1 where there is none. */
    private static int inside(int position, int length, ConvolutionGeometry g) {
        if (g.padding().mode() == PaddingMode.CIRCULAR) {
            return Math.floorMod(position, length);
        }
        return position < length ? position : -1;
    }

    @Override
    public ConvolutionParameters sgdStep(
            ConvolutionParameters parameters, ConvolutionGradients gradients, double learningRate) {
        double[][][][] w = copy(parameters.w());
        for (int f = 0; f < w.length; f++) {
            for (int c = 0; c < w[f].length; c++) {
                for (int k = 0; k < w[f][c].length; k++) {
                    descend(w[f][c][k], gradients.dw()[f][c][k], learningRate);
                }
            }
        }
        double[] b = parameters.b() == null ? null : parameters.b().clone();
        if (b != null) {
            descend(b, gradients.db(), learningRate);
        }
        return new ConvolutionParameters(w, b);
    }

    private static void descend(double[] row, double[] gradient, double learningRate) {
        for (int i = 0; i < row.length; i++) {
            row[i] -= learningRate * gradient[i];
        }
    }
}
