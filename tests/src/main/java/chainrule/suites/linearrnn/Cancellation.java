package chainrule.suites.linearrnn;

import chainrule.contract.LinearRnnWeights;

/**
 * A quantity of a sequence beside the sum of the sizes of all that it adds up. Where the sum is much larger than the
 * quantity, rounding is all that is left of it, and a result in single precision would be judged by what it did not
 * compute.
 *
 * @param value the quantity
 * @param sizes what it would be if no two terms had unlike signs
 */
record Cancellation(double value, double sizes) {
    private static final double MOST = 100;

    static Cancellation of(double number) {
        return new Cancellation(number, Math.abs(number));
    }

    Cancellation times(double factor) {
        return new Cancellation(factor * value, Math.abs(factor) * sizes);
    }

    Cancellation plus(Cancellation other) {
        return new Cancellation(value + other.value, sizes + other.sizes);
    }

    boolean isStrong() {
        return MOST * Math.abs(value) < sizes;
    }

    /** The last state of a sequence, or its derivative: each step weighs the one before it, and adds something. */
    record Course(Cancellation state, Cancellation byInput, Cancellation byState) {

        static Course of(double[] x, double h0, LinearRnnWeights weights) {
            Course course = new Course(of(h0), of(0), of(0));
            for (double input : x) {
                course = course.next(input, weights);
            }
            return course;
        }

        private static Cancellation of(double number) {
            return Cancellation.of(number);
        }

        private Course next(double input, LinearRnnWeights weights) {
            return new Course(
                    state.times(weights.wHh()).plus(of(weights.wIn() * input)),
                    byInput.times(weights.wHh()).plus(of(input)),
                    byState.times(weights.wHh()).plus(state));
        }

        boolean isCancelled() {
            return state.isStrong() || byInput.isStrong() || byState.isStrong();
        }

        boolean isCancelled(LinearRnnWeights weights, double target) {
            return isCancelled() || state.times(weights.wHy()).plus(of(-target)).isStrong();
        }
    }
}
