package edu.student.nn;

import java.util.Arrays;

/** Layers that work on flat buffers, row-major, which are made once for each size. */
abstract class FlatLayer {
    private double[] buffer = new double[0];

    /** A cleared buffer that is good until the next call. */
    protected double[] cleared(int size) {
        if (buffer.length != size) buffer = new double[size];
        else Arrays.fill(buffer, 0);
        return buffer;
    }

    protected static double[] flat(double[][][][] a) {
        double[] flat = new double[a.length * a[0].length * a[0][0].length * a[0][0][0].length];
        int at = 0;
        for (double[][][] b : a)
            for (double[][] c : b)
                for (double[] d : c) {
                    System.arraycopy(d, 0, flat, at, d.length);
                    at += d.length;
                }
        return flat;
    }

    protected static double[][][][] shaped(double[] flat, int n, int c, int h, int w) {
        double[][][][] a = new double[n][c][h][];
        for (int row = 0; row < n * c * h; row++)
            a[row / (c * h)][row / h % c][row % h] = Arrays.copyOfRange(flat, row * w, (row + 1) * w);
        return a;
    }
}
