package chainrule.contract;

/**
 * One whole number for each of the two spatial axes, such as a stride.
 *
 * @param height the number for the vertical axis (rows)
 * @param width the number for the horizontal axis (columns)
 */
public record PerAxis(int height, int width) {

    /**
     * The same number on both axes.
     *
     * @param both the number for rows and columns
     * @return a pair with {@code both} twice
     */
    public static PerAxis of(int both) {
        return new PerAxis(both, both);
    }
}
