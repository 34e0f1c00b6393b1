package chainrule.suites.convolution;

import chainrule.suites.RectifierWorkings;
import chainrule.suites.SlidingWorkings;
import chainrule.suites.convolution.ConvolutionCase.Backward;
import chainrule.suites.convolution.ConvolutionCase.Forward;
import chainrule.suites.convolution.ConvolutionCase.Pass;
import chainrule.suites.convolution.ConvolutionCase.Step;
import chainrule.testkit.Values;
import chainrule.testkit.Workings;
import chainrule.testkit.twist.Twists;

/** A convolution, step by step. */
final class ConvolutionWorkings {
    static final Workings<Forward> FORWARD = (given, steps) -> Values.of("y", y(given, steps));
    static final Workings<Backward> BACKWARD = (given, steps) -> {
        SlidingWorkings workings = of(given, steps);
        double[][][][] dy = steps.on("dy counts only where y is positive")
                ? RectifierWorkings.wherePositive(given.dy(), y(given, steps))
                : given.dy();
        return Values.of("y", steps.wants("y") ? y(given, steps) : null)
                .and(
                        "dx",
                        steps.wants("dx")
                                ? kept(workings.intoPicture("dx", dy, given.w(), "dy"), given.x(), steps)
                                : null)
                .and("dw", steps.wants("dw") ? workings.intoKernel(dy, given.x(), "dy", "x") : null)
                .and("db", steps.wants("db") ? workings.biasGradient(dy, given.b()) : null);
    };

    static final Workings<Step> STEP = (given, steps) -> {
        double[][][][] w = given.parameters().w();
        steps.counting("the learning rate", given.learningRate())
                .counting("the number of filters", w.length)
                .counting("the number of channels of a kernel", w[0].length)
                .counting("the kernel's area", w[0][0].length * w[0][0][0].length)
                .counting("KW", w[0][0][0].length)
                .counting("the number of weights", w.length * w[0].length * w[0][0].length * w[0][0][0].length);
        double rate = steps.setting("the learning rate", given.learningRate(), 0.1, 0.01, 0.001);
        boolean once = steps.on("only the gradient of w is followed");
        double[] b = given.parameters().b();
        return Values.of("w", stepped(given, rate, steps))
                .and("b", b == null ? null : stepped(b, given.gradients().db(), once ? 0 : rate, "db", steps));
    };

    private ConvolutionWorkings() {}

    private static double[][][][] kept(double[][][][] dx, double[][][][] x, Twists steps) {
        return steps.on("dx is 0 wherever x is negative") ? RectifierWorkings.wherePositive(dx, x) : dx;
    }

    private static double[][][][] stepped(Step given, double rate, Twists steps) {
        double[][][][] w = given.parameters().w();
        double[][][][] stepped = new double[w.length][w[0].length][w[0][0].length][];
        for (int f = 0; f < w.length; f++) {
            for (int c = 0; c < w[f].length; c++) {
                for (int k = 0; k < w[f][c].length; k++) {
                    stepped[f][c][k] = stepped(w[f][c][k], given.gradients().dw()[f][c][k], rate, "dw", steps);
                }
            }
        }
        return stepped;
    }

    private static double[] stepped(double[] row, double[] gradient, double rate, String name, Twists steps) {
        boolean climbs = steps.on("the step is added, not subtracted");
        boolean divides = steps.on("the gradient is divided by the learning rate");
        double[] stepped = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            double step = divides ? gradient[i] / rate : rate * steps.term(name, gradient[i]);
            double kept = steps.on("the old number is made smaller as well, by the learning rate")
                    ? row[i] * (1 - rate)
                    : row[i];
            stepped[i] = steps.term("the old number", kept) - (climbs ? -step : steps.term("the step", step));
        }
        return stepped;
    }

    private static double[][][][] y(Pass given, Twists steps) {
        SlidingWorkings workings = of(given, steps);
        return workings.biased(workings.intoGrid("y", given.x(), given.w(), "x"), given.b());
    }

    private static SlidingWorkings of(Pass given, Twists steps) {
        return new SlidingWorkings(ConvolutionSums.sliding(given), ConvolutionSums.sizes(given), steps);
    }
}
