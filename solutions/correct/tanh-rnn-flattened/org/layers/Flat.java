package org.layers;

/** Matrices in row-major order. */
final class Flat {
    private Flat() {}

    static double[] of(double[][] matrix) {
        int columns = matrix[0].length;
        double[] flat = new double[matrix.length * columns];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = matrix[i / columns][i % columns];
        }
        return flat;
    }

    static double[][] rows(double[] flat, int columns) {
        double[][] matrix = new double[flat.length / columns][columns];
        for (int i = 0; i < flat.length; i++) {
            matrix[i / columns][i % columns] = flat[i];
        }
        return matrix;
    }

    static double[] transposed(double[] flat, int columns) {
        int rows = flat.length / columns;
        double[] turned = new double[flat.length];
        for (int i = 0; i < flat.length; i++) {
            turned[i % columns * rows + i / columns] = flat[i];
        }
        return turned;
    }

    /** c += a b, where a has m rows and b has k rows and n columns. */
    static void multiplyInto(double[] c, double[] a, double[] b, int m, int k, int n) {
        for (int l = 0; l < k; l++) {
            for (int i = 0; i < m; i++) {
                double factor = a[i * k + l];
                for (int j = 0; j < n; j++) {
                    c[i * n + j] += factor * b[l * n + j];
                }
            }
        }
    }
}
