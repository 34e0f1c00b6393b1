package chainrule.grader.audience;

import java.util.Arrays;
import java.util.Locale;

/** Who sees a check, in Gradescope's words. */
public enum Visibility {
    /** Everybody, at once. */
    VISIBLE,
    /** Staff only. */
    HIDDEN,
    /** Students too, once the due date (the late one, where there is one) is past. */
    AFTER_DUE_DATE,
    /** Students too, once grades are published. */
    AFTER_PUBLISHED;

    /**
     * The word in configurations and results.
     *
     * @return such as {@code after_due_date}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The visibility of a word.
     *
     * @param key such as {@code after_due_date}
     * @return the visibility
     */
    public static Visibility of(String key) {
        return Arrays.stream(values())
                .filter(visibility -> visibility.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }
}
