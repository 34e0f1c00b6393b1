package chainrule.suites;

/** What a function that cuts off what is negative does on the way back. */
public final class RectifierWorkings {
    private RectifierWorkings() {}

    /**
     * What a function that cuts off what is negative would hand back.
     *
     * @param gradient any shape
     * @param numbers of the same shape
     * @return the gradient, 0 where a number is not positive
     */
    public static double[][][][] wherePositive(double[][][][] gradient, double[][][][] numbers) {
        double[][][][] kept = new double[gradient.length][][][];
        for (int n = 0; n < kept.length; n++) {
            kept[n] = new double[gradient[n].length][gradient[n][0].length][gradient[n][0][0].length];
            for (int c = 0; c < kept[n].length; c++) {
                for (int i = 0; i < kept[n][c].length; i++) {
                    for (int j = 0; j < kept[n][c][i].length; j++) {
                        kept[n][c][i][j] = numbers[n][c][i][j] > 0 ? gradient[n][c][i][j] : 0;
                    }
                }
            }
        }
        return kept;
    }
}
