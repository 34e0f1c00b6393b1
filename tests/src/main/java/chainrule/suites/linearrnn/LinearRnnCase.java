package chainrule.suites.linearrnn;

import chainrule.contract.LinearRnnWeights;
import chainrule.suites.linearrnn.Cancellation.Course;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;

/** What a method of a linear RNN is given. */
sealed interface LinearRnnCase extends Case {

    /**
     * Whether something that a right solution computes of it is a small difference of large numbers.
     *
     * @return false where that cannot be
     */
    default boolean cancels() {
        return false;
    }

    /**
     * Whether the output is so far from the target.
     *
     * @param least by how much it is to be above; below, where it is less than 0
     * @return true where there is no target
     */
    default boolean misses(double least) {
        return true;
    }

    private static boolean misses(double least, Course course, LinearRnnWeights weights, double target) {
        double error = weights.wHy() * course.state().value() - target;
        return Math.copySign(1, least) * error >= Math.abs(least);
    }

    /** What {@code forward} is given. */
    record Forward(double[] x, double h0, LinearRnnWeights weights) implements LinearRnnCase {
        @Override
        public Facts facts() {
            return factsOf(this, x, h0);
        }

        @Override
        public boolean cancels() {
            return Course.of(x, h0, weights).isCancelled();
        }
    }

    /** What {@code loss} is given: y comes from the case, never from the student's own forward. */
    record Loss(double y, double target) implements LinearRnnCase {}

    /** What {@code backward} is given. */
    record Backward(double[] x, double h0, LinearRnnWeights weights, double target) implements LinearRnnCase {
        @Override
        public Facts facts() {
            return factsOf(this, x, h0);
        }

        @Override
        public boolean cancels() {
            return Course.of(x, h0, weights).isCancelled(weights, target);
        }

        @Override
        public boolean misses(double least) {
            return LinearRnnCase.misses(least, Course.of(x, h0, weights), weights, target);
        }
    }

    /** What {@code sgdStep} is given. */
    record Step(double[] x, double h0, LinearRnnWeights weights, double target, double learningRate)
            implements LinearRnnCase {
        @Override
        public Facts facts() {
            return factsOf(this, x, h0);
        }

        @Override
        public boolean cancels() {
            return Course.of(x, h0, weights).isCancelled(weights, target);
        }

        @Override
        public boolean misses(double least) {
            return LinearRnnCase.misses(least, Course.of(x, h0, weights), weights, target);
        }
    }

    private static Facts factsOf(Record given, double[] x, double h0) {
        return Facts.of(given)
                .trait(Sequences.MORE_STEPS, x.length > 1)
                .trait(Sequences.ANOTHER_START, h0 != 0)
                .count("the number of steps", x.length)
                .axes("h", "step");
    }
}
