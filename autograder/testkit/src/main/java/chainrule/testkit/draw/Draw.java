package chainrule.testkit.draw;

import java.util.List;

/**
 * A source of random numbers that is the same everywhere and for ever: SplitMix64 (G. Steele, D. Lea, C. Flood, Fast
 * splittable pseudorandom number generators, OOPSLA 2014, figure 17), written out here because the JDK does not promise
 * the algorithms behind its own generators.
 */
public final class Draw {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;
    private int turn;

    /**
     * A source of its own, for no case among others.
     *
     * @param seed where it starts
     */
    public Draw(long seed) {
        this(seed, 0);
    }

    /**
     * The source of a case.
     *
     * @param seed where it starts
     * @param turn the place of its case among those of a check, from 0
     */
    public Draw(long seed, int turn) {
        this.state = seed;
        this.turn = turn;
    }

    /**
     * Sixty-four random bits.
     *
     * @return the next number of the sequence
     */
    public long bits() {
        state += GOLDEN_GAMMA;
        long z = state;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /**
     * A whole number.
     *
     * @param least the smallest that may come
     * @param most the largest that may come
     * @return one of them, each as likely
     */
    public int between(int least, int most) {
        return least + (int) Long.remainderUnsigned(bits(), (long) most - least + 1);
    }

    /**
     * One of several.
     *
     * @param <T> what they are
     * @param choices at least one
     * @return one of them, each as likely
     */
    @SafeVarargs
    public final <T> T oneOf(T... choices) {
        return choices[between(0, choices.length - 1)];
    }

    /**
     * One of several, each in its turn, whatever the seed: of as many cases as there are choices, each has another. Asked
     * again by the same case it goes through all combinations with what was chosen before, those of the first choice
     * first, as digits of a number do; chance would leave one out on some seed, and with it the mistake that only it shows.
     *
     * @param <T> what they are
     * @param choices at least one
     * @return one of them
     */
    @SafeVarargs
    public final <T> T inTurn(T... choices) {
        int digit = turn % choices.length;
        turn /= choices.length;
        return choices[digit];
    }

    /**
     * A fraction.
     *
     * @return a multiple of 2^-53, from 0 to below 1
     */
    public double fraction() {
        return (bits() >>> 11) * UNIT;
    }

    /**
     * A dyadic number: a multiple of 1/16 from -2 to 2 and never 0, so that sums of products of a few hundred are exact
     * in any order, and no factor hides another.
     *
     * @return such a number
     */
    public double dyadic() {
        int sixteenths = between(1, 32);
        return (bits() < 0 ? -sixteenths : sixteenths) / 16.0;
    }

    /**
     * A normally distributed number, mean 0, variance 1, by the polar method (D. Knuth, The Art of Computer Programming,
     * volume 2, section 3.4.1, algorithm P) in StrictMath.
     *
     * @return such a number
     */
    public double gaussian() {
        double u;
        double square;
        do {
            u = 2 * fraction() - 1;
            double v = 2 * fraction() - 1;
            square = u * u + v * v;
        } while (square >= 1 || square == 0);
        return u * StrictMath.sqrt(-2 * StrictMath.log(square) / square);
    }

    /**
     * A random order.
     *
     * @param <T> what is ordered
     * @param things the things, in any order
     * @return the same things, every order as likely
     */
    public <T> List<T> shuffled(List<T> things) {
        java.util.ArrayList<T> order = new java.util.ArrayList<>(things);
        for (int last = order.size() - 1; last > 0; last--) {
            java.util.Collections.swap(order, last, between(0, last));
        }
        return order;
    }
}
