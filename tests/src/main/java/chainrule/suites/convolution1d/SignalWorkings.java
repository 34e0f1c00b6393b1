package chainrule.suites.convolution1d;

import static chainrule.contract.Padding.zeros;

import chainrule.contract.PerAxis;
import chainrule.suites.Sliding;
import chainrule.suites.SlidingSums;
import chainrule.suites.SlidingWorkings;
import chainrule.suites.convolution1d.SignalCase.Backward;
import chainrule.suites.convolution1d.SignalCase.Forward;
import chainrule.testkit.Values;
import chainrule.testkit.Workings;
import chainrule.testkit.twist.Twists;

/** A convolution of signals, step by step: a signal is a picture of one row. */
final class SignalWorkings {
    static final Workings<Forward> FORWARD = (given, steps) -> Values.of("y", y(given, steps));
    static final Workings<Backward> BACKWARD = (given, steps) -> {
        SlidingWorkings workings = of(given.forward(), steps);
        double[][][][] dy = rows(given.dy());
        return Values.of("y", steps.wants("y") ? y(given.forward(), steps) : null)
                .and("dx", steps.wants("dx") ? signals(workings.intoPicture("dx", dy, rows(given.w()), "dy")) : null)
                .and("dw", steps.wants("dw") ? signals(workings.intoKernel(dy, rows(given.x()), "dy", "x")) : null)
                .and("db", steps.wants("db") ? workings.biasGradient(dy, given.b()) : null);
    };

    private SignalWorkings() {}

    private static double[][][] y(Forward given, Twists steps) {
        SlidingWorkings workings = of(given, steps);
        return signals(workings.biased(workings.intoGrid("y", rows(given.x()), rows(given.w()), "x"), given.b()));
    }

    private static SlidingWorkings of(Forward given, Twists steps) {
        int groups = given.geometry().groups();
        Sliding sliding = new Sliding(
                new PerAxis(1, given.x()[0][0].length),
                new PerAxis(1, given.w()[0][0].length),
                new PerAxis(1, given.geometry().stride()),
                new PerAxis(1, given.geometry().dilation()),
                zeros(0, given.geometry().padding()));
        SlidingSums.Sizes sizes = new SlidingSums.Sizes(
                given.x().length, groups, given.w().length / groups, given.w()[0].length, sliding.output());
        return new SlidingWorkings(sliding, sizes, steps);
    }

    private static double[][][][] rows(double[][][] signals) {
        double[][][][] rows = new double[signals.length][signals[0].length][1][];
        for (int n = 0; n < rows.length; n++) {
            for (int c = 0; c < rows[n].length; c++) {
                rows[n][c][0] = signals[n][c];
            }
        }
        return rows;
    }

    private static double[][][] signals(double[][][][] rows) {
        double[][][] signals = new double[rows.length][rows[0].length][];
        for (int n = 0; n < rows.length; n++) {
            for (int c = 0; c < rows[n].length; c++) {
                signals[n][c] = rows[n][c][0];
            }
        }
        return signals;
    }
}
