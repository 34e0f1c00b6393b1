package chainrule.grader.message;

import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.Allowance;
import chainrule.testkit.Precision;
import chainrule.testkit.tensor.Discrepancy;
import chainrule.testkit.words.Figures;
import chainrule.testkit.words.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * The largest error in units of rounding, and how the allowance came about.
 *
 * @param output the name of the result
 * @param error the largest distance from the expected number
 * @param allowance how far a right result may stray
 */
public record RoundingSentence(String output, double error, Allowance allowance) implements Sentence {
    /** Those of a case whose errors are small enough to be mistaken for rounding. */
    static List<Sentence> of(CaseVerdict<?> shown) {
        List<Sentence> sentences = new ArrayList<>();
        if (shown.outcome() instanceof Outcome.Wrong wrong) {
            wrong.discrepancies().forEach((name, discrepancy) -> {
                Allowance allowance = shown.expected().allowances().get(name);
                if (discrepancy instanceof Discrepancy.OtherValues values
                        && values.isNearlyAllowed()
                        && allowance.magnitude() > 0) {
                    sentences.add(new RoundingSentence(name, values.error(values.worst()), allowance));
                }
            });
        }
        return sentences;
    }

    @Override
    public String text() {
        double unit = allowance.precision().unit(allowance.magnitude());
        return "The largest error of " + output + " is " + Figures.number(error) + ", which is "
                + Figures.number(error / unit) + " units of rounding; " + Figures.number(allowance.value() / unit)
                + " are allowed. A unit is 2^-" + allowance.precision().bits() + " of "
                + Figures.number(allowance.magnitude())
                + (allowance.precision() == Precision.SINGLE ? ", as in single precision" : "") + ", and a sum of "
                + Figures.count(allowance.terms(), "term") + " may cost " + Figures.number(allowance.costOfSum())
                + (allowance.conditioning() > 0 ? rest() : "") + ".";
    }

    private String rest() {
        return "; the rest is " + Figures.number(allowance.precision().conditioningFactor())
                + " times what the last digit of the inputs changes";
    }
}
