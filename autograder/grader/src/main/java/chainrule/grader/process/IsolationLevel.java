package chainrule.grader.process;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a worker is kept from everything else, from the strongest to the weakest. */
public enum IsolationLevel {
    /** A user of its own, limits, and a filter on system calls. */
    FULL(true, true),
    /** A user of its own and limits, no filter. */
    SPLIT(true, false),
    /** Limits and a filter, as the same user as the grader. */
    FILTERED(false, true),
    /** A process of its own with a bounded heap and a deadline, and what limits the system offers. */
    PLAIN(false, false);

    private final boolean ownUser;
    private final boolean filter;

    IsolationLevel(boolean ownUser, boolean filter) {
        this.ownUser = ownUser;
        this.filter = filter;
    }

    static IsolationLevel of(boolean ownUser, boolean filter) {
        return Arrays.stream(values())
                .filter(level -> level.ownUser == ownUser && level.filter == filter)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The level of a name.
     *
     * @param key as {@link #key} gives it
     * @return nothing when no level is called so
     */
    public static Optional<IsolationLevel> ofKey(String key) {
        return Arrays.stream(values()).filter(level -> level.key().equals(key)).findFirst();
    }

    /**
     * The name in results and on the command line.
     *
     * @return lower case
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a worker runs as a user of its own.
     *
     * @return true for the two strongest
     */
    public boolean ownUser() {
        return ownUser;
    }

    /**
     * Whether a worker's system calls are filtered.
     *
     * @return whether they are
     */
    public boolean filter() {
        return filter;
    }

    /**
     * Whether this level is as strong as another.
     *
     * @param least the other
     * @return true when this is the same or stronger
     */
    public boolean isAtLeast(IsolationLevel least) {
        return compareTo(least) <= 0;
    }
}
