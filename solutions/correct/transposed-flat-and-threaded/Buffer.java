import java.util.Arrays;

/** Four dimensions in a row, each entry a sum that gives back what rounding took (Kahan). */
final class Buffer {
    private final double[] sums, lost;
    private final int first;
    private final int[] shape;

    Buffer(int first, int[] shape) {
        this.first = first;
        this.shape = shape;
        sums = new double[first * shape[0] * shape[1] * shape[2]];
        lost = new double[sums.length];
    }

    static Buffer of(double[][][][] a) {
        Buffer buffer = new Buffer(a.length, new int[] {a[0].length, a[0][0].length, a[0][0][0].length});
        int at = 0;
        for (double[][][] b : a) for (double[][] c : b) for (double[] d : c) for (double v : d) buffer.sums[at++] = v;
        return buffer;
    }

    void fill(double[] channels) {
        int area = shape[1] * shape[2];
        for (int c = 0; c < channels.length; c++) Arrays.fill(sums, c * area, (c + 1) * area, channels[c]);
    }

    double get(int index) {
        return sums[index];
    }

    void add(int index, double term) {
        double corrected = term - lost[index], next = sums[index] + corrected;
        lost[index] = next - sums[index] - corrected;
        sums[index] = next;
    }

    double[][][][] array() {
        double[][][][] a = new double[first][shape[0]][shape[1]][];
        int at = 0;
        for (double[][][] b : a)
            for (double[][] c : b)
                for (int i = 0; i < c.length; i++, at += shape[2]) c[i] = Arrays.copyOfRange(sums, at, at + shape[2]);
        return a;
    }
}
