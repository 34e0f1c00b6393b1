package layers;

/** F(2 x 2, 3 x 3): four outputs from a 4 x 4 tile with 16 multiplications for 36 (Lavin and Gray, 2015). */
class Winograd {
    private static final double[][] B = {{1, 0, -1, 0}, {0, 1, 1, 0}, {0, -1, 1, 0}, {0, 1, 0, -1}};
    private static final double[][] G = {{1, 0, 0}, {.5, .5, .5}, {.5, -.5, .5}, {0, 0, 1}};
    private static final double[][] A = {{1, 1, 1, 0}, {0, 1, -1, -1}};

    /** Adds the correlation of a padded channel with a 3 x 3 kernel to an output. */
    static void add(double[][] channel, double[][] kernel, double[][] y) {
        double[][] u = sandwich(G, kernel);
        for (int i = 0; i < y.length; i += 2)
            for (int j = 0; j < y[0].length; j += 2) {
                double[][] v = sandwich(B, tile(channel, i, j));
                for (int r = 0; r < 4; r++) for (int q = 0; q < 4; q++) v[r][q] *= u[r][q];
                double[][] m = sandwich(A, v);
                for (int r = 0; r < 2 && i + r < y.length; r++)
                    for (int q = 0; q < 2 && j + q < y[0].length; q++) y[i + r][j + q] += m[r][q];
            }
    }

    /** T m Tᵀ. */
    private static double[][] sandwich(double[][] t, double[][] m) {
        double[][] out = new double[t.length][t.length];
        for (int i = 0; i < t.length; i++)
            for (int j = 0; j < t.length; j++)
                for (int r = 0; r < m.length; r++)
                    for (int q = 0; q < m.length; q++) out[i][j] += t[i][r] * m[r][q] * t[j][q];
        return out;
    }

    private static double[][] tile(double[][] channel, int i, int j) {
        double[][] tile = new double[4][4];
        for (int r = 0; r < 4 && i + r < channel.length; r++)
            for (int q = 0; q < 4 && j + q < channel[0].length; q++) tile[r][q] = channel[i + r][j + q];
        return tile;
    }
}
