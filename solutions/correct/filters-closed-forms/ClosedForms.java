import chainrule.contract.FirFilter;
import chainrule.contract.PerAxis;
import chainrule.contract.Pulse;

class ClosedForms implements FirFilter {
    @Override
    public double[] convolve(double[] x, double[] h) {
        double[] y = new double[x.length + h.length - 1];
        for (int n = 0; n < y.length; n++) {
            for (int k = Math.max(0, n - x.length + 1); k < h.length && k <= n; k++) {
                y[n] += h[k] * x[n - k];
            }
        }
        return y;
    }

    @Override
    public double[] pulseResponse(Pulse pulse, double r, int first, int count) {
        double[] y = new double[count];
        int length = pulse.length();
        for (int i = 0; i < count; i++) {
            int n = first + i - pulse.start();
            if (n >= length) {
                y[i] = Math.pow(r, n - length + 1) * (1 - Math.pow(r, length)) / (1 - r);
            } else if (n >= 0) {
                y[i] = (1 - Math.pow(r, n + 1)) / (1 - r);
            }
        }
        return y;
    }

    @Override
    public double[][] flipped(double[][] h) {
        double[][] copy = new double[h.length][];
        for (int k = 0; k < h.length; k++) {
            copy[h.length - 1 - k] = new StringBuilderOfNumbers(h[k]).reversed();
        }
        return copy;
    }

    private record StringBuilderOfNumbers(double[] row) {
        double[] reversed() {
            double[] out = new double[row.length];
            int place = row.length;
            for (double number : row) {
                out[--place] = number;
            }
            return out;
        }
    }

    @Override
    public double[][] convolve2d(double[][] x, double[][] h, PerAxis s, PerAxis p) {
        int rows = (x.length + 2 * p.height() - h.length) / s.height() + 1;
        int columns = (x[0].length + 2 * p.width() - h[0].length) / s.width() + 1;
        double[][] y = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                int bottom = i * s.height() - p.height() + h.length - 1;
                int right = j * s.width() - p.width() + h[0].length - 1;
                for (int k = 0; k < h.length; k++) {
                    for (int l = 0; l < h[0].length; l++) {
                        if (bottom - k >= 0 && bottom - k < x.length && right - l >= 0 && right - l < x[0].length) {
                            y[i][j] += h[k][l] * x[bottom - k][right - l];
                        }
                    }
                }
            }
        }
        return y;
    }
}
