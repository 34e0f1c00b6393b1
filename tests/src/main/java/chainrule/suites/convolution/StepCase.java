package chainrule.suites.convolution;

import chainrule.contract.ConvolutionGradients;
import chainrule.contract.ConvolutionParameters;
import chainrule.testkit.Case;
import chainrule.testkit.draw.Fill;
import java.util.function.DoubleSupplier;

/** What {@code sgdStep} is given. */
record StepCase(ConvolutionParameters parameters, ConvolutionGradients gradients, double learningRate) implements Case {
    private static final int FILTERS = 2;

    static StepCase withBias(double learningRate, DoubleSupplier numbers) {
        return new StepCase(
                new ConvolutionParameters(weights(numbers), Fill.with(numbers, FILTERS)),
                new ConvolutionGradients(null, weights(numbers), Fill.with(numbers, FILTERS)),
                learningRate);
    }

    static StepCase withoutBias(double learningRate, DoubleSupplier numbers) {
        return new StepCase(
                new ConvolutionParameters(weights(numbers), null),
                new ConvolutionGradients(null, weights(numbers), null),
                learningRate);
    }

    private static double[][][][] weights(DoubleSupplier numbers) {
        return Fill.with(numbers, FILTERS, 1, 1, 2);
    }
}
