package chainrule.suites.logistic;

import chainrule.testkit.Case;
import chainrule.testkit.Facts;
import chainrule.testkit.draw.Fill;
import java.util.Arrays;
import java.util.function.DoubleSupplier;

/** What a method of a logistic regression is given. */
sealed interface LogisticCase extends Case {
    String SAMPLES = "more than one sample";
    String BIAS = "a bias other than 0";
    String SATURATED = "scores of which exp overflows";

    /** What {@code flatten} is given. */
    record Maps(double[][][][] maps) implements LogisticCase {}

    /** What all other methods are given; {@code probabilities} is not given the labels. */
    record Samples(double[][] x, double[] w, double b, double[] labels) implements LogisticCase {
        @Override
        public Facts facts() {
            return Facts.of(this)
                    .trait(SAMPLES, x.length > 1)
                    .trait(BIAS, b != 0)
                    .trait(SATURATED, Arrays.stream(x[0]).anyMatch(feature -> Math.abs(feature) > Layout.LARGE))
                    .count("the number of samples", x.length)
                    .axes("x", "sample", "feature")
                    .axes("w", "feature")
                    .axes("p", "sample");
        }
    }

    /**
     * The sizes of a case.
     *
     * @param samples how many
     * @param features of a sample
     * @param biased whether there is a bias
     * @param saturated whether scores are far beyond 709, where exp ends
     */
    record Layout(int samples, int features, boolean biased, boolean saturated) {
        private static final double LARGE = 1000;

        /** Scores stay where a probability and its complement have all their digits: others have a check of their own. */
        private static final double MODERATE = 0.25;

        static Layout of(int samples, int features) {
            return new Layout(samples, features, false, false);
        }

        Layout withBias() {
            return new Layout(samples, features, true, saturated);
        }

        Layout overflowing() {
            return new Layout(samples, features, biased, true);
        }

        /** Scores on both sides of 0, and labels of both kinds. */
        Samples samples(DoubleSupplier numbers) {
            double[][] x = Fill.with(saturated ? () -> far(numbers.getAsDouble()) : numbers, samples, features);
            double[] labels = new double[samples];
            for (int n = 0; n < samples; n++) {
                labels[n] = numbers.getAsDouble() > 0 ? 1 : 0;
            }
            double[] w = Fill.with(saturated ? () -> 1 : () -> MODERATE * numbers.getAsDouble(), features);
            return new Samples(x, w, biased ? numbers.getAsDouble() : 0, labels);
        }

        private static double far(double number) {
            return (number < 0 ? -LARGE : LARGE) * (1 + Math.abs(number));
        }
    }
}
