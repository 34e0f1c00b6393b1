package chainrule.grader.probing;

import java.util.Comparator;

/**
 * A product within a sum: which entries are multiplied and which is added to, each by its place in row-major order.
 *
 * @param output the entry that is added to
 * @param first the entry of the first operand
 * @param second that of the second, 0 where there is one operand
 */
record AddedProduct(int output, int first, int second) implements Comparable<AddedProduct> {
    private static final Comparator<AddedProduct> IN_ORDER = Comparator.comparingInt(AddedProduct::output)
            .thenComparingInt(AddedProduct::first)
            .thenComparingInt(AddedProduct::second);

    /** At the places that a formula says. */
    static AddedProduct at(int[] places) {
        return new AddedProduct(places[0], places[1], places.length > 2 ? places[2] : 0);
    }

    int place(int factor) {
        return switch (factor) {
            case 0 -> output;
            case 1 -> first;
            default -> second;
        };
    }

    @Override
    public int compareTo(AddedProduct other) {
        return IN_ORDER.compare(this, other);
    }
}
