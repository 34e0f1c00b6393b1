package chainrule.testkit.formula;

import java.util.List;

/**
 * One index of an array: the sum of some steps, minus what lies before the array's beginning, plus a number.
 *
 * @param steps the parts that move with letters
 * @param before what is taken away, such as padding
 * @param plus what is added, 0 in a formula
 */
public record IndexPlace(List<Step> steps, Amount before, int plus) {
    /** Nothing lies before. */
    public static final Amount NOTHING = Amount.of(0);

    /**
     * A place that moves with letters alone.
     *
     * @param steps its parts
     * @return the place
     */
    public static IndexPlace of(Step... steps) {
        return new IndexPlace(List.of(steps), NOTHING, 0);
    }

    /**
     * A place that is a letter.
     *
     * @param letter which one
     * @return the place
     */
    public static IndexPlace of(Letter letter) {
        return of(Step.of(letter, Amount.of(1)));
    }

    /**
     * This place behind padding.
     *
     * @param amount what lies before the array's beginning
     * @return a copy
     */
    public IndexPlace behind(Amount amount) {
        return new IndexPlace(steps, amount, plus);
    }

    /**
     * The index where every letter is 0.
     *
     * @return a number that may lie outside of the array
     */
    public int start() {
        return plus - before.value() + steps.stream().mapToInt(Step::start).sum();
    }

    /**
     * As a formula writes it.
     *
     * @return such as {@code i · s.height + k · d.height - top}
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            add(
                    text,
                    step.way() == Step.Way.AGAINST,
                    step.term(),
                    step.by().value() == 0 && step.by().isNumber());
        }
        add(text, !before.word().startsWith("-"), before.word().replaceFirst("^-", ""), before.equals(NOTHING));
        add(text, plus < 0, Integer.toString(Math.abs(plus)), plus == 0);
        return text.length() == 0 ? "0" : text.toString();
    }

    private static void add(StringBuilder text, boolean minus, String term, boolean isNothing) {
        if (!isNothing) {
            text.append(text.length() == 0 ? (minus ? "-" : "") : minus ? " - " : " + ")
                    .append(term);
        }
    }
}
