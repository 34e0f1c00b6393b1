package chainrule.suites;

import chainrule.contract.PerAxis;

/** Questions about a pair of numbers for height and width. */
public final class Axes {
    private Axes() {}

    /**
     * The last two lengths.
     *
     * @param array of four dimensions
     * @return rows and columns
     */
    public static PerAxis of(double[][][][] array) {
        return new PerAxis(array[0][0].length, array[0][0][0].length);
    }

    /**
     * How many there are of both together.
     *
     * @param sizes for height and width
     * @return their product
     */
    public static int product(PerAxis sizes) {
        return sizes.height() * sizes.width();
    }

    /**
     * Whether either is more than one.
     *
     * @param sizes for height and width
     * @return true when one is
     */
    public static boolean isAboveOne(PerAxis sizes) {
        return sizes.height() > 1 || sizes.width() > 1;
    }

    /**
     * Whether the two are unlike.
     *
     * @param sizes for height and width
     * @return true when they differ
     */
    public static boolean differ(PerAxis sizes) {
        return sizes.height() != sizes.width();
    }
}
