package chainrule.suites.circular;

import chainrule.contract.CircularParameters;
import chainrule.contract.Padding;
import chainrule.contract.PerAxis;
import chainrule.suites.Traits;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;
import chainrule.testkit.draw.Fill;
import java.util.Arrays;
import java.util.function.DoubleSupplier;

/** What a method of a circular network is given. */
sealed interface CircularCase extends Case {
    String RESIZED = "padding with which the maps change their size";

    /** What {@code shifted} is given. */
    record Shift(double[][][] x, int rows, int columns) implements CircularCase {}

    /** What {@code features} and {@code forward} are given, and by how much the picture is shifted. */
    record Pass(double[][][] x, CircularParameters parameters, Padding padding, int rows, int columns)
            implements CircularCase {
        @Override
        public Facts facts() {
            double[][] kernel = parameters.w1()[0][0];
            boolean keeps = padding.top() + padding.bottom() == kernel.length - 1
                    && padding.left() + padding.right() == kernel[0].length - 1;
            return Facts.of(this)
                    .trait(RESIZED, !keeps)
                    .trait(Traits.BIAS, Arrays.stream(parameters.b1()).anyMatch(entry -> entry != 0))
                    .axes("features", "map", "row", "column")
                    .axes("y", "output");
        }
    }

    /** What {@code isInvariant} is given. */
    record Claim(PerAxis kernel, Padding padding) implements CircularCase {}

    /**
     * The sizes and parameters of a case.
     *
     * @param channels of the picture
     * @param filters of both convolutions
     * @param size of the picture
     * @param kernel of both convolutions
     * @param padding of both convolutions
     * @param biased whether biases are other than 0
     * @param shift by how much the picture is moved
     */
    record Layout(
            int channels, int filters, PerAxis size, PerAxis kernel, Padding padding, boolean biased, PerAxis shift) {

        static Layout one(PerAxis size, PerAxis kernel, Padding padding) {
            return new Layout(1, 1, size, kernel, padding, false, new PerAxis(0, 1));
        }

        Layout withBias() {
            return new Layout(channels, filters, size, kernel, padding, true, shift);
        }

        Pass pass(DoubleSupplier numbers) {
            double[][][] x = Fill.with(numbers, channels, size.height(), size.width());
            CircularParameters parameters = new CircularParameters(
                    Fill.with(numbers, filters, channels, kernel.height(), kernel.width()),
                    bias(numbers),
                    Fill.with(numbers, filters, filters, kernel.height(), kernel.width()),
                    bias(numbers),
                    Fill.with(numbers, filters, filters),
                    bias(numbers));
            return new Pass(x, parameters, padding, shift.height(), shift.width());
        }

        private double[] bias(DoubleSupplier numbers) {
            return biased ? Fill.with(numbers, filters) : new double[filters];
        }
    }
}
