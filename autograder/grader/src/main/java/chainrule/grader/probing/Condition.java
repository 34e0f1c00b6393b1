package chainrule.grader.probing;

import chainrule.testkit.formula.Amount;
import chainrule.testkit.formula.Formula;
import chainrule.testkit.formula.IndexPlace;
import chainrule.testkit.formula.Letter;
import chainrule.testkit.formula.Step;
import java.util.List;

/**
 * Which products: those in which one letter, or the index along one axis, has certain values.
 *
 * @param what which letter or index
 * @param values which values
 * @param number the value that {@code EQUALS} and {@code FROM} speak of
 */
record Condition(Subject what, Values values, Amount number) {

    /**
     * What a condition speaks of.
     *
     * @param name of the letter or of the axis
     * @param factor of the axis, negative for a letter
     * @param axis which axis of the factor
     */
    record Subject(String name, int factor, int axis) {
        static Subject of(Letter letter) {
            return new Subject(letter.name(), -1, 0);
        }

        boolean isLetter() {
            return factor < 0;
        }

        /** The index as it is before its border does anything, of which a letter is the simplest. */
        IndexPlace place(Formula formula) {
            return isLetter()
                    ? IndexPlace.of(letter(formula))
                    : formula.factors().get(factor).axes().get(axis).place();
        }

        int count(Formula formula) {
            return isLetter()
                    ? letter(formula).count().value()
                    : formula.factors().get(factor).axes().get(axis).length();
        }

        private Letter letter(Formula formula) {
            return formula.letters().stream()
                    .filter(letter -> letter.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Which values. */
    enum Values {
        /** The first. */
        FIRST,
        /** The last. */
        LAST,
        /** All but the first. */
        NOT_FIRST,
        /** All but the last. */
        NOT_LAST,
        /** One. */
        EQUALS,
        /** That one and all larger ones. */
        FROM,
        /** The second, the fourth and so on. */
        ODD,
        /** The first, the third and so on. */
        EVEN,
        /** Those outside of the array, which its border brings back. */
        OUTSIDE
    }

    /** A condition made ready for one formula. */
    Test in(Formula formula) {
        IndexPlace place = what.place(formula);
        int count = what.count(formula);
        int[] slopes = new int[formula.letters().size()];
        List<String> names = formula.letters().stream().map(Letter::name).toList();
        for (Step step : place.steps()) {
            slopes[names.indexOf(step.letter().name())] += step.slope();
        }
        int start = place.start();
        int limit = AxisLaw.amount(number, formula).value();
        return letters -> {
            int value = start;
            for (int i = 0; i < slopes.length; i++) {
                value += slopes[i] * letters[i];
            }
            return holds(value, count, limit);
        };
    }

    /** Whether it holds for the values of some letters. */
    @FunctionalInterface
    interface Test {
        boolean holds(int[] letters);
    }

    private boolean holds(int value, int count, int limit) {
        return switch (values) {
            case FIRST -> value == 0;
            case LAST -> value == count - 1;
            case NOT_FIRST -> value > 0;
            case NOT_LAST -> value < count - 1;
            case EQUALS -> value == limit;
            case FROM -> value >= limit;
            case ODD -> value % 2 != 0;
            case EVEN -> value % 2 == 0;
            case OUTSIDE -> value < 0 || value >= count;
        };
    }

    String text(List<Formula> cases) {
        String name = what.name();
        return switch (values) {
            case FIRST -> name + " = 0";
            case LAST -> name + " at its last value";
            case NOT_FIRST -> name + " > 0";
            case NOT_LAST -> name + " before its last value";
            case EQUALS -> name + " = " + number.word();
            case FROM -> name + " >= " + number.word();
            case ODD -> "odd " + name;
            case EVEN -> "even " + name;
            case OUTSIDE ->
                "the " + name + " outside of "
                        + cases.get(0).factors().get(what.factor()).array();
        };
    }
}
