package chainrule.testkit;

import chainrule.testkit.draw.Draw;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far a right result may lie from the reference's, derived from the operation and the case.
 *
 * <p>A sum of n products, added in any order, is off by at most about n · u · Σ|products| with u = 2^-53 (N. Higham,
 * Accuracy and Stability of Numerical Algorithms, 2nd edition, section 3.1). Fast algorithms (Winograd, FFT) are bounded
 * by the largest entry rather than each entry's own sum, so the largest entry of the operation on absolute values
 * stands for all. A factor is for the constants of those algorithms, which do not shrink with the sum: a short one counts
 * as one of 16 terms.
 *
 * <p>For operations with divisions and roots the conditioning matters: there the inputs are moved by one unit in the
 * last place at random, several times, and the largest change of the result, times a factor, is added. A zero stays zero:
 * it is exact, and its neighbours, 300 orders of magnitude below all other inputs, tell nothing about rounding.
 *
 * @param value the bound
 * @param terms how many terms make up one entry
 * @param magnitude the largest entry of the operation on absolute values
 * @param conditioning the largest change when the inputs moved by a unit in the last place; 0 for linear operations
 * @param precision how exact the result has to be
 */
public record Allowance(double value, long terms, double magnitude, double conditioning, Precision precision) {
    private static final int MOVES = 4;

    /** The bound of a result; of words none is nearly right. */
    private static Allowance of(Precision precision, long terms, Tensor sums, double conditioning) {
        if (!sums.isNumeric()) {
            return new Allowance(0, terms, 0, 0, precision);
        }
        double magnitude = sums.magnitude();
        double value =
                precision.costOfSum(terms) * precision.unit(magnitude) + precision.conditioningFactor() * conditioning;
        return new Allowance(value, terms, magnitude, conditioning, precision);
    }

    /**
     * What adding up the terms of one entry may cost.
     *
     * @return in units of rounding
     */
    public double costOfSum() {
        return precision.costOfSum(terms);
    }

    /**
     * How large a sum of as many terms of either sign usually is: of one that happens to cancel, what a mistake in it
     * would be measured against.
     *
     * @return the root of the count of terms, of the size that the terms have in the largest sum of absolute values
     */
    public double usual() {
        return magnitude / Math.sqrt(Math.max(1, terms));
    }

    /**
     * The bounds for every value of an operation.
     *
     * @param <S> the contract interface
     * @param <C> the kind of case
     * @param check what is computed, and how exact it has to be
     * @param reference an implementation that is right
     * @param given the inputs
     * @return for each name of a value its bound
     */
    public static <S, C extends Record & Case> Map<String, Allowance> of(Check<S, C> check, S reference, C given) {
        return switch (check.operation().rounding().kind()) {
            case LINEAR -> linear(check, reference, given);
            case NONLINEAR -> nonlinear(check, reference, given);
        };
    }

    private static <S, C extends Record & Case> Map<String, Allowance> linear(Check<S, C> check, S reference, C given) {
        long terms = check.operation().rounding().terms().applyAsLong(given);
        Map<String, Allowance> bounds = new LinkedHashMap<>();
        tensors(check.operation(), reference, Numbers.map(given, Math::abs))
                .forEach((name, sums) -> bounds.put(name, of(check.precision(), terms, sums, 0)));
        return bounds;
    }

    private static <S, C extends Record & Case> Map<String, Allowance> nonlinear(
            Check<S, C> check, S reference, C given) {
        long terms = check.operation().rounding().terms().applyAsLong(given);
        Map<String, Tensor> right = tensors(check.operation(), reference, given);
        Map<String, Double> changes = new LinkedHashMap<>();
        Draw draw = new Draw(terms);
        for (int move = 0; move < MOVES; move++) {
            C moved = Numbers.map(given, number -> check.precision().neighbour(number, draw.bits() < 0));
            tensors(check.operation(), reference, moved)
                    .forEach((name, tensor) -> changes.merge(name, distance(right.get(name), tensor), Math::max));
        }
        Map<String, Allowance> bounds = new LinkedHashMap<>();
        right.forEach((name, tensor) -> bounds.put(name, of(check.precision(), terms, tensor, changes.get(name))));
        return bounds;
    }

    private static <S, C extends Record & Case> Map<String, Tensor> tensors(
            Operation<S, C> operation, S reference, C given) {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        operation
                .function()
                .apply(reference, given)
                .byName()
                .forEach((name, value) -> tensors.put(name, Reading.tensor(value)));
        return tensors;
    }

    private static double distance(Tensor one, Tensor other) {
        if (!Arrays.equals(one.shape(), other.shape())) {
            return Double.POSITIVE_INFINITY;
        }
        double largest = 0;
        for (int i = 0; i < one.values().length; i++) {
            largest = Math.max(largest, Math.abs(one.values()[i] - other.values()[i]));
        }
        return largest;
    }
}
