package chainrule.grader.diagnosis;

import java.util.List;

/** Joins words. */
final class Phrases {
    private Phrases() {}

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String and(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** {@code dx says}, {@code dx and dw say}. */
    static String saying(List<String> words) {
        return and(words) + (words.size() == 1 ? " says" : " say");
    }
}
