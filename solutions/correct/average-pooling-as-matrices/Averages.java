/** The matrix that averages along one axis: row i holds the weights of window i. */
final class Averages {
    private Averages() {}

    static double[][] along(int length, int kernel, int stride, int padding, boolean roundedUp, boolean countPadding) {
        int windows = 1 + (length - kernel + 2 * padding + (roundedUp ? stride - 1 : 0)) / stride;
        if (roundedUp && (windows - 1) * stride >= length + padding) windows--;
        double[][] weights = new double[windows][length];
        for (int i = 0; i < windows; i++) {
            int real = 0;
            for (int cell = 0; cell < length; cell++) {
                int tap = cell + padding - i * stride;
                if (tap >= 0 && tap < kernel) {
                    weights[i][cell] = 1;
                    real++;
                }
            }
            int padded = Math.min(kernel, length + 2 * padding - i * stride);
            for (int cell = 0; cell < length; cell++) weights[i][cell] /= countPadding ? padded : real;
        }
        return weights;
    }
}
