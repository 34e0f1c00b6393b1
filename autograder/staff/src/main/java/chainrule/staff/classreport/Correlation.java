package chainrule.staff.classreport;

import java.util.Optional;

/**
 * How well a check tells the strong from the weak: the correlation of its score with that of all that is not in its
 * exercise (corrected item-total correlation; for a check that is passed or not, the point-biserial coefficient).
 *
 * @param r Pearson's coefficient, from -1 to 1
 * @param low lower end of its 95 % interval, by Fisher's transformation
 * @param high upper end
 */
record Correlation(double r, double low, double high) {
    /** Of the standard normal distribution, on both sides of which 2.5 % lie. */
    private static final double NORMAL_95 = 1.959963984540054;

    /** Below this a check is said to tell little, where even the upper end of the interval is below it. */
    private static final double LITTLE = 0.1;

    /** Fisher's transformation loses that many. */
    private static final int LOST = 3;

    /**
     * Pearson's correlation of two samples.
     *
     * @param x one value for each submission
     * @param y one value for each submission
     * @return nothing where one of them is the same for all, or there are too few
     */
    static Optional<Correlation> of(double[] x, double[] y) {
        int n = x.length;
        double meanX = mean(x);
        double meanY = mean(y);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < n; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        if (n <= LOST || xx == 0 || yy == 0) {
            return Optional.empty();
        }
        double r = xy / Math.sqrt(xx * yy);
        double z = 0.5 * Math.log((1 + r) / (1 - r));
        double half = NORMAL_95 / Math.sqrt(n - LOST);
        return Optional.of(new Correlation(r, Math.tanh(z - half), Math.tanh(z + half)));
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Whether it tells little, or the wrong way, as far as so many submissions can say. */
    boolean isLow() {
        return high < LITTLE;
    }
}
