package chainrule.testkit;

import chainrule.testkit.draw.Draw;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far a right result may lie from the reference's, derived from the operation and the case.
 *
 * <p>A sum of n products, added in any order, is off by at most about n · u · Σ|products| with u = 2^-53 (N. Higham,
 * Accuracy and Stability of Numerical Algorithms, 2nd edition, section 3.1). Fast algorithms (Winograd, FFT) are bounded
 * by the largest entry rather than each entry's own sum, so the largest entry of the operation on absolute values
 * stands for all. The factor 8 is for the constants of those algorithms; a mistake on the dyadic numbers of the cases
 * changes an entry by 1/256 or more, ten orders of magnitude above.
 *
 * <p>For operations with divisions and roots the conditioning matters: there the inputs are moved by one unit in the
 * last place at random, several times, and the largest change of the result, times 64, is added. A zero stays zero: it is
 * exact, and its neighbours, 300 orders of magnitude below all other inputs, tell nothing about rounding.
 *
 * @param value the bound
 * @param terms how many terms make up one entry
 * @param magnitude the largest entry of the operation on absolute values
 * @param conditioning the largest change when the inputs moved by a unit in the last place; 0 for linear operations
 */
public record Allowance(double value, long terms, double magnitude, double conditioning) {
    /** For the constants in the error bounds of fast algorithms. */
    static final double FACTOR = 8;

    /** For results that stray further than a few random moves of the inputs show. */
    static final double CONDITIONING_FACTOR = 64;

    private static final double UNIT_ROUNDOFF = 0x1.0p-53;
    private static final int MOVES = 4;

    /**
     * The bounds for every value of an operation.
     *
     * @param <S> the contract interface
     * @param <C> the kind of case
     * @param operation what is computed
     * @param reference an implementation that is right
     * @param given the inputs
     * @return for each name of a value its bound
     */
    public static <S, C extends Record & Case> Map<String, Allowance> of(
            Operation<S, C> operation, S reference, C given) {
        long terms = operation.rounding().terms().applyAsLong(given);
        return switch (operation.rounding().kind()) {
            case LINEAR -> linear(operation, reference, given, terms);
            case NONLINEAR -> nonlinear(operation, reference, given, terms);
        };
    }

    private static <S, C extends Record & Case> Map<String, Allowance> linear(
            Operation<S, C> operation, S reference, C given, long terms) {
        Map<String, Allowance> bounds = new LinkedHashMap<>();
        tensors(operation, reference, Numbers.map(given, Math::abs))
                .forEach((name, sums) -> bounds.put(name, bound(terms, sums.magnitude(), 0)));
        return bounds;
    }

    private static <S, C extends Record & Case> Map<String, Allowance> nonlinear(
            Operation<S, C> operation, S reference, C given, long terms) {
        Map<String, Tensor> right = tensors(operation, reference, given);
        Map<String, Double> changes = new LinkedHashMap<>();
        Draw draw = new Draw(terms);
        for (int move = 0; move < MOVES; move++) {
            C moved = Numbers.map(given, number -> neighbour(number, draw.bits() < 0));
            tensors(operation, reference, moved)
                    .forEach((name, tensor) -> changes.merge(name, distance(right.get(name), tensor), Math::max));
        }
        Map<String, Allowance> bounds = new LinkedHashMap<>();
        right.forEach((name, tensor) -> bounds.put(name, bound(terms, tensor.magnitude(), changes.get(name))));
        return bounds;
    }

    private static double neighbour(double number, boolean above) {
        if (number == 0) {
            return number;
        }
        return above ? Math.nextUp(number) : Math.nextDown(number);
    }

    private static Allowance bound(long terms, double magnitude, double conditioning) {
        double value = FACTOR * terms * UNIT_ROUNDOFF * magnitude + CONDITIONING_FACTOR * conditioning;
        return new Allowance(value, terms, magnitude, conditioning);
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
        double largest = 0;
        for (int i = 0; i < one.values().length; i++) {
            largest = Math.max(largest, Math.abs(one.values()[i] - other.values()[i]));
        }
        return largest;
    }
}
