import chainrule.contract.*;

public class BandedConvolution implements Convolution1d {
    /** Row i times the padded signal is output i. */
    private static double[][] band(double[] kernel, int padded, int stride, int dilation) {
        int reach = (kernel.length - 1) * dilation + 1;
        double[][] band = new double[(padded - reach) / stride + 1][padded];
        for (int i = 0; i < band.length; i++) {
            for (int k = 0; k < kernel.length; k++) {
                band[i][i * stride + k * dilation] = kernel[k];
            }
        }
        return band;
    }

    private static double[] pad(double[] x, int padding) {
        double[] padded = new double[x.length + 2 * padding];
        System.arraycopy(x, 0, padded, padding, x.length);
        return padded;
    }

    public double[][][] forward(double[][][] x, double[][][] w, double[] b, Convolution1dGeometry g) {
        double[][][] y = new double[x.length][w.length][];
        for (int n = 0; n < x.length; n++) {
            for (int f = 0; f < w.length; f++) {
                int group = f * g.groups() / w.length;
                for (int c = 0; c < w[f].length; c++) {
                    double[] signal = pad(x[n][group * w[f].length + c], g.padding());
                    double[][] band = band(w[f][c], signal.length, g.stride(), g.dilation());
                    if (y[n][f] == null) {
                        y[n][f] = new double[band.length];
                    }
                    for (int i = 0; i < band.length; i++) {
                        for (int j = 0; j < signal.length; j++) {
                            y[n][f][i] += band[i][j] * signal[j];
                        }
                    }
                }
                for (int i = 0; b != null && i < y[n][f].length; i++) {
                    y[n][f][i] += b[f];
                }
            }
        }
        return y;
    }

    public Convolution1dGradients backward(
            double[][][] x, double[][][] w, double[] b, Convolution1dGeometry g, double[][][] dy) {
        double[][][] dx = new double[x.length][x[0].length][x[0][0].length];
        double[][][] dw = new double[w.length][w[0].length][w[0][0].length];
        double[] db = new double[w.length];
        for (int n = 0; n < x.length; n++) {
            for (int f = 0; f < w.length; f++) {
                for (double entry : dy[n][f]) {
                    db[f] += entry;
                }
                int group = f * g.groups() / w.length;
                for (int c = 0; c < w[f].length; c++) {
                    int channel = group * w[f].length + c;
                    double[] signal = pad(x[n][channel], g.padding());
                    for (int i = 0; i < dy[n][f].length; i++) {
                        for (int k = 0; k < w[f][c].length; k++) {
                            int cell = i * g.stride() + k * g.dilation();
                            dw[f][c][k] += dy[n][f][i] * signal[cell];
                            if (cell >= g.padding() && cell < g.padding() + x[n][channel].length) {
                                dx[n][channel][cell - g.padding()] += dy[n][f][i] * w[f][c][k];
                            }
                        }
                    }
                }
            }
        }
        return new Convolution1dGradients(dx, dw, db);
    }

    public double[][] matrix(double[] kernel, int width) {
        return band(kernel, width, 1, 1);
    }

    public double[] unshared(double[] x, double[][] kernels) {
        double[][] matrix = unsharedMatrix(kernels);
        double[] y = new double[matrix.length];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < x.length; j++) {
                y[i] += matrix[i][j] * x[j];
            }
        }
        return y;
    }

    public double[][] unsharedMatrix(double[][] kernels) {
        int width = kernels.length + kernels[0].length - 1;
        double[][] matrix = new double[kernels.length][];
        for (int i = 0; i < kernels.length; i++) {
            matrix[i] = band(kernels[i], width, 1, 1)[i];
        }
        return matrix;
    }

    public UnsharedGradients unsharedBackward(double[] x, double[][] kernels, double[] dy) {
        double[][] matrix = unsharedMatrix(kernels);
        double[] dx = new double[x.length];
        for (int j = 0; j < x.length; j++) {
            for (int i = 0; i < dy.length; i++) {
                dx[j] += matrix[i][j] * dy[i];
            }
        }
        double[][] dkernels = new double[kernels.length][kernels[0].length];
        for (int i = 0; i < dy.length; i++) {
            for (int k = 0; k < dkernels[i].length; k++) {
                dkernels[i][k] = x[i + k] * dy[i];
            }
        }
        return new UnsharedGradients(dx, dkernels);
    }
}
