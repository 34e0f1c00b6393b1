package chainrule.suites.pooling;

import chainrule.contract.PerAxis;
import chainrule.testkit.Ladder;
import chainrule.testkit.Ladder.Rung;
import chainrule.testkit.draw.Fill;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/** The small cases of average pooling: multiples of 4, so that most averages are whole numbers. */
final class AverageLadder {
    /** What is added to a property's name where padded cells are not counted. */
    static final String NOT_COUNTED = ", not counted";

    private static final Ladder<Counting> RUNGS = new Ladder<>(
            LayoutLadder.LAYOUTS.rungs().stream().flatMap(AverageLadder::both).toList());

    static final Ladder<AverageForwardCase> FORWARD = RUNGS.map(Counting::forward);
    static final Ladder<AverageBackwardCase> BACKWARD = RUNGS.map(Counting::backward);

    private AverageLadder() {}

    private static Stream<Rung<Counting>> both(Rung<Layout> rung) {
        Rung<Counting> counted = new Rung<>(rung.property(), new Counting(rung.given(), true));
        boolean padded = !rung.given().geometry().padding().equals(PerAxis.of(0));
        return padded
                ? Stream.of(counted, new Rung<>(rung.property() + NOT_COUNTED, new Counting(rung.given(), false)))
                : Stream.of(counted);
    }

    /** A layout, and whether padded cells count. */
    private record Counting(Layout layout, boolean countPadding) {

        AverageForwardCase forward() {
            return AverageCases.forward(countPadding).apply(layout, numbers());
        }

        AverageBackwardCase backward() {
            return AverageCases.backward(countPadding).apply(layout, numbers());
        }

        private static DoubleSupplier numbers() {
            DoubleSupplier counting = Fill.counting(0);
            return () -> 4 * counting.getAsDouble();
        }
    }
}
