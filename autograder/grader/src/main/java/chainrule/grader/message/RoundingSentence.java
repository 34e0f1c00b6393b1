package chainrule.grader.message;

import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.Allowance;
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
    private static final double UNIT_ROUNDOFF = 0x1.0p-53;

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
        double unit = UNIT_ROUNDOFF * allowance.magnitude();
        return "The largest error of " + output + " is " + Figures.number(error) + ", which is "
                + Figures.number(error / unit) + " units of rounding; " + Figures.number(allowance.value() / unit)
                + " are allowed. A unit is 2^-53 of " + Figures.number(allowance.magnitude()) + ", and each of the "
                + Figures.count(allowance.terms(), "term") + " of a sum may cost 8"
                + (allowance.conditioning() > 0
                        ? "; the rest is 64 times what the last digit of the inputs changes"
                        : "")
                + ".";
    }
}
