package chainrule.suites.normalization;

import chainrule.contract.NormalizationStatistics;
import chainrule.contract.StatisticsSet;
import chainrule.suites.normalization.BatchNormalizationCase.Backward;
import chainrule.suites.normalization.BatchNormalizationCase.Forward;
import chainrule.suites.normalization.BatchNormalizationCase.Inference;
import chainrule.suites.normalization.BatchNormalizationCase.InferenceBackward;
import chainrule.suites.normalization.BatchNormalizationCase.Running;
import chainrule.suites.normalization.BatchNormalizationCase.Statistics;
import chainrule.suites.normalization.BatchNormalizationCase.Whole;
import chainrule.testkit.draw.Distribution;
import chainrule.testkit.draw.Fill;
import java.util.Arrays;
import java.util.function.DoubleSupplier;

/**
 * The sizes and parameters of a case, without its numbers.
 *
 * @param sizes the lengths of x
 * @param set which entries share statistics
 * @param affine whether gamma and beta hold numbers; if not they are 1 and 0, so that forgetting them costs only their
 *     own checks
 * @param eps 0 wherever another property is shown
 * @param momentum the weight of the new value in running statistics
 * @param place where the numbers of x lie
 * @param numbers what kind of numbers fills its arrays, where its cases are designed
 * @param entries of x where it is not drawn
 */
record Layout(
        Sizes sizes,
        StatisticsSet set,
        boolean affine,
        double eps,
        double momentum,
        Place place,
        Distribution numbers,
        double... entries) {

    /** The lengths of x. */
    record Sizes(int images, int channels, int height, int width) {}

    /** How far from each other the numbers of x are, and from zero. */
    record Place(double scale, double shift) {
        private static final Place USUAL = new Place(1, 0);
    }

    private static final double SMALL_RUNNING_VARIANCE = 16;
    private static final double[] CHANNEL_SCALES = {1, 4, 0.25, 16};
    private static final double[] CHANNEL_SHIFTS = {1, -2, 3, -1};

    /** No multiple of 1/16 becomes 1, whose powers are all the same. */
    private static final double GAMMA_SCALE = 3;

    static Layout plain(Sizes sizes) {
        return new Layout(sizes, StatisticsSet.PER_CHANNEL, false, 0, 0.25, Place.USUAL, Distribution.DYADIC);
    }

    Layout with(StatisticsSet other) {
        return new Layout(sizes, other, affine, eps, momentum, place, numbers, entries);
    }

    Layout withGammaAndBeta() {
        return new Layout(sizes, set, true, eps, momentum, place, numbers, entries);
    }

    Layout withEps(double other) {
        return new Layout(sizes, set, affine, other, momentum, place, numbers, entries);
    }

    Layout withMomentum(double other) {
        return new Layout(sizes, set, affine, eps, other, place, numbers, entries);
    }

    /** Eps goes with the variance, so that it shows whatever the scale. */
    Layout scaled(double scale) {
        return new Layout(
                sizes, set, affine, eps * scale * scale, momentum, new Place(scale, place.shift), numbers, entries);
    }

    Layout shifted(double shift) {
        return new Layout(sizes, set, affine, eps, momentum, new Place(place.scale, shift), numbers, entries);
    }

    Layout holding(Distribution other) {
        return new Layout(sizes, set, affine, eps, momentum, place, other, entries);
    }

    /** A small case. */
    Layout holding(double... others) {
        return new Layout(sizes, set, affine, eps, momentum, place, numbers, others);
    }

    /** The whole case is made at once and taken apart by those that need less of it. */
    Whole whole(DoubleSupplier numbers) {
        double[][][][] x = isSmall() ? filled(Arrays.stream(entries).iterator()::nextDouble) : x(numbers);
        double[][][] gamma = perSet(affine ? () -> GAMMA_SCALE * numbers.getAsDouble() : () -> 1);
        double[][][] beta = perSet(affine ? numbers : () -> 0);
        NormalizationStatistics running =
                new NormalizationStatistics(perSet(() -> runningMean(numbers)), perSet(() -> runningVariance(numbers)));
        return new Whole(new Forward(x, gamma, beta, set, eps), running, momentum, filled(numbers));
    }

    /** Whether another set would have statistics of another shape. */
    boolean hasTellingShapes() {
        return sizes.channels > 1 && sizes.height * sizes.width > 1;
    }

    private boolean isSmall() {
        return entries.length > 0;
    }

    private double runningMean(DoubleSupplier numbers) {
        return place.shift + place.scale * numbers.getAsDouble();
    }

    /** Of the size that the variance of x has, so that an eps shows in both or in neither. */
    private double runningVariance(DoubleSupplier numbers) {
        return isSmall()
                ? SMALL_RUNNING_VARIANCE - eps
                : place.scale * place.scale * (1 + Math.abs(numbers.getAsDouble()));
    }

    Statistics statistics(DoubleSupplier numbers) {
        return whole(numbers).statistics();
    }

    Forward forward(DoubleSupplier numbers) {
        return whole(numbers).given();
    }

    Backward backward(DoubleSupplier numbers) {
        return whole(numbers).backward();
    }

    Running updateRunning(DoubleSupplier numbers) {
        return whole(numbers).updateRunning();
    }

    Inference inference(DoubleSupplier numbers) {
        return whole(numbers).inference();
    }

    InferenceBackward inferenceBackward(DoubleSupplier numbers) {
        return whole(numbers).inferenceBackward();
    }

    /**
     * Neighbours lie on opposite sides of their channel's shift, those in the next image too, and not near it: whichever
     * entries make up a set, their variance is not small, so that eps may be 0 and no right formula of the variance
     * cancels. Channels differ in magnitude, since what divides by the statistics of another set goes unnoticed where
     * all sets are alike.
     */
    private double[][][][] x(DoubleSupplier numbers) {
        double[][][][] x = filled(numbers);
        for (int n = 0; n < sizes.images; n++) {
            for (int c = 0; c < sizes.channels; c++) {
                for (int i = 0; i < sizes.height; i++) {
                    for (int j = 0; j < sizes.width; j++) {
                        double side = (n + i + j) % 2 == 0 ? 1 : -1;
                        x[n][c][i][j] =
                                place.shift + place.scale * inChannel(c, side * (0.5 + Math.abs(x[n][c][i][j])));
                    }
                }
            }
        }
        return x;
    }

    private static double inChannel(int c, double number) {
        return CHANNEL_SCALES[c % CHANNEL_SCALES.length] * (CHANNEL_SHIFTS[c % CHANNEL_SHIFTS.length] + number);
    }

    private double[][][][] filled(DoubleSupplier numbers) {
        return Fill.with(numbers, sizes.images, sizes.channels, sizes.height, sizes.width);
    }

    private double[][][] perSet(DoubleSupplier numbers) {
        return switch (set) {
            case OVER_EVERYTHING -> Fill.with(numbers, 1, 1, 1);
            case PER_CHANNEL -> Fill.with(numbers, sizes.channels, 1, 1);
            case PER_POSITION -> Fill.with(numbers, 1, sizes.height, sizes.width);
            case PER_ELEMENT -> Fill.with(numbers, sizes.channels, sizes.height, sizes.width);
        };
    }
}
