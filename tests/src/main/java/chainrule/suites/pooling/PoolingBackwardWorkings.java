package chainrule.suites.pooling;

import chainrule.testkit.twist.Twists;

/** What the gradients of both kinds of pooling have in common. */
final class PoolingBackwardWorkings {
    private PoolingBackwardWorkings() {}

    static double[][][][] like(double[][][][] x) {
        return new double[x.length][x[0].length][x[0][0].length][x[0][0][0].length];
    }

    static double[][][][] ended(double[][][][] dx, Twists steps) {
        double[][][][] ended = like(dx);
        for (int n = 0; n < dx.length; n++) {
            for (int c = 0; c < dx[n].length; c++) {
                for (int i = 0; i < dx[n][c].length; i++) {
                    for (int j = 0; j < dx[n][c][i].length; j++) {
                        ended[n][c][i][j] = entry(dx, n, c, i, j, steps);
                    }
                }
            }
        }
        return ended;
    }

    private static double entry(double[][][][] dx, int n, int c, int i, int j, Twists steps) {
        boolean covered = steps.covers("the rows of dx", i, dx[n][c].length)
                && steps.covers("the columns of dx", j, dx[n][c][i].length);
        return covered ? steps.term("dx", dx[n][c][i][j]) : 0;
    }
}
