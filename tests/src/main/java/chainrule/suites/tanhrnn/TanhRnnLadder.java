package chainrule.suites.tanhrnn;

import chainrule.suites.tanhrnn.Layout.Sizes;
import chainrule.testkit.Ladder;
import chainrule.testkit.Ladder.Rung;
import chainrule.testkit.draw.Fill;
import chainrule.testkit.tensor.Numbers;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleSupplier;

/** The small cases that students are shown: quarters, where tanh is still steep; the smallest first. */
final class TanhRnnLadder {
    static final Ladder<ForwardCase> FORWARD = ladder().map(layout -> layout.forward(quarters()));
    static final Ladder<ManyToOneCase> MANY_TO_ONE = ladder().map(layout -> layout.manyToOne(quarters()));
    static final Ladder<ManyToManyCase> MANY_TO_MANY = ladder().map(layout -> layout.manyToMany(quarters()));

    private TanhRnnLadder() {}

    private static Ladder<Layout> ladder() {
        return new Ladder<>(rungs().stream()
                .sorted(Comparator.comparingLong(
                        rung -> Numbers.count(rung.given().manyToMany(() -> 1))))
                .toList());
    }

    /** In order of parameters; those of one size stay in it. */
    private static List<Rung<Layout>> rungs() {
        return List.of(
                rung("one step", 1, 1, 1, 1, 1),
                rung("several steps", 1, 2, 1, 1, 1),
                rung("several steps", 1, 3, 1, 1, 1),
                rung("sizes", 1, 1, 2, 1, 1),
                rung("sizes", 1, 1, 1, 1, 2),
                rung("sizes", 1, 2, 1, 2, 1),
                rung("sizes", 1, 2, 3, 2, 1),
                rung("sizes", 1, 3, 1, 2, 1),
                rung("batch", 2, 1, 1, 1, 1),
                rung("batch", 2, 2, 1, 1, 1),
                rung("batch", 2, 2, 1, 2, 1),
                new Rung<>("bias", plain(1, 1, 1, 1, 1).withBias()),
                new Rung<>("bias", plain(1, 2, 1, 2, 1).withBias()),
                new Rung<>("output bias", plain(1, 1, 1, 1, 1).withOutputBias()),
                new Rung<>("output bias", plain(1, 2, 1, 1, 2).withOutputBias()),
                new Rung<>("initial state", plain(1, 1, 1, 1, 1).withInitialState()),
                new Rung<>("initial state", plain(1, 2, 1, 1, 1).withInitialState()),
                new Rung<>("initial state", plain(1, 2, 1, 2, 1).withInitialState()),
                new Rung<>("combinations", Layout.full(new Sizes(1, 2, 1, 1, 1))),
                new Rung<>("combinations", Layout.full(new Sizes(2, 2, 1, 2, 1))));
    }

    private static Rung<Layout> rung(String property, int sequences, int steps, int features, int hidden, int outputs) {
        return new Rung<>(property, plain(sequences, steps, features, hidden, outputs));
    }

    private static Layout plain(int sequences, int steps, int features, int hidden, int outputs) {
        return Layout.plain(new Sizes(sequences, steps, features, hidden, outputs));
    }

    private static DoubleSupplier quarters() {
        DoubleSupplier whole = Fill.counting(0);
        return () -> whole.getAsDouble() / 4;
    }
}
