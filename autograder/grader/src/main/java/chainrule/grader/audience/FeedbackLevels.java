package chainrule.grader.audience;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much of a message a student is shown, by how often the student has submitted before. A fault of the submission (it
 * threw, it hung) is always shown: it is the student's own.
 */
public final class FeedbackLevels {
    private final NavigableMap<Integer, Set<Level>> fromSubmission;

    private FeedbackLevels(NavigableMap<Integer, Set<Level>> fromSubmission) {
        this.fromSubmission = fromSubmission;
    }

    /** A part of a message. */
    public enum Level {
        /** How many cases failed: the first line, which is there without being asked for. */
        VERDICT,
        /** What the wrong results have in common, and how a backward stands to its own forward. */
        PATTERN,
        /** The smallest failing case with expected and actual values, as matrices and as Java. */
        CASE,
        /** The known mistakes that give the same results. */
        HINT,
        /** How one wrong entry is added up, as it should be and as it is. */
        ARITHMETIC,
        /** What the student's code computes instead of the formula. */
        LAW,
        /** Which line of the student's code it is computed in. */
        LINE
    }

    /**
     * Everything, from the first submission on.
     *
     * @return the default
     */
    public static FeedbackLevels everything() {
        return always(EnumSet.allOf(Level.class));
    }

    /**
     * The same from the first submission on.
     *
     * @param levels what is shown
     * @return those
     */
    public static FeedbackLevels always(Set<Level> levels) {
        return from(Map.of(0, levels));
    }

    /**
     * Different ones as submissions go by.
     *
     * @param steps for a number of earlier submissions what is shown from then on; before the first step, the verdict
     * @return those
     */
    public static FeedbackLevels from(Map<Integer, Set<Level>> steps) {
        TreeMap<Integer, Set<Level>> sorted = new TreeMap<>();
        sorted.put(0, EnumSet.of(Level.VERDICT));
        steps.forEach((earlier, levels) -> sorted.put(earlier, withVerdict(levels)));
        return new FeedbackLevels(sorted);
    }

    /**
     * All steps.
     *
     * @return for a number of earlier submissions what is shown from then on
     */
    public Map<Integer, Set<Level>> steps() {
        return Collections.unmodifiableMap(fromSubmission);
    }

    /**
     * What is shown to somebody.
     *
     * @param earlierSubmissions how often that student has submitted before
     * @return the levels
     */
    public Set<Level> after(int earlierSubmissions) {
        return fromSubmission.floorEntry(Math.max(0, earlierSubmissions)).getValue();
    }

    private static Set<Level> withVerdict(Set<Level> levels) {
        EnumSet<Level> whole = EnumSet.of(Level.VERDICT);
        whole.addAll(levels);
        return Collections.unmodifiableSet(whole);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FeedbackLevels that && fromSubmission.equals(that.fromSubmission);
    }

    @Override
    public int hashCode() {
        return fromSubmission.hashCode();
    }

    @Override
    public String toString() {
        return fromSubmission.toString();
    }
}
