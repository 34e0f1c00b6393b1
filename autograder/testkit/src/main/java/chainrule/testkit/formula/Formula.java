package chainrule.testkit.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sum of products in one case: for all values of all letters, the entry of the output at its place gets the product of
 * the entries of the operands at theirs. A product of which some index lies outside is left out.
 *
 * @param letters what it runs over, the outermost first
 * @param output what is added to
 * @param operands what is multiplied, one or two
 * @param amounts the case's parameters by the names that the formula gives them
 * @param counts what a wrong factor could have come from, such as the number of images
 */
public record Formula(
        List<Letter> letters, Factor output, List<Factor> operands, List<Amount> amounts, List<Amount> counts) {

    /** Is told each product. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * One product.
         *
         * @param letters the values of the letters, not to be kept
         * @param places of the output and of each operand, in row-major order, not to be kept
         */
        void visit(int[] letters, int[] places);
    }

    /**
     * The output and the operands.
     *
     * @return the output first
     */
    public List<Factor> factors() {
        List<Factor> factors = new ArrayList<>(List.of(output));
        factors.addAll(operands);
        return factors;
    }

    /**
     * This formula with another index.
     *
     * @param factor 0 for the output
     * @param axis which of its axes
     * @param other what stands there
     * @return a copy
     */
    public Formula with(int factor, int axis, Axis other) {
        List<Factor> factors = factors();
        List<Axis> axes = new ArrayList<>(factors.get(factor).axes());
        axes.set(axis, other);
        factors.set(factor, new Factor(factors.get(factor).array(), axes));
        return new Formula(letters, factors.get(0), factors.subList(1, factors.size()), amounts, counts);
    }

    /**
     * This formula for an output of another shape: as many products as fit.
     *
     * @param shape of the output
     * @return nothing where an axis that tells several letters has another length, or there is one too many
     */
    public Optional<Formula> sized(int[] shape) {
        if (shape.length != output.axes().size()) {
            return Optional.empty();
        }
        Formula sized = this;
        for (int axis = 0; axis < shape.length; axis++) {
            Axis own = output.axes().get(axis);
            if (own.length() != shape[axis]) {
                List<Step> steps = own.place().steps();
                if (own.tells() && steps.size() != 1) {
                    return Optional.empty();
                }
                sized = (own.tells() ? sized.counting(steps.get(0).letter(), shape[axis]) : sized)
                        .with(0, axis, new Axis(own.name(), shape[axis], own.place(), own.border(), own.tells()));
            }
        }
        return Optional.of(sized);
    }

    /** This formula where a letter takes another number of values; places know their letters by name. */
    private Formula counting(Letter letter, int count) {
        List<Letter> others = letters.stream()
                .map(one -> one.name().equals(letter.name())
                        ? new Letter(one.name(), new Amount(one.count().word(), count))
                        : one)
                .toList();
        return new Formula(others, output, operands, amounts, counts);
    }

    /**
     * A parameter.
     *
     * @param word its name
     * @return what it is in this case
     */
    public Optional<Amount> amount(String word) {
        return amounts.stream().filter(amount -> amount.word().equals(word)).findFirst();
    }

    /**
     * All products.
     *
     * @param visitor is told each of them, once for each value of the letters
     */
    public void forEach(Visitor visitor) {
        Position[] positions =
                factors().stream().map(factor -> new Position(factor, letters)).toArray(Position[]::new);
        int[] counts =
                letters.stream().mapToInt(letter -> letter.count().value()).toArray();
        int[] values = new int[counts.length];
        int[] places = new int[positions.length];
        do {
            if (areInside(positions, values, places)) {
                visitor.visit(values, places);
            }
        } while (next(values, counts));
    }

    private static boolean areInside(Position[] positions, int[] values, int[] places) {
        for (int i = 0; i < places.length; i++) {
            places[i] = positions[i].of(values);
            if (places[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Counts on, the last letter fastest. */
    private static boolean next(int[] values, int[] counts) {
        for (int i = counts.length - 1; i >= 0; i--) {
            if (++values[i] < counts[i]) {
                return true;
            }
            values[i] = 0;
        }
        return false;
    }
}
