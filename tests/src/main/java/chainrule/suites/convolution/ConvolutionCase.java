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
        /** A learning rate, and for what weights. */
        record Rate(double rate, int filters, int channels, int rows, int columns) {
            static final Rate SMALL = new Rate(0.5, 2, 1, 1, 2);

            private double[][][][] weights(DoubleSupplier numbers) {
                return Fill.with(numbers, filters, channels, rows, columns);
            }

            private double[] bias(DoubleSupplier numbers) {
                return Fill.with(numbers, filters);
            }
        }

        static Step withBias(Rate rate, DoubleSupplier numbers) {
            return new Step(
                    new ConvolutionParameters(rate.weights(numbers), rate.bias(numbers)),
                    new ConvolutionGradients(null, rate.weights(numbers), rate.bias(numbers)),
                    rate.rate);
        }

        static Step withoutBias(Rate rate, DoubleSupplier numbers) {
            return new Step(
                    new ConvolutionParameters(rate.weights(numbers), null),
                    new ConvolutionGradients(null, rate.weights(numbers), null),
                    rate.rate);
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
