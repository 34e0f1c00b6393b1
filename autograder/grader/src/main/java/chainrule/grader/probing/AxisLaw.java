package chainrule.grader.probing;

import chainrule.testkit.formula.Amount;
import chainrule.testkit.formula.Axis;
import chainrule.testkit.formula.Axis.Border;
import chainrule.testkit.formula.Formula;
import chainrule.testkit.formula.IndexPlace;
import chainrule.testkit.formula.Letter;
import chainrule.testkit.formula.Step;
import java.util.Optional;

/**
 * Another index than the formula's, as a law for every case: its letters and amounts stand for those of the same name.
 *
 * @param factor of which factor, 0 for the output
 * @param axis of which axis
 * @param place the index
 * @param border what becomes of it outside, where that is other than by the formula
 * @param cost how far it is from the formula's
 */
record AxisLaw(int factor, int axis, IndexPlace place, Optional<Outside> border, double cost) {

    /**
     * What becomes of an index outside.
     *
     * @param own by the formula: where that is otherwise, so is what the student's code does
     * @param theirs in the student's code
     */
    record Outside(Border own, Border theirs) {}

    /** A formula with this index instead of its own. */
    Formula in(Formula formula) {
        Axis own = formula.factors().get(factor).axes().get(axis);
        return formula.with(factor, axis, own.at(place(formula), outside(own.border())));
    }

    private Border outside(Border own) {
        return border.filter(outside -> outside.own == own).map(Outside::theirs).orElse(own);
    }

    IndexPlace place(Formula formula) {
        return new IndexPlace(
                place.steps().stream().map(step -> step(step, formula)).toList(),
                amount(place.before(), formula),
                place.plus());
    }

    /** What a step is in another case. */
    static Step step(Step step, Formula formula) {
        return new Step(letter(step.letter(), formula), amount(step.by(), formula), step.way());
    }

    private static Letter letter(Letter letter, Formula formula) {
        return formula.letters().stream()
                .filter(other -> other.name().equals(letter.name()))
                .findFirst()
                .orElseThrow();
    }

    /** What an amount is in another case: a number as such, a parameter, its opposite, or a product of two. */
    static Amount amount(Amount amount, Formula formula) {
        if (amount.isNumber()) {
            return amount;
        }
        if (amount.word().startsWith("-")) {
            Amount opposite = amount(new Amount(amount.word().substring(1), 0), formula);
            return new Amount(amount.word(), -opposite.value());
        }
        return formula.amount(amount.word()).orElseGet(() -> product(amount, formula));
    }

    private static Amount product(Amount amount, Formula formula) {
        int between = amount.word().indexOf(" · ");
        Amount first = formula.amount(amount.word().substring(0, between)).orElseThrow();
        return first.times(formula.amount(amount.word().substring(between + 3)).orElseThrow());
    }
}
