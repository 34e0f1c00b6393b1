package homework.layers;

/** Matrices as pictures. */
final class Plane {
    private Plane() {}

    /** Zeros between neighbours, so that they stand that far apart. */
    static double[][] spread(double[][] m, int down, int across) {
        double[][] out = new double[(m.length - 1) * down + 1][(m[0].length - 1) * across + 1];
        for (int i = 0; i < m.length; i++) for (int j = 0; j < m[i].length; j++) out[i * down][j * across] = m[i][j];
        return out;
    }

    static double[][] every(double[][] m, int down, int across, int rows, int columns) {
        double[][] out = new double[rows][columns];
        for (int i = 0; i < rows; i++) for (int j = 0; j < columns; j++) out[i][j] = m[i * down][j * across];
        return out;
    }

    static double[][] padded(double[][] m, int top, int left, int rows, int columns) {
        double[][] out = new double[rows][columns];
        for (int i = 0; i < m.length && i + top < rows; i++)
            System.arraycopy(m[i], 0, out[i + top], left, Math.min(m[i].length, columns - left));
        return out;
    }

    static double[][] turned(double[][] m) {
        double[][] out = new double[m.length][m[0].length];
        for (int i = 0; i < m.length; i++)
            for (int j = 0; j < m[0].length; j++) out[m.length - 1 - i][m[0].length - 1 - j] = m[i][j];
        return out;
    }

    /** The plain correlation: where the kernel fits, stride 1. */
    static double[][] correlated(double[][] m, double[][] kernel) {
        double[][] out = new double[m.length - kernel.length + 1][m[0].length - kernel[0].length + 1];
        for (int k = 0; k < kernel.length; k++)
            for (int l = 0; l < kernel[k].length; l++) {
                double tap = kernel[k][l];
                if (tap == 0) continue;
                for (int i = 0; i < out.length; i++)
                    for (int j = 0; j < out[i].length; j++) out[i][j] += tap * m[i + k][j + l];
            }
        return out;
    }

    static void add(double[][] to, double[][] what) {
        for (int i = 0; i < to.length; i++) for (int j = 0; j < to[i].length; j++) to[i][j] += what[i][j];
    }
}
