package chainrule.suites.transposed;

import chainrule.contract.Padding;
import chainrule.contract.PerAxis;
import chainrule.suites.RectifierWorkings;
import chainrule.suites.Sliding;
import chainrule.suites.SlidingWorkings;
import chainrule.suites.transposed.TransposedCase.Backward;
import chainrule.suites.transposed.TransposedCase.Forward;
import chainrule.testkit.Values;
import chainrule.testkit.Workings;
import chainrule.testkit.twist.Twists;

/** A transposed convolution, step by step. */
final class TransposedWorkings {
    static final Workings<Forward> FORWARD = (given, steps) -> Values.of("y", y(given, steps));
    static final Workings<Backward> BACKWARD = (given, steps) -> {
        SlidingWorkings workings = of(given, steps);
        double[][][][] dy = steps.on("dy counts only where y is positive")
                ? RectifierWorkings.wherePositive(given.dy(), y(given, steps))
                : given.dy();
        return Values.of("y", steps.wants("y") ? y(given, steps) : null)
                .and("dx", steps.wants("dx") ? workings.intoGrid("dx", dy, given.w(), "dy") : null)
                .and("dw", steps.wants("dw") ? workings.intoKernel(given.x(), dy, "x", "dy") : null)
                .and("db", steps.wants("db") ? workings.biasGradient(dy, given.b()) : null);
    };

    private TransposedWorkings() {}

    private static double[][][][] y(TransposedCase given, Twists steps) {
        SlidingWorkings workings = of(given, steps);
        double[][][][] y = workings.intoPicture("y", given.x(), given.w(), "x");
        double[] b = given.b();
        if (b != null && steps.on("b is added only where a kernel reaches")) {
            double[][] reached = TransposedSums.reached(given);
            for (int n = 0; n < y.length; n++) {
                for (int f = 0; f < y[n].length; f++) {
                    for (int i = 0; i < y[n][f].length; i++) {
                        for (int j = 0; j < y[n][f][i].length; j++) {
                            y[n][f][i][j] += reached[i][j] > 0 ? b[f] : 0;
                        }
                    }
                }
            }
            return y;
        }
        return workings.biased(y, b);
    }

    private static SlidingWorkings of(TransposedCase given, Twists steps) {
        Sliding own = TransposedSums.sliding(given);
        PerAxis extra = given.geometry().outputPadding();
        Padding padding = own.padding();
        // what the windows leave behind the end is not all that lies there
        Sliding told = new Sliding(
                own.input(),
                own.kernel(),
                own.stride(),
                own.dilation(),
                new Padding(
                        padding.mode(),
                        padding.top(),
                        padding.bottom() - extra.height(),
                        padding.left(),
                        padding.right() - extra.width()));
        return new SlidingWorkings(told, TransposedSums.sizes(given), steps);
    }
}
