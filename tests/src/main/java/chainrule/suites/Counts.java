package chainrule.suites;

/**
 * How many images, channels and filters.
 *
 * @param images the size of the batch
 * @param channels of the input
 * @param filters channels of the output
 */
public record Counts(int images, int channels, int filters) {
    /** One of each. */
    public static final Counts ONE = new Counts(1, 1, 1);
}
