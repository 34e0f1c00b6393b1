package chainrule.grader.process;

import java.util.Locale;

/** How far a worker is kept from everything else, from the strongest to the weakest. */
public enum IsolationLevel {
    /** A user of its own, limits, and a filter on system calls. */
    FULL,
    /** A user of its own and limits, no filter. */
    SPLIT,
    /** Limits and a filter, as the same user as the grader. */
    FILTERED,
    /** A process of its own with a bounded heap and a deadline, nothing more. */
    PLAIN;

    /**
     * The name in results and on the command line.
     *
     * @return lower case
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
