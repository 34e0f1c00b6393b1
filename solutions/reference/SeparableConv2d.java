import chainrule.contract.SeparableConvolution2d;
import chainrule.contract.SeparableGeometry;
import chainrule.contract.SeparableGradients;
import chainrule.contract.SeparableWeights;

/** Separable convolution as its formulas say it: kernels that see one channel each, then sums over what they found. */
public class SeparableConv2d implements SeparableConvolution2d {

    @Override
    public double[][][][] depthwise(double[][][][] x, double[][][][] depthwise, SeparableGeometry g) {
        int kernels = depthwise[0].length;
        double[][][][] z = new double[x.length][x[0].length * kernels][height(x, depthwise, g)][width(x, depthwise, g)];
        forEachProduct(z, x, depthwise, g, (n, c, m, i, j, k, l, row, column) -> {
            z[n][c * kernels + m][i][j] += depthwise[c][m][k][l] * x[n][c][row][column];
        });
        return z;
    }

    @Override
    public double[][][][] forward(double[][][][] x, SeparableWeights weights, SeparableGeometry g) {
        double[][][][] z = depthwise(x, weights.depthwise(), g);
        double[][] pointwise = weights.pointwise();
        double[][][][] y = new double[x.length][pointwise.length][z[0][0].length][z[0][0][0].length];
        forEachMixture(y, pointwise, (n, f, q, i, j) -> y[n][f][i][j] += pointwise[f][q] * z[n][q][i][j]);
        return y;
    }

    @Override
    public SeparableGradients backward(
            double[][][][] x, SeparableWeights weights, SeparableGeometry g, double[][][][] dy) {
        double[][][][] depthwise = weights.depthwise();
        double[][] pointwise = weights.pointwise();
        double[][][][] z = depthwise(x, depthwise, g);
        double[][][][] dz = new double[z.length][z[0].length][z[0][0].length][z[0][0][0].length];
        double[][] dpointwise = new double[pointwise.length][pointwise[0].length];
        forEachMixture(dy, pointwise, (n, f, q, i, j) -> {
            dz[n][q][i][j] += pointwise[f][q] * dy[n][f][i][j];
            dpointwise[f][q] += dy[n][f][i][j] * z[n][q][i][j];
        });
        double[][][][] dx = new double[x.length][x[0].length][x[0][0].length][x[0][0][0].length];
        int kernels = depthwise[0].length;
        double[][][][] dw = new double[depthwise.length][kernels][depthwise[0][0].length][depthwise[0][0][0].length];
        forEachProduct(dz, x, depthwise, g, (n, c, m, i, j, k, l, row, column) -> {
            dx[n][c][row][column] += dz[n][c * kernels + m][i][j] * depthwise[c][m][k][l];
            dw[c][m][k][l] += dz[n][c * kernels + m][i][j] * x[n][c][row][column];
        });
        return new SeparableGradients(dx, dw, dpointwise);
    }

    private static int height(double[][][][] x, double[][][][] depthwise, SeparableGeometry g) {
        int reach = (depthwise[0][0].length - 1) * g.dilation().height() + 1;
        return (x[0][0].length + 2 * g.padding().height() - reach) / g.stride().height() + 1;
    }

    private static int width(double[][][][] x, double[][][][] depthwise, SeparableGeometry g) {
        int reach = (depthwise[0][0][0].length - 1) * g.dilation().width() + 1;
        return (x[0][0][0].length + 2 * g.padding().width() - reach) / g.stride().width() + 1;
    }

    /** One product of the second step. */
    private interface Mixture {
        void at(int n, int f, int q, int i, int j);
    }

    private static void forEachMixture(double[][][][] y, double[][] pointwise, Mixture use) {
        for (int n = 0; n < y.length; n++) {
            for (int f = 0; f < pointwise.length; f++) {
                for (int q = 0; q < pointwise[f].length; q++) {
                    for (int i = 0; i < y[n][f].length; i++) {
                        for (int j = 0; j < y[n][f][i].length; j++) {
                            use.at(n, f, q, i, j);
                        }
                    }
                }
            }
        }
    }

    /** One product of the first step: kernel m of channel c, at place (i, j), reads (row, column) with its tap (k, l). */
    private interface Product {
        void at(int n, int c, int m, int i, int j, int k, int l, int row, int column);
    }

    private static void forEachProduct(
            double[][][][] z, double[][][][] x, double[][][][] depthwise, SeparableGeometry g, Product use) {
        int kernels = depthwise[0].length;
        for (int n = 0; n < x.length; n++) {
            for (int q = 0; q < z[n].length; q++) {
                double[][] kernel = depthwise[q / kernels][q % kernels];
                for (int i = 0; i < z[n][q].length; i++) {
                    for (int j = 0; j < z[n][q][i].length; j++) {
                        for (int k = 0; k < kernel.length; k++) {
                            for (int l = 0; l < kernel[k].length; l++) {
                                int row = i * g.stride().height() + k * g.dilation().height() - g.padding().height();
                                int column = j * g.stride().width() + l * g.dilation().width() - g.padding().width();
                                if (row >= 0 && row < x[n][0].length && column >= 0 && column < x[n][0][0].length) {
                                    use.at(n, q / kernels, q % kernels, i, j, k, l, row, column);
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
