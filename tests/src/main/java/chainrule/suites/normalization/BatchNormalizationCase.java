package chainrule.suites.normalization;

import chainrule.contract.NormalizationStatistics;
import chainrule.contract.StatisticsSet;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;
import java.util.Arrays;

/** What a method of a batch normalisation is given. Its running statistics show by their shape what a set is. */
sealed interface BatchNormalizationCase extends Case {
    String MORE_IMAGES = "more than one image";
    String MORE_CHANNELS = "more than one channel";
    String ANOTHER_GAMMA = "a gamma other than 1";
    String SOME_EPS = "an eps other than 0";

    /** The input, shape (N, C, H, W). */
    double[][][][] x();

    /** Which entries share statistics. */
    StatisticsSet set();

    /** The scale; nothing where a method does not ask for it. */
    default double[][][] gamma() {
        return new double[0][][];
    }

    /** What is added to the variance; 0 where a method does not ask for it. */
    default double eps() {
        return 0;
    }

    /** What {@code statistics} is given. */
    record Statistics(double[][][][] x, StatisticsSet set) implements BatchNormalizationCase {}

    /** What {@code forward} is given. */
    record Forward(double[][][][] x, double[][][] gamma, double[][][] beta, StatisticsSet set, double eps)
            implements BatchNormalizationCase {}

    /** What {@code backward} is given: dy comes from the case, never from the student's own forward. */
    record Backward(double[][][][] x, double[][][] gamma, StatisticsSet set, double eps, double[][][][] dy)
            implements BatchNormalizationCase {}

    /** What {@code updateRunning} is given. */
    record Running(double[][][][] x, StatisticsSet set, NormalizationStatistics running, double momentum)
            implements BatchNormalizationCase {}

    /** What {@code inference} is given. */
    record Inference(
            double[][][][] x, double[][][] gamma, double[][][] beta, NormalizationStatistics running, double eps)
            implements BatchNormalizationCase {
        @Override
        public StatisticsSet set() {
            return setOf(gamma, x);
        }

        @Override
        public Facts facts() {
            return BatchNormalizationCase.super.facts().settings("running statistics");
        }
    }

    /** What {@code inferenceBackward} is given: dy comes from the case, never from the student's own inference. */
    record InferenceBackward(
            double[][][][] x, double[][][] gamma, NormalizationStatistics running, double eps, double[][][][] dy)
            implements BatchNormalizationCase {
        @Override
        public StatisticsSet set() {
            return setOf(gamma, x);
        }

        @Override
        public Facts facts() {
            return BatchNormalizationCase.super.facts().settings("running statistics");
        }
    }

    /** What all methods are given, for the shapes of all that they return. */
    record Whole(Forward given, NormalizationStatistics running, double momentum, double[][][][] dy)
            implements BatchNormalizationCase {
        Statistics statistics() {
            return new Statistics(given.x, given.set);
        }

        Backward backward() {
            return new Backward(given.x, given.gamma, given.set, given.eps, dy);
        }

        Running updateRunning() {
            return new Running(given.x, given.set, running, momentum);
        }

        Inference inference() {
            return new Inference(given.x, given.gamma, given.beta, running, given.eps);
        }

        InferenceBackward inferenceBackward() {
            return new InferenceBackward(given.x, given.gamma, running, given.eps, dy);
        }

        @Override
        public double[][][][] x() {
            return given.x;
        }

        @Override
        public StatisticsSet set() {
            return given.set;
        }

        @Override
        public double eps() {
            return given.eps;
        }

        @Override
        public double[][][] gamma() {
            return given.gamma;
        }
    }

    /** m: how many entries share a mean. */
    default int entriesOfASet() {
        int positions = x()[0][0].length * x()[0][0][0].length;
        return switch (set()) {
            case OVER_EVERYTHING -> x().length * x()[0].length * positions;
            case PER_CHANNEL -> x().length * positions;
            case PER_POSITION -> x().length * x()[0].length;
            case PER_ELEMENT -> x().length;
        };
    }

    @Override
    default Facts facts() {
        int rows = x()[0][0].length;
        int columns = x()[0][0][0].length;
        return Facts.of((Record) this)
                .settings(words(set()))
                .trait(MORE_IMAGES, x().length > 1)
                .trait(MORE_CHANNELS, x()[0].length > 1)
                .trait("an input that is not square", rows != columns)
                .trait(ANOTHER_GAMMA, isOtherThanOne(gamma()))
                .trait(SOME_EPS, eps() != 0)
                .trait(words(set()), true)
                .count("the number of entries that share a mean", entriesOfASet())
                .count("the number of images", x().length)
                .count("the number of channels", x()[0].length)
                .count("the number of positions", rows * columns)
                .axes("mean", "channel", "row", "column")
                .axes("variance", "channel", "row", "column")
                .axes("running mean", "channel", "row", "column")
                .axes("running variance", "channel", "row", "column")
                .axes("gamma", "channel", "row", "column")
                .axes("beta", "channel", "row", "column");
    }

    private static StatisticsSet setOf(double[][][] gamma, double[][][][] x) {
        boolean sharesPositions = gamma[0].length * gamma[0][0].length == 1;
        if (gamma.length == x[0].length) {
            return sharesPositions ? StatisticsSet.PER_CHANNEL : StatisticsSet.PER_ELEMENT;
        }
        return sharesPositions ? StatisticsSet.OVER_EVERYTHING : StatisticsSet.PER_POSITION;
    }

    /** A set of statistics in the field's words. */
    static String words(StatisticsSet set) {
        return switch (set) {
            case OVER_EVERYTHING -> "statistics over everything";
            case PER_CHANNEL -> "statistics per channel";
            case PER_POSITION -> "statistics per position";
            case PER_ELEMENT -> "statistics per element";
        };
    }

    private static boolean isOtherThanOne(double[][][] gamma) {
        return Arrays.stream(gamma)
                .flatMap(Arrays::stream)
                .flatMapToDouble(Arrays::stream)
                .anyMatch(scale -> scale != 1);
    }
}
