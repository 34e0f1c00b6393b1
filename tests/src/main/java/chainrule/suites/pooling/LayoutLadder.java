package chainrule.suites.pooling;

import chainrule.contract.PerAxis;
import chainrule.suites.pooling.Layout.Counts;
import chainrule.testkit.Ladder;
import chainrule.testkit.Ladder.Rung;
import java.util.Comparator;
import java.util.List;

/** The sizes of the small cases that students are shown, of both kinds of pooling: the smallest first. */
final class LayoutLadder {
    private static final Counts ONE = Counts.ONE;
    private static final Comparator<Rung<Layout>> SIZE = Comparator.comparingInt(rung -> size(rung.given()));

    static final Ladder<Layout> LAYOUTS =
            new Ladder<>(rungs().stream().sorted(SIZE).toList());

    private LayoutLadder() {}

    /** How many numbers a backward pass is given. */
    static int size(Layout layout) {
        PerAxis input = layout.input();
        PerAxis output = layout.output();
        return layout.counts().images()
                * layout.counts().channels()
                * (input.height() * input.width() + output.height() * output.width());
    }

    /** In order of parameters; those of one size stay in it. */
    private static List<Rung<Layout>> rungs() {
        return List.of(
                rung("basic", square(ONE, 1, 1)),
                rung("basic", square(ONE, 2, 1)),
                rung("basic", square(ONE, 1, 2)),
                rung("basic", square(ONE, 2, 2)),
                rung("channels", square(new Counts(1, 2), 1, 1)),
                rung("channels", square(new Counts(1, 2), 2, 1)),
                rung("batch", square(new Counts(2, 1), 1, 1)),
                rung("batch", Layout.tiling(new Counts(2, 1), new PerAxis(1, 3), PerAxis.of(1))),
                rung("batch", square(new Counts(2, 1), 2, 1)),
                rung("non-square", one(new PerAxis(1, 2), PerAxis.of(1))),
                rung("non-square", one(new PerAxis(2, 1), PerAxis.of(1))),
                rung("non-square", one(new PerAxis(1, 2), new PerAxis(1, 2))),
                rung("non-square", one(new PerAxis(2, 1), new PerAxis(2, 3))),
                rung("overlapping", one(new PerAxis(1, 2), new PerAxis(1, 2)).withStride(PerAxis.of(1))),
                rung("overlapping", square(ONE, 2, 2).withStride(PerAxis.of(1))),
                rung("overlapping", square(ONE, 2, 2).withStride(new PerAxis(1, 2))),
                rung("gaps", one(PerAxis.of(1), new PerAxis(1, 2)).withStride(PerAxis.of(2))),
                rung("gaps", square(ONE, 1, 2).withStride(PerAxis.of(2))),
                rung("gaps", one(PerAxis.of(2), new PerAxis(1, 2)).withStride(PerAxis.of(3))),
                rung("edges", one(new PerAxis(1, 2), PerAxis.of(1)).withRest(0, 1)),
                rung("edges", one(new PerAxis(2, 1), PerAxis.of(1)).withRest(1, 0)),
                rung("edges", square(ONE, 2, 1).withRest(1, 1)),
                rung("padding", one(new PerAxis(1, 2), PerAxis.of(1)).withPadding(new PerAxis(0, 1))),
                rung("padding", one(new PerAxis(2, 1), PerAxis.of(1)).withPadding(new PerAxis(1, 0))),
                rung("padding", one(new PerAxis(1, 3), PerAxis.of(1)).withPadding(new PerAxis(0, 1))),
                rung("padding", square(ONE, 2, 1).withPadding(PerAxis.of(1))),
                rung("padding", square(ONE, 3, 1).withPadding(PerAxis.of(1))),
                rung("padding", one(new PerAxis(1, 3), new PerAxis(1, 2)).withPadding(new PerAxis(0, 1))),
                rung("global", one(new PerAxis(1, 3), PerAxis.of(1))),
                rung("global", one(new PerAxis(4, 2), PerAxis.of(1))),
                rung("combinations", square(ONE, 2, 1).withStride(PerAxis.of(1)).withPadding(PerAxis.of(1))),
                rung("combinations", combination(new Counts(1, 1))),
                rung("combinations", combination(new Counts(2, 1))));
    }

    private static Rung<Layout> rung(String property, Layout layout) {
        return new Rung<>(property, layout);
    }

    private static Layout combination(Counts counts) {
        return Layout.tiling(counts, new PerAxis(2, 4), PerAxis.of(1))
                .withStride(new PerAxis(1, 2))
                .withPadding(PerAxis.of(1))
                .withRest(0, 1);
    }

    private static Layout one(PerAxis kernel, PerAxis windows) {
        return Layout.tiling(ONE, kernel, windows);
    }

    private static Layout square(Counts counts, int kernel, int windows) {
        return Layout.tiling(counts, PerAxis.of(kernel), PerAxis.of(windows));
    }
}
