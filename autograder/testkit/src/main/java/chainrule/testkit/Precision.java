package chainrule.testkit;

/** How exact a result has to be. */
public enum Precision {
    /** As right as arithmetic in double can be, in whatever order and by whatever algorithm it is done. */
    DOUBLE(53, 8, 64),

    /**
     * As right as plain arithmetic in float can be. Where an exercise has a check of the digits, this is enough for its
     * others, so that one float costs that check alone.
     */
    SINGLE(24, 8, 16);

    private static final long FEWEST_TERMS = 16;

    private final int bits;
    private final double factor;
    private final double conditioningFactor;

    Precision(int bits, double factor, double conditioningFactor) {
        this.bits = bits;
        this.factor = factor;
        this.conditioningFactor = conditioningFactor;
    }

    /**
     * The binary digits of a number.
     *
     * @return such as 53: a result is rounded by 2^-53 of its size at most
     */
    public int bits() {
        return bits;
    }

    /**
     * What adding up a sum may cost. In double every order and every algorithm is allowed, so the cost grows with the
     * terms. In single precision that bound would swallow mistakes where sums are long; what plain arithmetic is off by
     * grows with the root of the terms (N. Higham, T. Mary, A new approach to probabilistic rounding error analysis, SIAM
     * Journal on Scientific Computing 41, 2019).
     *
     * @param terms how many are added up; a short sum counts as one of 16
     * @return in units of rounding
     */
    public double costOfSum(long terms) {
        long counted = Math.max(terms, FEWEST_TERMS);
        return factor * (this == DOUBLE ? counted : Math.sqrt(counted));
    }

    /**
     * For results that stray further than a few random moves of the inputs show.
     *
     * @return how often the largest change is allowed
     */
    public double conditioningFactor() {
        return conditioningFactor;
    }

    /**
     * By how much a result of some size is rounded.
     *
     * @param magnitude its size
     * @return the bound
     */
    public double unit(double magnitude) {
        return Math.scalb(magnitude, -bits);
    }

    /**
     * The number next to another.
     *
     * @param number any
     * @param above on which side
     * @return one unit in the last place away; zero stays zero
     */
    double neighbour(double number, boolean above) {
        if (number == 0) {
            return number;
        }
        double next = above ? Math.nextUp(number) : Math.nextDown(number);
        return number + Math.scalb(next - number, DOUBLE.bits - bits);
    }
}
