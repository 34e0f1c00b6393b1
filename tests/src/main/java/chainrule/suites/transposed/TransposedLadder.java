package chainrule.suites.transposed;

import chainrule.contract.PerAxis;
import chainrule.contract.TransposedConvolutionGeometry;
import chainrule.suites.Bias;
import chainrule.suites.Counts;
import chainrule.testkit.Ladder;
import chainrule.testkit.Ladder.Rung;
import chainrule.testkit.draw.Fill;
import chainrule.testkit.tensor.Numbers;
import java.util.Comparator;
import java.util.List;

/** The small cases that students are shown: whole numbers, the smallest first, at least one for each property. */
final class TransposedLadder {
    private static final TransposedConvolutionGeometry PLAIN = TransposedConvolutionGeometry.plain();
    private static final Counts ONE = Counts.ONE;
    private static final PerAxis BOTH = PerAxis.of(1);
    private static final PerAxis ROWS = new PerAxis(1, 0);
    private static final PerAxis COLUMNS = new PerAxis(0, 1);

    static final Ladder<ForwardCase> FORWARD = ladder().map(layout -> layout.forward(Fill.counting(1)));
    static final Ladder<BackwardCase> BACKWARD = ladder().map(layout -> layout.backward(Fill.counting(1)));

    private TransposedLadder() {}

    private static Ladder<Layout> ladder() {
        return new Ladder<>(rungs().stream()
                .sorted(Comparator.comparingLong(
                        rung -> Numbers.count(rung.given().backward(() -> 1))))
                .toList());
    }

    /** In order of parameters; those of one size stay in it. */
    private static List<Rung<Layout>> rungs() {
        return List.of(
                new Rung<>("basic", one(1, 1)),
                new Rung<>("basic", one(2, 1)),
                new Rung<>("basic", one(1, 2)),
                new Rung<>("basic", one(2, 2)),
                new Rung<>("channels", square(new Counts(1, 2, 1), 1, 1)),
                new Rung<>("channels", square(new Counts(1, 1, 2), 1, 1)),
                new Rung<>("channels", square(new Counts(1, 2, 2), 1, 1)),
                new Rung<>("channels", square(new Counts(1, 2, 3), 1, 1)),
                new Rung<>("batch", square(new Counts(2, 1, 1), 1, 1)),
                new Rung<>("batch", square(new Counts(2, 1, 1), 2, 2)),
                new Rung<>("non-square", Layout.plain(ONE, BOTH, new PerAxis(1, 2))),
                new Rung<>("non-square", Layout.plain(ONE, new PerAxis(2, 1), BOTH)),
                new Rung<>("non-square", Layout.plain(ONE, new PerAxis(2, 1), new PerAxis(1, 2))),
                new Rung<>("non-square", Layout.plain(ONE, new PerAxis(1, 2), new PerAxis(3, 2))),
                new Rung<>("bias", one(1, 1).with(Bias.NUMBERS)),
                new Rung<>("bias", square(new Counts(1, 1, 2), 1, 2).with(Bias.NUMBERS)),
                new Rung<>("bias", square(new Counts(1, 2, 1), 2, 1).with(Bias.NUMBERS)),
                new Rung<>("no bias", one(1, 1).with(Bias.NONE)),
                new Rung<>("no bias", one(2, 2).with(Bias.NONE)),
                new Rung<>("stride", one(1, 2).with(PLAIN.withStride(PerAxis.of(2)))),
                new Rung<>("stride", one(1, 2).with(PLAIN.withStride(new PerAxis(2, 1)))),
                new Rung<>("stride", one(2, 2).with(PLAIN.withStride(PerAxis.of(2)))),
                new Rung<>("stride", one(2, 2).with(PLAIN.withStride(new PerAxis(1, 2)))),
                new Rung<>("padding", one(2, 2).with(PLAIN.withPadding(BOTH))),
                new Rung<>("padding", one(3, 1).with(PLAIN.withPadding(BOTH))),
                new Rung<>("padding", one(2, 2).with(PLAIN.withPadding(ROWS))),
                new Rung<>("output padding", lengthened(1, 1, BOTH)),
                new Rung<>("output padding", lengthened(1, 1, COLUMNS)),
                new Rung<>("output padding", lengthened(2, 2, ROWS)),
                new Rung<>("cropped output padding", cropped(lengthened(2, 1, BOTH))),
                new Rung<>("cropped output padding", cropped(lengthened(3, 1, COLUMNS))),
                new Rung<>("cropped output padding", cropped(lengthened(2, 2, ROWS))),
                new Rung<>("dilation", one(2, 1).with(PLAIN.withDilation(PerAxis.of(2)))),
                new Rung<>("dilation", one(2, 2).with(PLAIN.withDilation(new PerAxis(1, 2)))),
                new Rung<>("groups", square(new Counts(1, 2, 2), 1, 1).with(PLAIN.withGroups(2))),
                new Rung<>("groups", square(new Counts(1, 4, 4), 1, 1).with(PLAIN.withGroups(2))),
                new Rung<>("combinations", combination(ONE, 1, 1)),
                new Rung<>("combinations", combination(new Counts(1, 2, 2), 2, 2)));
    }

    private static Layout lengthened(int kernel, int input, PerAxis outputPadding) {
        return one(kernel, input).with(PLAIN.withStride(PerAxis.of(2)).withOutputPadding(outputPadding));
    }

    private static Layout cropped(Layout layout) {
        return layout.with(layout.geometry().withPadding(BOTH));
    }

    private static Layout combination(Counts counts, int input, int groups) {
        return square(counts, 2, input)
                .with(new TransposedConvolutionGeometry(new PerAxis(2, 1), BOTH, ROWS, new PerAxis(1, 2), groups))
                .with(Bias.NUMBERS);
    }

    private static Layout one(int kernel, int input) {
        return square(ONE, kernel, input);
    }

    private static Layout square(Counts counts, int kernel, int input) {
        return Layout.plain(counts, PerAxis.of(kernel), PerAxis.of(input));
    }
}
