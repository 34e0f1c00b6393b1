package chainrule.suites.normalization;

import chainrule.contract.StatisticsSet;
import chainrule.suites.normalization.Layout.Sizes;
import chainrule.testkit.Ladder;
import chainrule.testkit.Ladder.Rung;
import chainrule.testkit.draw.Fill;
import chainrule.testkit.tensor.Numbers;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The small cases that students are shown: whole numbers, the smallest first, at least one for each property. A set of
 * one entry has no variance, so they start at two. The numbers are such that variance + eps is a perfect square.
 */
final class NormalizationLadder {
    private static final Layout PAIR = layout(1, 1, 1, 2);
    private static final Layout SQUARE = layout(1, 1, 2, 2);
    private static final Layout TWO_IMAGES = layout(2, 1, 1, 1);
    private static final Layout TWO_PAIRS = layout(2, 1, 1, 2);
    private static final Layout CHANNEL_PAIR = layout(1, 2, 1, 1);
    private static final Layout CHANNELS = layout(1, 2, 1, 2);
    private static final Layout TWO_IMAGES_OF_TWO_CHANNELS = layout(2, 2, 1, 1);
    private static final double RUNNING_SQUARE = 16;

    static final Ladder<WholeCase> WHOLE = ladder();
    static final Ladder<StatisticsCase> STATISTICS = WHOLE.map(WholeCase::statistics);
    static final Ladder<ForwardCase> FORWARD = WHOLE.map(WholeCase::given);
    static final Ladder<BackwardCase> BACKWARD = WHOLE.map(WholeCase::backward);
    static final Ladder<RunningCase> RUNNING = WHOLE.map(WholeCase::updateRunning);
    static final Ladder<InferenceCase> INFERENCE = WHOLE.map(WholeCase::inference);

    private NormalizationLadder() {}

    private static Ladder<WholeCase> ladder() {
        return new Ladder<>(rungs().stream()
                .sorted(Comparator.comparingLong(rung -> Numbers.count(rung.given())))
                .toList());
    }

    /** In order of parameters; those of one size stay in it. */
    private static List<Rung<WholeCase>> rungs() {
        return List.of(
                rung("basic", PAIR, 1, 3),
                rung("basic", SQUARE, 1, 1, 5, 5),
                rung("basic", SQUARE, -3, 3, 3, 5),
                rung("batch", TWO_IMAGES, 1, 5),
                rung("batch", TWO_PAIRS, -3, 3, 3, 5),
                rung("channels", CHANNELS, 1, 3, 2, 8),
                rung("gamma and beta", PAIR.withGammaAndBeta(), 1, 5),
                rung("gamma and beta", SQUARE.withGammaAndBeta(), 1, 1, 5, 5),
                rung("gamma and beta", CHANNELS.withGammaAndBeta(), 1, 3, 2, 8),
                rung("gamma and beta", TWO_IMAGES_OF_TWO_CHANNELS.withGammaAndBeta(), 1, 2, 3, 8),
                rung("eps", PAIR.withEps(3), 1, 3),
                rung("eps", SQUARE.withEps(4), 1, 3, 5, 7),
                rung("eps", TWO_IMAGES_OF_TWO_CHANNELS.withEps(3), 1, 5, 3, 7),
                rung("over everything", CHANNEL_PAIR.with(StatisticsSet.OVER_EVERYTHING), 1, 3),
                rung("over everything", CHANNELS.with(StatisticsSet.OVER_EVERYTHING), -3, 3, 3, 5),
                rung("over everything", TWO_PAIRS.with(StatisticsSet.OVER_EVERYTHING), -3, 3, 3, 5),
                rung("per position", TWO_IMAGES.with(StatisticsSet.PER_POSITION), 1, 5),
                rung("per position", CHANNEL_PAIR.with(StatisticsSet.PER_POSITION), 1, 3),
                rung("per position", CHANNELS.with(StatisticsSet.PER_POSITION), 1, 2, 3, 8),
                rung("per element", TWO_IMAGES.with(StatisticsSet.PER_ELEMENT), 1, 3),
                rung("per element", TWO_PAIRS.with(StatisticsSet.PER_ELEMENT), 1, 2, 3, 8),
                rung("per element", TWO_IMAGES_OF_TWO_CHANNELS.with(StatisticsSet.PER_ELEMENT), 1, 2, 3, 8),
                combination(CHANNELS.with(StatisticsSet.OVER_EVERYTHING).withEps(4), 1, 3, 5, 7),
                combination(CHANNELS.with(StatisticsSet.PER_CHANNEL).withEps(3), 1, 3, 5, 7),
                combination(CHANNELS.with(StatisticsSet.PER_POSITION).withEps(3), 1, 5, 3, 7),
                combination(TWO_PAIRS.with(StatisticsSet.PER_ELEMENT).withEps(3), 1, 5, 3, 7),
                combination(
                        TWO_IMAGES_OF_TWO_CHANNELS
                                .with(StatisticsSet.PER_ELEMENT)
                                .withEps(3),
                        1,
                        5,
                        3,
                        7));
    }

    private static Rung<WholeCase> combination(Layout layout, double... entries) {
        return rung("combinations", layout.withGammaAndBeta(), entries);
    }

    private static Rung<WholeCase> rung(String property, Layout layout, double... entries) {
        double[][][][] x = layout.filled(Arrays.stream(entries).iterator()::nextDouble);
        return new Rung<>(property, layout.whole(x, Fill.counting(1), () -> RUNNING_SQUARE - layout.eps()));
    }

    private static Layout layout(int images, int channels, int height, int width) {
        return Layout.plain(new Sizes(images, channels, height, width));
    }
}
