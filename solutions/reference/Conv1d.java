import chainrule.contract.Convolution1d;
import chainrule.contract.Convolution1dGeometry;
import chainrule.contract.Convolution1dGradients;
import chainrule.contract.UnsharedGradients;

/** Convolution of signals as its formula says it: each product w · x goes to one output, and its gradients come back. */
public class Conv1d implements Convolution1d {

    @Override
    public double[][][] forward(double[][][] x, double[][][] w, double[] b, Convolution1dGeometry g) {
        double[][][] y = new double[x.length][w.length][outputs(x, w, g)];
        for (int n = 0; n < y.length; n++) {
            for (int f = 0; f < w.length; f++) {
                for (int i = 0; i < y[n][f].length; i++) {
                    y[n][f][i] = b == null ? 0 : b[f];
                }
            }
        }
        forEachProduct(x, w, g, (n, f, i, c, k, channel, cell) -> y[n][f][i] += w[f][c][k] * x[n][channel][cell]);
        return y;
    }

    @Override
    public Convolution1dGradients backward(
            double[][][] x, double[][][] w, double[] b, Convolution1dGeometry g, double[][][] dy) {
        double[][][] dx = new double[x.length][x[0].length][x[0][0].length];
        double[][][] dw = new double[w.length][w[0].length][w[0][0].length];
        forEachProduct(x, w, g, (n, f, i, c, k, channel, cell) -> {
            dx[n][channel][cell] += dy[n][f][i] * w[f][c][k];
            dw[f][c][k] += dy[n][f][i] * x[n][channel][cell];
        });
        return new Convolution1dGradients(dx, dw, b == null ? null : sums(dy));
    }

    @Override
    public double[][] matrix(double[] kernel, int width) {
        double[][] matrix = new double[width - kernel.length + 1][width];
        for (int i = 0; i < matrix.length; i++) {
            System.arraycopy(kernel, 0, matrix[i], i, kernel.length);
        }
        return matrix;
    }

    @Override
    public double[] unshared(double[] x, double[][] kernels) {
        double[] y = new double[kernels.length];
        for (int i = 0; i < kernels.length; i++) {
            for (int j = 0; j < kernels[i].length; j++) {
                y[i] += kernels[i][j] * x[i + j];
            }
        }
        return y;
    }

    @Override
    public double[][] unsharedMatrix(double[][] kernels) {
        double[][] matrix = new double[kernels.length][kernels.length + kernels[0].length - 1];
        for (int i = 0; i < kernels.length; i++) {
            for (int j = 0; j < kernels[i].length; j++) {
                matrix[i][i + j] = kernels[i][j];
            }
        }
        return matrix;
    }

    @Override
    public UnsharedGradients unsharedBackward(double[] x, double[][] kernels, double[] dy) {
        double[] dx = new double[x.length];
        double[][] dkernels = new double[kernels.length][kernels[0].length];
        for (int i = 0; i < kernels.length; i++) {
            for (int j = 0; j < kernels[i].length; j++) {
                dx[i + j] += dy[i] * kernels[i][j];
                dkernels[i][j] = dy[i] * x[i + j];
            }
        }
        return new UnsharedGradients(dx, dkernels);
    }

    private static int outputs(double[][][] x, double[][][] w, Convolution1dGeometry g) {
        int reach = (w[0][0].length - 1) * g.dilation() + 1;
        return (x[0][0].length + 2 * g.padding() - reach) / g.stride() + 1;
    }

    private static double[] sums(double[][][] dy) {
        double[] db = new double[dy[0].length];
        for (double[][] filters : dy) {
            for (int f = 0; f < filters.length; f++) {
                for (double entry : filters[f]) {
                    db[f] += entry;
                }
            }
        }
        return db;
    }

    /** One product of the formula: y[n][f][i] has w[f][c][k] · x[n][channel][cell] in it. */
    private interface Product {
        void at(int n, int f, int i, int c, int k, int channel, int cell);
    }

    private static void forEachProduct(double[][][] x, double[][][] w, Convolution1dGeometry g, Product use) {
        int outputs = outputs(x, w, g);
        for (int n = 0; n < x.length; n++) {
            for (int f = 0; f < w.length; f++) {
                int firstChannel = f / (w.length / g.groups()) * w[f].length;
                for (int i = 0; i < outputs; i++) {
                    for (int c = 0; c < w[f].length; c++) {
                        for (int k = 0; k < w[f][c].length; k++) {
                            int cell = i * g.stride() + k * g.dilation() - g.padding();
                            if (cell >= 0 && cell < x[n][0].length) {
                                use.at(n, f, i, c, k, firstChannel + c, cell);
                            }
                        }
                    }
                }
            }
        }
    }
}
