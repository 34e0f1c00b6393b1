package chainrule.suites.pooling;

import chainrule.contract.PerAxis;
import chainrule.contract.PoolingGeometry;
import chainrule.suites.pooling.Layout.Counts;
import chainrule.testkit.Ladder;
import chainrule.testkit.Ladder.Rung;
import chainrule.testkit.draw.Fill;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/** The small cases of max pooling. Windows hold positive numbers, or negative ones where those or padding are shown. */
final class MaxLadder {
    private static final Ladder<Scaled> RUNGS =
            new Ladder<>(Stream.concat(LayoutLadder.LAYOUTS.map(Scaled::usual).rungs().stream(), negative())
                    .sorted(Comparator.comparingInt(
                            rung -> LayoutLadder.size(rung.given().layout())))
                    .toList());

    static final Ladder<MaxForwardCase> FORWARD = RUNGS.map(Scaled::forward);
    static final Ladder<MaxBackwardCase> BACKWARD = RUNGS.map(Scaled::backward);
    static final Ladder<MaxBackwardCase> TIES = new Ladder<>(List.of(
            tie(new double[][] {{2, 2}}),
            tie(new double[][] {{2}, {2}}),
            tie(new double[][] {{1, 2}, {2, 1}}),
            tie(new double[][] {{3, 3}, {3, 3}}),
            tie(new double[][] {{1, 3, 2}, {3, 1, 3}})));

    private MaxLadder() {}

    /** Far below zero too, where a search for the maximum may have started. */
    private static Stream<Rung<Scaled>> negative() {
        Layout smallest = Layout.tiling(Counts.ONE, PerAxis.of(1), PerAxis.of(1));
        Layout small = Layout.tiling(Counts.ONE, PerAxis.of(2), PerAxis.of(1));
        return Stream.of(
                        new Scaled(smallest, -1),
                        new Scaled(smallest, -1000),
                        new Scaled(smallest, -1e6),
                        new Scaled(smallest, -1e10),
                        new Scaled(small, -1),
                        new Scaled(small, -1e6))
                .map(scaled -> new Rung<>("negative", scaled));
    }

    private static Rung<MaxBackwardCase> tie(double[][] window) {
        PoolingGeometry geometry = PoolingGeometry.tiling(new PerAxis(window.length, window[0].length));
        return new Rung<>("ties", new MaxBackwardCase(new double[][][][] {{window}}, geometry, new double[][][][] {
            {{{4}}}
        }));
    }

    /** A layout, and what its whole numbers are multiplied by. */
    private record Scaled(Layout layout, double factor) {

        static Scaled usual(Layout layout) {
            boolean padded = !layout.geometry().padding().equals(PerAxis.of(0));
            return new Scaled(layout, padded ? -1 : 1);
        }

        MaxForwardCase forward() {
            return new MaxForwardCase(layout.x(numbers()), layout.geometry());
        }

        MaxBackwardCase backward() {
            return new MaxBackwardCase(layout.x(numbers()), layout.geometry(), layout.dy(Fill.counting(0)));
        }

        /** No two of sixteen are alike, and the largest cells are where mistakes show. */
        private DoubleSupplier numbers() {
            double[] sequence = {3, 5, 2, 8, 1, 7, 4, 9, 6, 12, 10, 14, 11, 16, 13, 15};
            int[] next = {0};
            return () -> factor * sequence[next[0]++ % sequence.length];
        }
    }
}
