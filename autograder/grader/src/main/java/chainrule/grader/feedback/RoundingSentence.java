package chainrule.grader.feedback;

import chainrule.testkit.Allowance;
import chainrule.testkit.tensor.Discrepancy;
import chainrule.testkit.words.Figures;
import chainrule.testkit.words.Sentence;

/**
 * The largest error in units of rounding, and how the allowance came about.
 *
 * @param output the name of the result
 * @param error the largest distance from the expected number
 * @param allowance how far a right result may stray
 */
public record RoundingSentence(String output, double error, Allowance allowance) implements Sentence {
    private static final double UNIT_ROUNDOFF = 0x1.0p-53;

    static RoundingSentence of(String output, Discrepancy.OtherValues values, Allowance allowance) {
        double error = 0;
        for (int place : values.wrong()) {
            error = Math.max(
                    error,
                    Math.abs(values.expected().values()[place] - values.actual().values()[place]));
        }
        return new RoundingSentence(output, error, allowance);
    }

    @Override
    public String text() {
        double unit = UNIT_ROUNDOFF * allowance.magnitude();
        if (!Double.isFinite(error) || unit == 0) {
            return "Rounding explains an error of up to " + Figures.number(allowance.value()) + " in " + output + ".";
        }
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
