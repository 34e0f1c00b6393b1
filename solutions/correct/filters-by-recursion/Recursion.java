import chainrule.contract.FirFilter;
import chainrule.contract.PerAxis;
import chainrule.contract.Pulse;

public class Recursion implements FirFilter {
    public double[] convolve(double[] x, double[] h) {
        return full(new double[][] {x}, new double[][] {h})[0];
    }

    public double[] pulseResponse(Pulse pulse, double ratio, int first, int count) {
        double[] y = new double[count];
        double last = 0;
        for (int n = Math.min(first, pulse.start()); n < first + count; n++) {
            boolean on = n >= pulse.start() && n < pulse.start() + pulse.length();
            last = ratio * last + (on ? 1 : 0);
            if (n >= first) {
                y[n - first] = last;
            }
        }
        return y;
    }

    public double[][] flipped(double[][] h) {
        double[][] f = new double[h.length][h[0].length];
        for (int place = 0; place < h.length * h[0].length; place++) {
            int other = h.length * h[0].length - 1 - place;
            f[place / h[0].length][place % h[0].length] = h[other / h[0].length][other % h[0].length];
        }
        return f;
    }

    private static double[][] full(double[][] x, double[][] h) {
        double[][] y = new double[x.length + h.length - 1][x[0].length + h[0].length - 1];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                for (int k = 0; k < h.length; k++) {
                    for (int l = 0; l < h[0].length; l++) {
                        y[i + k][j + l] += x[i][j] * h[k][l];
                    }
                }
            }
        }
        return y;
    }

    public double[][] convolve2d(double[][] x, double[][] h, PerAxis stride, PerAxis padding) {
        double[][] padded = new double[x.length + 2 * padding.height()][x[0].length + 2 * padding.width()];
        for (int i = 0; i < x.length; i++) {
            System.arraycopy(x[i], 0, padded[i + padding.height()], padding.width(), x[i].length);
        }
        double[][] all = full(padded, h);
        double[][] y = new double[(padded.length - h.length) / stride.height() + 1]
                [(padded[0].length - h[0].length) / stride.width() + 1];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[0].length; j++) {
                y[i][j] = all[h.length - 1 + i * stride.height()][h[0].length - 1 + j * stride.width()];
            }
        }
        return y;
    }
}
