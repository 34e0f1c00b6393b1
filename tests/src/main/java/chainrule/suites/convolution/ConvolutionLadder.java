package chainrule.suites.convolution;

import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.Padding;
import chainrule.contract.PerAxis;
import chainrule.suites.Bias;
import chainrule.suites.Counts;
import chainrule.testkit.Ladder;
import chainrule.testkit.Ladder.Rung;
import chainrule.testkit.draw.Fill;
import chainrule.testkit.tensor.Numbers;
import java.util.Comparator;
import java.util.List;

/** The small cases that students are shown: whole numbers, the smallest first, at least one for each property. */
final class ConvolutionLadder {
    private static final ConvolutionGeometry PLAIN = ConvolutionGeometry.plain();
    private static final Counts ONE = Counts.ONE;

    static final Ladder<ForwardCase> FORWARD = ladder().map(layout -> layout.forward(Fill.counting(1)));
    static final Ladder<BackwardCase> BACKWARD = ladder().map(layout -> layout.backward(Fill.counting(1)));
    static final Ladder<StepCase> STEP = new Ladder<>(List.of(
            new Rung<>("no bias", StepCase.withoutBias(0.5, Fill.counting(1))),
            new Rung<>("bias", StepCase.withBias(0.5, Fill.counting(1)))));

    private ConvolutionLadder() {}

    private static Ladder<Layout> ladder() {
        return new Ladder<>(rungs().stream()
                .sorted(Comparator.comparingLong(
                        rung -> Numbers.count(rung.given().backward(() -> 1))))
                .toList());
    }

    /** In order of parameters; those of one size stay in it. */
    private static List<Rung<Layout>> rungs() {
        return List.of(
                rung("basic", ONE, 1, 1),
                rung("basic", ONE, 2, 1),
                rung("basic", ONE, 1, 2),
                rung("basic", ONE, 2, 2),
                rung("channels", new Counts(1, 2, 1), 1, 1),
                rung("channels", new Counts(1, 1, 2), 1, 1),
                rung("channels", new Counts(1, 2, 2), 2, 2),
                rung("batch", new Counts(2, 1, 1), 1, 1),
                rung("batch", new Counts(2, 1, 1), 2, 2),
                new Rung<>("non-square", Layout.plain(ONE, PerAxis.of(1), new PerAxis(1, 2))),
                new Rung<>("non-square", Layout.plain(ONE, new PerAxis(2, 1), PerAxis.of(1))),
                new Rung<>("non-square", Layout.plain(ONE, new PerAxis(2, 1), new PerAxis(1, 2))),
                new Rung<>("non-square", Layout.plain(ONE, new PerAxis(1, 2), new PerAxis(3, 2))),
                new Rung<>("bias", one(1, 1).with(Bias.NUMBERS)),
                new Rung<>("bias", square(new Counts(1, 1, 2), 1, 2).with(Bias.NUMBERS)),
                new Rung<>("bias", square(new Counts(1, 2, 1), 1, 1).with(Bias.NUMBERS)),
                new Rung<>("no bias", one(1, 1).with(Bias.NONE)),
                new Rung<>("no bias", one(2, 2).with(Bias.NONE)),
                new Rung<>(
                        "stride",
                        Layout.plain(ONE, PerAxis.of(1), new PerAxis(2, 1)).with(PLAIN.withStride(new PerAxis(2, 1)))),
                new Rung<>(
                        "stride",
                        Layout.plain(ONE, PerAxis.of(1), new PerAxis(1, 2)).with(PLAIN.withStride(new PerAxis(1, 2)))),
                new Rung<>("stride", one(1, 2).with(PLAIN.withStride(PerAxis.of(2)))),
                new Rung<>(
                        "stride",
                        one(2, 2).with(PLAIN.withStride(PerAxis.of(2))).withRest(1, 0)),
                new Rung<>(
                        "stride",
                        one(1, 2).with(PLAIN.withStride(new PerAxis(2, 1))).withRest(1, 0)),
                new Rung<>("padding", one(1, 1).with(PLAIN.withPadding(Padding.zeros(1, 1)))),
                new Rung<>("padding", one(2, 1).with(PLAIN.withPadding(Padding.zeros(1, 1)))),
                new Rung<>("padding", one(2, 2).with(PLAIN.withPadding(Padding.zeros(1, 0)))),
                new Rung<>("circular padding", one(2, 1).with(PLAIN.withPadding(Padding.circular(1, 0, 1, 0)))),
                new Rung<>("circular padding", one(2, 1).with(PLAIN.withPadding(Padding.circular(0, 1, 0, 0)))),
                new Rung<>("circular padding", one(2, 2).with(PLAIN.withPadding(Padding.circular(0, 2, 1, 0)))),
                new Rung<>("dilation", one(2, 1).with(PLAIN.withDilation(PerAxis.of(2)))),
                new Rung<>("dilation", one(2, 2).with(PLAIN.withDilation(new PerAxis(1, 2)))),
                new Rung<>("groups", square(new Counts(1, 2, 2), 1, 1).with(PLAIN.withGroups(2))),
                new Rung<>("groups", square(new Counts(1, 4, 4), 1, 1).with(PLAIN.withGroups(2))),
                new Rung<>("combinations", combination(ONE, Padding.zeros(1, 0), 1)),
                new Rung<>("combinations", combination(new Counts(1, 2, 2), Padding.zeros(1, 0), 2)),
                new Rung<>("combinations", combination(new Counts(1, 2, 2), Padding.circular(0, 1, 1, 0), 2)));
    }

    private static Rung<Layout> rung(String property, Counts counts, int kernel, int windows) {
        return new Rung<>(property, square(counts, kernel, windows));
    }

    private static Layout combination(Counts counts, Padding padding, int groups) {
        ConvolutionGeometry geometry = new ConvolutionGeometry(new PerAxis(2, 1), padding, new PerAxis(1, 2), groups);
        return square(counts, 2, 1).with(geometry).with(Bias.NUMBERS);
    }

    private static Layout one(int kernel, int windows) {
        return square(ONE, kernel, windows);
    }

    private static Layout square(Counts counts, int kernel, int windows) {
        return Layout.plain(counts, PerAxis.of(kernel), PerAxis.of(windows));
    }
}
