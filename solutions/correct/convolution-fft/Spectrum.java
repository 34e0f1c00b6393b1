import java.util.HashMap;
import java.util.Map;

/** Two-dimensional discrete Fourier transform by Cooley and Tukey's halving. */
final class Spectrum {
    private static final Map<Integer, double[][]> CIRCLES = new HashMap<>();

    private final double[][] re, im;

    Spectrum(int rows, int columns) {
        this(new double[rows][columns], new double[rows][columns]);
    }

    private Spectrum(double[][] re, double[][] im) {
        this.re = re;
        this.im = im;
    }

    static Spectrum of(double[][] picture) {
        Spectrum s = new Spectrum(picture, new double[picture.length][picture[0].length]);
        return s.transformed(-1);
    }

    double[][] inverse() {
        double[][] picture = transformed(1).re;
        double scale = 1.0 / (picture.length * picture[0].length);
        for (double[] row : picture) for (int j = 0; j < row.length; j++) row[j] *= scale;
        return picture;
    }

    void addProduct(Spectrum a, Spectrum b, boolean conjugate) {
        double sign = conjugate ? -1 : 1;
        for (int i = 0; i < re.length; i++)
            for (int j = 0; j < re[i].length; j++) {
                double br = b.re[i][j], bi = sign * b.im[i][j];
                re[i][j] += a.re[i][j] * br - a.im[i][j] * bi;
                im[i][j] += a.re[i][j] * bi + a.im[i][j] * br;
            }
    }

    private Spectrum transformed(int sign) {
        return rows(sign).transposed().rows(sign).transposed();
    }

    private Spectrum rows(int sign) {
        Spectrum out = new Spectrum(new double[re.length][], new double[re.length][]);
        for (int i = 0; i < re.length; i++) {
            double[][] row = fft(re[i], im[i], sign);
            out.re[i] = row[0];
            out.im[i] = row[1];
        }
        return out;
    }

    private Spectrum transposed() {
        Spectrum out = new Spectrum(re[0].length, re.length);
        for (int i = 0; i < re.length; i++)
            for (int j = 0; j < re[i].length; j++) {
                out.re[j][i] = re[i][j];
                out.im[j][i] = im[i][j];
            }
        return out;
    }

    private static double[][] fft(double[] re, double[] im, int sign) {
        int n = re.length, half = n / 2;
        if (n == 1) return new double[][] {{re[0]}, {im[0]}};
        double[][] even = fft(every(re, 0), every(im, 0), sign), odd = fft(every(re, 1), every(im, 1), sign);
        double[][] out = new double[2][n], circle = CIRCLES.computeIfAbsent(n, Spectrum::circle);
        for (int k = 0; k < half; k++) {
            double cos = circle[0][k], sin = sign * circle[1][k];
            double r = cos * odd[0][k] - sin * odd[1][k], i = cos * odd[1][k] + sin * odd[0][k];
            out[0][k] = even[0][k] + r;
            out[1][k] = even[1][k] + i;
            out[0][k + half] = even[0][k] - r;
            out[1][k + half] = even[1][k] - i;
        }
        return out;
    }

    private static double[][] circle(int n) {
        double[][] circle = new double[2][n / 2];
        for (int k = 0; k < n / 2; k++) {
            circle[0][k] = Math.cos(2 * Math.PI * k / n);
            circle[1][k] = Math.sin(2 * Math.PI * k / n);
        }
        return circle;
    }

    private static double[] every(double[] a, int from) {
        double[] out = new double[a.length / 2];
        for (int i = 0; i < out.length; i++) out[i] = a[2 * i + from];
        return out;
    }
}
