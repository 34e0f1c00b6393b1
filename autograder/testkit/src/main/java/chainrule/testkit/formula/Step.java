package chainrule.testkit.formula;

/**
 * A part of a place that moves with a letter.
 *
 * @param letter which one
 * @param by how far the place moves with it
 * @param way whether it moves along or against it
 */
public record Step(Letter letter, Amount by, Way way) {

    /** How a place moves with a letter. */
    public enum Way {
        /** By k. */
        ALONG,
        /** By the last k minus k. */
        BACKWARDS,
        /** By minus k. */
        AGAINST
    }

    /**
     * A part that moves along.
     *
     * @param letter which letter
     * @param by how far
     * @return the part
     */
    public static Step of(Letter letter, Amount by) {
        return new Step(letter, by, Way.ALONG);
    }

    /**
     * How far a place moves when the letter grows by one.
     *
     * @return a number of cells, negative for one that moves back
     */
    public int slope() {
        return way == Way.ALONG ? by.value() : -by.value();
    }

    /**
     * What it adds to a place where the letter is 0.
     *
     * @return a number of cells
     */
    public int start() {
        return way == Way.BACKWARDS ? by.value() * (letter.count().value() - 1) : 0;
    }

    /** As a term, without its sign. */
    String term() {
        String moved =
                way == Way.BACKWARDS ? "(" + letter.count().word() + " - 1 - " + letter.name() + ")" : letter.name();
        return by.word().equals("1") ? moved : moved + " · " + by.word();
    }
}
