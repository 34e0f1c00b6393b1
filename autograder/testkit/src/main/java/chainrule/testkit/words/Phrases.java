package chainrule.testkit.words;

import java.util.List;

/** Joins words. */
public final class Phrases {
    private Phrases() {}

    /**
     * An enumeration.
     *
     * @param words any number of them
     * @return {@code a}, {@code a and b}, {@code a, b and c}
     */
    public static String and(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /**
     * An enumeration that says something.
     *
     * @param words at least one
     * @return {@code dx says}, {@code dx and dw say}
     */
    public static String saying(List<String> words) {
        return and(words) + (words.size() == 1 ? " says" : " say");
    }
}
