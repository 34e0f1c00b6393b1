final class Matrix {
    static double[][] times(double[][] a, double[][] b) {
        double[][] c = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++)
            for (int k = 0; k < b.length; k++)
                for (int j = 0; j < c[i].length; j++) c[i][j] += a[i][k] * b[k][j];
        return c;
    }

    static double[][] transposed(double[][] a) {
        double[][] t = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) for (int j = 0; j < a[i].length; j++) t[j][i] = a[i][j];
        return t;
    }

    static double[] flat(double[][] a) {
        double[] flat = new double[a.length * a[0].length];
        int i = 0;
        for (double[] row : a) for (double v : row) flat[i++] = v;
        return flat;
    }
}
