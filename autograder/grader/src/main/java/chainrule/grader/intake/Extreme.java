package chainrule.grader.intake;

import java.util.Locale;

/**
 * Something of which a source file has far more than people write.
 *
 * @param kind of what
 * @param count how much there is in one place
 * @param line where it begins, counted from 1
 */
public record Extreme(Kind kind, int count, int line) {

    /** Each of these makes a compiler call itself once for each of them, until its stack is full. */
    public enum Kind {
        /** Brackets of any kind, one in another. */
        BRACKETS("nests %,d brackets", 200),
        /** Type arguments, one in another. */
        TYPE_ARGUMENTS("nests %,d type arguments", 400),
        /** Operators and dots in a row. */
        OPERATORS("has an expression of %,d operators", 3_000);

        private final String words;
        private final int most;

        Kind(String words, int most) {
            this.words = words;
            this.most = most;
        }

        int most() {
            return most;
        }
    }

    /**
     * In words.
     *
     * @return such as {@code line 3 nests 2,000 brackets}
     */
    public String words() {
        return String.format(Locale.ROOT, "line %d " + kind.words, line, count);
    }

    /** How far beyond what is taken. */
    double excess() {
        return (double) count / kind.most;
    }
}
