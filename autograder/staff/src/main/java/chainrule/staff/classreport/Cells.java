package chainrule.staff.classreport;

import java.util.Locale;

/**
 * Writes counts of people as far as they may be told: unless it is asked for, nothing is said about fewer than five, nor
 * about all but fewer than five, which would be the same.
 *
 * @param all whether small counts are told too
 * @param shares whether there are enough for a share to mean something
 */
record Cells(boolean all, boolean shares) {
    static final int FEWEST = 5;
    private static final int HUNDRED = 100;

    boolean hides(int count) {
        return !all && count > 0 && count < FEWEST;
    }

    String of(int count, int total) {
        if (hides(count)) {
            return "fewer than " + FEWEST;
        }
        if (hides(total - count)) {
            return "all but fewer than " + FEWEST;
        }
        return shares && total > 0
                ? String.format(Locale.ROOT, "%d (%d %%)", count, Math.round((double) HUNDRED * count / total))
                : Integer.toString(count);
    }
}
