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

        private static final double NEARLY = 1_000;

        /**
         * The entry that is furthest off; NaN is further than any number, and a word as far as any other.
         *
         * @return its place in row-major order, the first of several
         */
        public int worst() {
            if (!actual.isNumeric()) {
                return wrong[0];
            }
            int worst = wrong[0];
            for (int place : wrong) {
                worst = Double.compare(error(place), error(worst)) > 0 ? place : worst;
            }
            return worst;
        }

        /**
         * How far an entry is off.
         *
         * @param place in row-major order
         * @return the distance from the expected one, NaN where either is
         */
        public double error(int place) {
            return Math.abs(expected.values()[place] - actual.values()[place]);
        }

        /**
         * Whether these are numbers and the errors so small that how much is allowed explains something.
         *
         * @return true when none is above a thousand times that
         */
        public boolean isNearlyAllowed() {
            return actual.isNumeric() && error(worst()) <= NEARLY * allowed;
        }
    }
}
