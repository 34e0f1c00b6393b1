import chainrule.contract.CircularNetwork;
import chainrule.contract.CircularParameters;
import chainrule.contract.Padding;
import chainrule.contract.PerAxis;

/** A network on a torus, layer by layer. */
public class CircularNet implements CircularNetwork {

    @Override
    public double[][][] shifted(double[][][] x, int rows, int columns) {
        int height = x[0].length;
        int width = x[0][0].length;
        double[][][] shifted = new double[x.length][height][width];
        for (int c = 0; c < x.length; c++) {
            for (int i = 0; i < height; i++) {
                for (int j = 0; j < width; j++) {
                    shifted[c][(i + rows) % height][(j + columns) % width] = x[c][i][j];
                }
            }
        }
        return shifted;
    }

    @Override
    public double[][][] features(double[][][] x, CircularParameters p, Padding padding) {
        double[][][] first = convolution(x, p.w1(), p.b1(), padding);
        return convolution(first, p.w2(), p.b2(), padding);
    }

    @Override
    public double[] forward(double[][][] x, CircularParameters p, Padding padding) {
        double[][][] features = features(x, p, padding);
        double[] y = p.c().clone();
        for (int f = 0; f < features.length; f++) {
            double mean = mean(features[f]);
            for (int o = 0; o < y.length; o++) {
                y[o] += p.dense()[o][f] * mean;
            }
        }
        return y;
    }

    @Override
    public boolean isInvariant(PerAxis kernel, Padding padding) {
        return padding.top() + padding.bottom() == kernel.height() - 1
                && padding.left() + padding.right() == kernel.width() - 1;
    }

    /** And the ReLU behind it. */
    private static double[][][] convolution(double[][][] x, double[][][][] w, double[] b, Padding padding) {
        int height = x[0].length + padding.top() + padding.bottom() - w[0][0].length + 1;
        int width = x[0][0].length + padding.left() + padding.right() - w[0][0][0].length + 1;
        double[][][] y = new double[w.length][height][width];
        for (int f = 0; f < w.length; f++) {
            for (int i = 0; i < height; i++) {
                for (int j = 0; j < width; j++) {
                    double sum = b[f];
                    for (int c = 0; c < x.length; c++) {
                        for (int k = 0; k < w[f][c].length; k++) {
                            for (int l = 0; l < w[f][c][k].length; l++) {
                                int row = Math.floorMod(i + k - padding.top(), x[c].length);
                                int column = Math.floorMod(j + l - padding.left(), x[c][0].length);
                                sum += w[f][c][k][l] * x[c][row][column];
                            }
                        }
                    }
                    y[f][i][j] = Math.max(sum, 0);
                }
            }
        }
        return y;
    }

    private static double mean(double[][] map) {
        double sum = 0;
        for (double[] row : map) {
            for (double cell : row) {
                sum += cell;
            }
        }
        return sum / (map.length * map[0].length);
    }
}
