package chainrule.testkit.tensor;

/** How a result differs from the expected one. */
public sealed interface Discrepancy {

    /**
     * It cannot be read as a tensor.
     *
     * @param reading a hole, ragged rows, or nothing at all
     * @param expected the expected result
     */
    record Unreadable(Reading reading, Tensor expected) implements Discrepancy {}

    /**
     * It has other lengths.
     *
     * @param expected the expected result
     * @param actual the result
     */
    record OtherShape(Tensor expected, Tensor actual) implements Discrepancy {}

    /**
     * It has other numbers.
     *
     * @param expected the expected result
     * @param actual the result
     * @param wrong which entries differ by more than allowed, in order, at least one
     * @param allowed how far an entry may lie from the expected one
     */
    record OtherValues(Tensor expected, Tensor actual, int[] wrong, double allowed) implements Discrepancy {

        /**
         * The first entry that differs.
         *
         * @return its place in row-major order
         */
        public int first() {
            return wrong[0];
        }
    }
}
