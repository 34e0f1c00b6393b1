package chainrule.suites.convolution;

import chainrule.suites.SlidingWorkings;
import chainrule.suites.convolution.ConvolutionCase.Backward;
import chainrule.suites.convolution.ConvolutionCase.Forward;
import chainrule.suites.convolution.ConvolutionCase.Pass;
import chainrule.testkit.Values;
import chainrule.testkit.twist.Twists;
import chainrule.testkit.twist.Workings;

/** A convolution, step by step. */
final class ConvolutionWorkings {
    static final Workings<Forward> FORWARD = (given, steps) -> Values.of("y", y(given, steps));
    static final Workings<Backward> BACKWARD = (given, steps) -> {
        SlidingWorkings workings = of(given, steps);
        return Values.of("y", steps.wants("y") ? y(given, steps) : null)
                .and("dx", steps.wants("dx") ? workings.intoPicture("dx", given.dy(), given.w(), "dy") : null)
                .and("dw", steps.wants("dw") ? workings.intoKernel(given.dy(), given.x(), "dy", "x") : null)
                .and("db", steps.wants("db") ? workings.biasGradient(given.dy(), given.b()) : null);
    };

    private ConvolutionWorkings() {}

    private static double[][][][] y(Pass given, Twists steps) {
        SlidingWorkings workings = of(given, steps);
        return workings.biased(workings.intoGrid("y", given.x(), given.w(), "x"), given.b());
    }

    private static SlidingWorkings of(Pass given, Twists steps) {
        return new SlidingWorkings(ConvolutionSums.sliding(given), ConvolutionSums.sizes(given), steps);
    }
}
