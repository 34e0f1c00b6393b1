package chainrule.testkit.formula;

/**
 * A whole number of a case with its name in the formula, such as the stride {@code s.height}; or a number as such.
 *
 * @param word how the formula writes it
 * @param value what it is in this case
 */
public record Amount(String word, int value) {

    /**
     * A number as such.
     *
     * @param value the number
     * @return an amount that is the same in every case
     */
    public static Amount of(int value) {
        return new Amount(Integer.toString(value), value);
    }

    /**
     * Whether it is a number as such.
     *
     * @return false for what has a name
     */
    public boolean isNumber() {
        return word.equals(Integer.toString(value));
    }

    /**
     * The product of two amounts.
     *
     * @param other the other
     * @return such as {@code top · s.height}
     */
    public Amount times(Amount other) {
        return new Amount(word + " · " + other.word, value * other.value);
    }
}
