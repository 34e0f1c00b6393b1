final class Pointwise {
    final double[][][][] z;
    final double[][] p;
    double[][][][] dz;
    double[][] dp;

    Pointwise(double[][][][] z, double[][] p) {
        this.z = z;
        this.p = p;
    }

    double[][][][] forward() {
        double[][][][] y = new double[z.length][p.length][z[0][0].length][z[0][0][0].length];
        for (int n = 0; n < y.length; n++)
            for (int f = 0; f < p.length; f++)
                for (int i = 0; i < y[n][f].length; i++)
                    for (int j = 0; j < y[n][f][i].length; j++) {
                        double s = 0;
                        for (int q = 0; q < p[f].length; q++) s += p[f][q] * z[n][q][i][j];
                        y[n][f][i][j] = s;
                    }
        return y;
    }

    void backward(double[][][][] dy) {
        dz = new double[z.length][z[0].length][z[0][0].length][z[0][0][0].length];
        dp = new double[p.length][p[0].length];
        for (int n = 0; n < dy.length; n++)
            for (int f = 0; f < p.length; f++)
                for (int i = 0; i < dy[n][f].length; i++)
                    for (int j = 0; j < dy[n][f][i].length; j++)
                        for (int q = 0; q < p[f].length; q++) {
                            dz[n][q][i][j] += p[f][q] * dy[n][f][i][j];
                            dp[f][q] += z[n][q][i][j] * dy[n][f][i][j];
                        }
    }
}
