package chainrule.contract;

/**
 * How many rows and columns are added on each side of an input before the kernel slides over it, and what they hold.
 *
 * @param mode what the added cells hold
 * @param top rows added above, 0 or more
 * @param bottom rows added below, 0 or more
 * @param left columns added on the left, 0 or more
 * @param right columns added on the right, 0 or more
 */
public record Padding(PaddingMode mode, int top, int bottom, int left, int right) {

    /**
     * No padding.
     *
     * @return zero rows and columns on every side
     */
    public static Padding none() {
        return zeros(0, 0);
    }

    /**
     * Zeros, the same number on opposite sides.
     *
     * @param height rows above, and as many below
     * @param width columns on the left, and as many on the right
     * @return the padding
     */
    public static Padding zeros(int height, int width) {
        return new Padding(PaddingMode.ZEROS, height, height, width, width);
    }

    /**
     * The input repeated around itself, each side with a number of its own.
     *
     * @param top rows above
     * @param bottom rows below
     * @param left columns on the left
     * @param right columns on the right
     * @return the padding
     */
    public static Padding circular(int top, int bottom, int left, int right) {
        return new Padding(PaddingMode.CIRCULAR, top, bottom, left, right);
    }
}
