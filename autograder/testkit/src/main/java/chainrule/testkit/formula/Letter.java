package chainrule.testkit.formula;

/**
 * What a sum runs over.
 *
 * @param name such as {@code k}
 * @param count how many values it takes, from 0
 */
public record Letter(String name, Amount count) {

    /**
     * A letter.
     *
     * @param name such as {@code k}
     * @param word what its count is called, such as {@code KH}
     * @param count how many values it takes
     * @return the letter
     */
    public static Letter of(String name, String word, int count) {
        return new Letter(name, new Amount(word, count));
    }
}
