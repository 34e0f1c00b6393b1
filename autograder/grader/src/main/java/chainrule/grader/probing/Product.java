package chainrule.grader.probing;

import java.util.Comparator;

/**
 * A product within a sum: which entries are multiplied and which is added to, each by its place in row-major order.
 *
 * @param output the entry that is added to
 * @param first the entry of the first operand
 * @param second that of the second, 0 where there is one operand
 */
record Product(int output, int first, int second) implements Comparable<Product> {
    private static final Comparator<Product> IN_ORDER = Comparator.comparingInt(Product::output)
            .thenComparingInt(Product::first)
            .thenComparingInt(Product::second);

    /** At the places that a formula says. */
    static Product at(int[] places) {
        return new Product(places[0], places[1], places.length > 2 ? places[2] : 0);
    }

    int place(int factor) {
        return switch (factor) {
            case 0 -> output;
            case 1 -> first;
            default -> second;
        };
    }

    @Override
    public int compareTo(Product other) {
        return IN_ORDER.compare(this, other);
    }
}
