package chainrule.wire;

/**
 * What a call printed.
 *
 * @param head the first characters
 * @param total how many characters it printed in all
 */
public record Printed(String head, long total) {
    /** Nothing was printed. */
    public static final Printed NOTHING = new Printed("", 0);
}
