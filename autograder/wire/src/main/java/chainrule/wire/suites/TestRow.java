package chainrule.wire.suites;

/**
 * A test as it is listed.
 *
 * @param key its class and method
 * @param group what is read above it: the display name of its class
 * @param name what is read
 * @param number that its annotation gives it, empty for none
 * @param points in hundredths, {@link #UNGRADED} for none
 * @param visibility that its annotation gives it, empty for none
 * @param hint what helps, empty for none
 */
public record TestRow(
        String key, String group, String name, String number, int points, String visibility, String hint) {
    /** Instead of points. */
    public static final int UNGRADED = -1;

    /**
     * This test with other points.
     *
     * @param other in hundredths
     * @return a copy
     */
    public TestRow worth(int other) {
        return new TestRow(key, group, name, number, other, visibility, hint);
    }
}
