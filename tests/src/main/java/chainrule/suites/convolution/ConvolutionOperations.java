package chainrule.suites.convolution;

import chainrule.contract.Convolution2d;
import chainrule.contract.ConvolutionGradients;
import chainrule.contract.ConvolutionParameters;
import chainrule.contract.PaddingMode;
import chainrule.suites.GradientOperations;
import chainrule.suites.convolution.ConvolutionCase.Backward;
import chainrule.suites.convolution.ConvolutionCase.Forward;
import chainrule.suites.convolution.ConvolutionCase.Pass;
import chainrule.suites.convolution.ConvolutionCase.Step;
import chainrule.testkit.Loss;
import chainrule.testkit.Operation;
import chainrule.testkit.Values;
import java.util.List;
import java.util.Optional;

/** What is computed of a convolution. */
final class ConvolutionOperations {
    static final Operation<Convolution2d, Forward> FORWARD = forward();

    private static final GradientOperations<Convolution2d, Backward> BACKWARD = new GradientOperations<>(
            (convolution, given) -> convolution.backward(given.x(), given.w(), given.b(), given.geometry(), given.dy()),
            ConvolutionOperations::terms,
            given -> given.b() != null,
            (convolution, given) -> Loss.of(forward(convolution, given), given.dy()),
            List.of(ConvolutionSums.DX, ConvolutionSums.DW, ConvolutionSums.DB),
            Optional.of(() -> ConvolutionWorkings.BACKWARD));

    static final Operation<Convolution2d, Backward> DX = BACKWARD.dx();
    static final Operation<Convolution2d, Backward> DW = BACKWARD.dw();
    static final Operation<Convolution2d, Backward> DB = BACKWARD.db();
    static final Operation<Convolution2d, Backward> DX_AND_DW = BACKWARD.dxAndDw();
    static final Operation<Convolution2d, Backward> GRADIENTS = BACKWARD.all();
    static final Operation<Convolution2d, Backward> EVERYTHING = BACKWARD.with(ConvolutionOperations::forward);

    /** The step takes w and b for gradients: what it returns is not looked at. */
    static final Operation<Convolution2d, Backward> EVERY_METHOD = Operation.linear(
            "every method",
            (convolution, given) -> {
                convolution.sgdStep(
                        new ConvolutionParameters(given.w(), given.b()),
                        new ConvolutionGradients(null, given.w(), given.b()),
                        1);
                return EVERYTHING.function().apply(convolution, given);
            },
            ConvolutionOperations::terms);

    /** A difference: on absolute values it says nothing about its rounding, so that is measured. */
    static final Operation<Convolution2d, Step> STEP = Operation.<Convolution2d, Step>nonlinear(
                    "SGD step", ConvolutionOperations::step, given -> 2)
            .workedBy(() -> ConvolutionWorkings.STEP);

    /** With circular padding a cell can stand at three places on each axis. */
    private static final int MOST_COPIES = 9;

    private ConvolutionOperations() {}

    private static Operation<Convolution2d, Forward> forward() {
        Operation<Convolution2d, Forward> forward = Operation.linear(
                "forward",
                (convolution, given) -> Values.of("y", forward(convolution, given)),
                given -> terms(given.w()));
        return forward.adding(List.of(ConvolutionSums.PRODUCTS, ConvolutionSums.BIAS))
                .workedBy(() -> ConvolutionWorkings.FORWARD);
    }

    private static double[][][][] forward(Convolution2d convolution, Pass given) {
        return convolution.forward(given.x(), given.w(), given.b(), given.geometry());
    }

    private static Values step(Convolution2d convolution, Step given) {
        ConvolutionParameters stepped =
                convolution.sgdStep(given.parameters(), given.gradients(), given.learningRate());
        Values values = Values.of("w", stepped, ConvolutionParameters::w);
        return given.parameters().b() == null ? values : values.and("b", stepped, ConvolutionParameters::b);
    }

    /** A window of every channel, and the bias. */
    private static long terms(double[][][][] w) {
        return (long) w[0].length * w[0][0].length * w[0][0][0].length + 1;
    }

    /** For dx every filter and tap that reads a cell, for dw and db every window of every image. */
    private static long terms(Backward given) {
        long copies = given.geometry().padding().mode() == PaddingMode.CIRCULAR ? MOST_COPIES : 1;
        long forInput = copies * given.w().length * given.w()[0][0].length * given.w()[0][0][0].length;
        long forWeights = (long) given.dy().length * given.dy()[0][0].length * given.dy()[0][0][0].length;
        return Math.max(Math.max(forInput, forWeights), terms(given.w()));
    }
}
