package chainrule.suites.linearrnn;

import chainrule.contract.LinearRnnWeights;
import chainrule.suites.linearrnn.Cancellation.Course;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;
import chainrule.testkit.draw.Fill;
import java.util.function.DoubleSupplier;

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

    /**
     * A case without its numbers.
     *
     * @param steps how long the sequence is
     * @param start what h0 is
     * @param learningRate for an update
     * @param scale by how much inputs, states and targets are larger than weights
     * @param turning whether wHh is negative, so that the state changes sides
     */
    record Layout(int steps, Start start, double learningRate, double scale, boolean turning) {
        private static final double HALF = 0.5;

        /** The state before the first step; zero wherever another property is shown, so that it costs only its own. */
        enum Start {
            ZERO,
            NUMBER
        }

        static Layout fromZero(int steps) {
            return new Layout(steps, Start.ZERO, HALF, 1, false);
        }

        static Layout fromNumber(int steps) {
            return new Layout(steps, Start.NUMBER, HALF, 1, false);
        }

        Layout with(double otherLearningRate) {
            return new Layout(steps, start, otherLearningRate, scale, turning);
        }

        Layout scaled(double other) {
            return new Layout(steps, start, learningRate, other, turning);
        }

        Layout lasting(int other) {
            return new Layout(other, start, learningRate, scale, turning);
        }

        Layout thatTurns() {
            return new Layout(steps, start, learningRate, scale, true);
        }

        Forward forward(DoubleSupplier numbers) {
            double[] x = Fill.with(() -> scale * numbers.getAsDouble(), steps);
            double h0 = start == Start.ZERO ? 0 : scale * numbers.getAsDouble();
            return new Forward(x, h0, weights(numbers));
        }

        Backward backward(DoubleSupplier numbers) {
            Forward given = forward(numbers);
            return new Backward(given.x, given.h0, given.weights, scale * numbers.getAsDouble());
        }

        Step step(DoubleSupplier numbers) {
            Backward given = backward(numbers);
            return new Step(given.x, given.h0, given.weights, given.target, learningRate);
        }

        private LinearRnnWeights weights(DoubleSupplier numbers) {
            double wIn = numbers.getAsDouble();
            double wHh = numbers.getAsDouble();
            return new LinearRnnWeights(wIn, turning ? -Math.abs(wHh) : Math.abs(wHh), numbers.getAsDouble());
        }
    }
}
