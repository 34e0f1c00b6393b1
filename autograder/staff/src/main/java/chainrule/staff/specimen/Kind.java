package chainrule.staff.specimen;

import java.util.Locale;

/** What a solution of ours is for. */
public enum Kind {
    /** What is right. */
    REFERENCE,
    /** What students start from; it loses everything. */
    STARTER,
    /** Right, in another style. */
    CORRECT,
    /** Makes one mistake. */
    WRONG,
    /** Attacks the grader. */
    HOSTILE;

    /**
     * The folder under {@code solutions/}.
     *
     * @return the name in lower case
     */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
