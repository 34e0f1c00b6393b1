package chainrule.suites.convolution;

import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.ConvolutionGradients;
import chainrule.contract.ConvolutionParameters;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;
import chainrule.testkit.draw.Fill;
import java.util.function.DoubleSupplier;

/** What a method of a convolution is given. */
sealed interface ConvolutionCase extends Case {

    /** What {@code forward} is given. */
    record Forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry) implements Pass {}

    /** What {@code backward} is given: dy comes from the case, never from the student's own forward. */
    record Backward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry, double[][][][] dy)
            implements Pass {}

    /** What {@code sgdStep} is given. */
    record Step(ConvolutionParameters parameters, ConvolutionGradients gradients, double learningRate)
            implements ConvolutionCase {
        private static final int FILTERS = 2;

        static Step withBias(double learningRate, DoubleSupplier numbers) {
            return new Step(
                    new ConvolutionParameters(weights(numbers), Fill.with(numbers, FILTERS)),
                    new ConvolutionGradients(null, weights(numbers), Fill.with(numbers, FILTERS)),
                    learningRate);
        }

        static Step withoutBias(double learningRate, DoubleSupplier numbers) {
            return new Step(
                    new ConvolutionParameters(weights(numbers), null),
                    new ConvolutionGradients(null, weights(numbers), null),
                    learningRate);
        }

        private static double[][][][] weights(DoubleSupplier numbers) {
            return Fill.with(numbers, FILTERS, 1, 1, 2);
        }
    }

    /** Either pass through the layer. */
    sealed interface Pass extends ConvolutionCase {

        /**
         * The input.
         *
         * @return shape (N, C, H, W)
         */
        double[][][][] x();

        /**
         * The weights.
         *
         * @return shape (F, C/groups, KH, KW)
         */
        double[][][][] w();

        /**
         * The bias.
         *
         * @return shape (F), or null
         */
        double[] b();

        /**
         * Stride, padding, dilation and groups.
         *
         * @return the geometry
         */
        ConvolutionGeometry geometry();

        @Override
        default Facts facts() {
            return ConvolutionFacts.of(this);
        }
    }
}
