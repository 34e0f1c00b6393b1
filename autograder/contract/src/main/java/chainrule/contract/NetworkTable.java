package chainrule.contract;

/**
 * The table of a network: a row for its input, then one for each of its L layers.
 *
 * @param sizes channels, height and width of one image, shape (L + 1, 3); after a flattening or a dense layer height and
 *     width are 1
 * @param parameters how many numbers are learnt, 0 for the input, shape (L + 1)
 */
public record NetworkTable(long[][] sizes, long[] parameters) {}
