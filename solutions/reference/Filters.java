import chainrule.contract.FirFilter;
import chainrule.contract.PerAxis;
import chainrule.contract.Pulse;

/** Filters as their sums say them. */
public class Filters implements FirFilter {

    @Override
    public double[] convolve(double[] x, double[] h) {
        double[] y = new double[x.length + h.length - 1];
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < h.length; k++) {
                y[i + k] += h[k] * x[i];
            }
        }
        return y;
    }

    @Override
    public double[] pulseResponse(Pulse pulse, double ratio, int first, int count) {
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            int n = first + i - pulse.start();
            for (int k = Math.max(0, n - pulse.length() + 1); k <= n; k++) {
                y[i] += StrictMath.pow(ratio, k);
            }
        }
        return y;
    }

    @Override
    public double[][] flipped(double[][] h) {
        double[][] flipped = new double[h.length][h[0].length];
        for (int k = 0; k < h.length; k++) {
            for (int l = 0; l < h[k].length; l++) {
                flipped[k][l] = h[h.length - 1 - k][h[k].length - 1 - l];
            }
        }
        return flipped;
    }

    @Override
    public double[][] convolve2d(double[][] x, double[][] h, PerAxis stride, PerAxis padding) {
        double[][] kernel = flipped(h);
        int height = (x.length + 2 * padding.height() - kernel.length) / stride.height() + 1;
        int width = (x[0].length + 2 * padding.width() - kernel[0].length) / stride.width() + 1;
        double[][] y = new double[height][width];
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                for (int k = 0; k < kernel.length; k++) {
                    for (int l = 0; l < kernel[k].length; l++) {
                        int row = i * stride.height() + k - padding.height();
                        int column = j * stride.width() + l - padding.width();
                        if (row >= 0 && row < x.length && column >= 0 && column < x[row].length) {
                            y[i][j] += kernel[k][l] * x[row][column];
                        }
                    }
                }
            }
        }
        return y;
    }
}
