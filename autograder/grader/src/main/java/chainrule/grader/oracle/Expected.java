package chainrule.grader.oracle;

import chainrule.grader.submission.HarnessFault;
import chainrule.testkit.Allowance;
import chainrule.testkit.Case;
import chainrule.testkit.Precision;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Tensor;
import java.util.Arrays;
import java.util.Map;

/**
 * The right values for one case.
 *
 * @param values by name, in order
 * @param allowances for each name how far a result may stray
 */
public record Expected(Map<String, Tensor> values, Map<String, Allowance> allowances) {
    /** An allowance above this share of the numbers that it is about would let wrong results pass. */
    private static double mostAllowed(Precision precision) {
        return precision == Precision.DOUBLE ? 1e-6 : 1e-2;
    }

    /**
     * Refuses what no result can be compared with: that is a fault of the reference or of the case, and not of whoever is
     * graded by it.
     *
     * @param check whose values they are, for the message
     * @param given the inputs
     * @return this
     * @throws HarnessFault when a value or an allowance is not finite, or an allowance swallows errors
     */
    Expected sound(String check, Record given) {
        double numbers = values.values().stream().mapToDouble(Tensor::magnitude).reduce(magnitude(given), Math::max);
        values.forEach((name, value) -> {
            if (!Arrays.stream(value.values()).allMatch(Double::isFinite)) {
                throw new HarnessFault("the right " + name + " of the check " + check + " is not finite");
            }
            Allowance allowance = allowances.get(name);
            double allowed = allowance.value();
            double largest = Math.max(numbers, allowance.usual());
            // so that NaN is refused as well
            if (!(allowed <= mostAllowed(allowance.precision()) * largest)) {
                throw new HarnessFault("the check " + check + " allows " + name + " to be off by " + allowed
                        + ", which swallows errors in numbers of up to " + largest + setting(given));
            }
        });
        return this;
    }

    /** Which of the cases it is, as far as that can be said in a few words. */
    private static String setting(Record given) {
        String settings = given instanceof Case posed ? posed.facts().settings() : "";
        return settings.isEmpty() ? "" : ", in its case with " + settings;
    }

    private static double magnitude(Record given) {
        double[] largest = {0};
        Numbers.map(given, number -> {
            largest[0] = Math.max(largest[0], Math.abs(number));
            return number;
        });
        return largest[0];
    }

    /**
     * How much there is of them.
     *
     * @return the count of all numbers
     */
    public long numbers() {
        return values.values().stream()
                .mapToLong(tensor -> tensor.values().length)
                .sum();
    }
}
