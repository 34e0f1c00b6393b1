package chainrule.suites.smallnetwork;

import chainrule.contract.PerAxis;
import chainrule.contract.SmallNetworkParameters;
import chainrule.suites.Counts;
import chainrule.suites.Traits;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;
import chainrule.testkit.draw.Fill;
import java.util.Arrays;
import java.util.function.DoubleSupplier;

/** What a method of a small network is given. */
sealed interface NetworkCase extends Case {
    String LEFT_OVER = "rows or columns that fill no pooling window";
    String OUTPUTS = "more than one output";

    /** What {@code forward} is given. */
    record Forward(double[][][][] x, SmallNetworkParameters parameters, PerAxis window) implements NetworkCase {
        @Override
        public Facts facts() {
            return factsOf(this, this);
        }
    }

    /** What {@code backward} is given: dy comes from the case, never from the student's own forward. */
    record Backward(double[][][][] x, SmallNetworkParameters parameters, PerAxis window, double[][] dy)
            implements NetworkCase {
        @Override
        public Facts facts() {
            return factsOf(this, forward());
        }

        Forward forward() {
            return new Forward(x, parameters, window);
        }
    }

    private static Facts factsOf(Record given, Forward forward) {
        double[][][][] w = forward.parameters.w();
        int height = forward.x[0][0].length - w[0][0].length + 1;
        int width = forward.x[0][0][0].length - w[0][0][0].length + 1;
        return Facts.of(given)
                .trait(Traits.IMAGES, forward.x.length > 1)
                .trait(Traits.CHANNELS, forward.x[0].length > 1)
                .trait(Traits.FILTERS, w.length > 1)
                .trait(OUTPUTS, forward.parameters.c().length > 1)
                .trait(Traits.BIAS, Arrays.stream(forward.parameters.b()).anyMatch(entry -> entry != 0))
                .trait(LEFT_OVER, height % forward.window.height() + width % forward.window.width() > 0)
                .count("the number of images", forward.x.length)
                .axes("y", "image", "output")
                .axes("dense", "output", "feature")
                .axes("b", "filter")
                .axes("c", "output");
    }

    /**
     * The sizes of a case.
     *
     * @param counts images, channels and filters
     * @param outputs of the dense layer
     * @param kernel of the convolution
     * @param window of the pooling
     * @param windows how many on each axis
     * @param rest rows and columns that fill no window
     * @param biased whether the biases are other than 0
     */
    record Layout(
            Counts counts, int outputs, PerAxis kernel, PerAxis window, PerAxis windows, PerAxis rest, boolean biased) {

        static Layout of(Counts counts, int outputs, PerAxis kernel, PerAxis window, PerAxis windows) {
            return new Layout(counts, outputs, kernel, window, windows, PerAxis.of(0), false);
        }

        Layout withRest(int height, int width) {
            return new Layout(counts, outputs, kernel, window, windows, new PerAxis(height, width), biased);
        }

        Layout withBias() {
            return new Layout(counts, outputs, kernel, window, windows, rest, true);
        }

        Forward forward(DoubleSupplier numbers) {
            int height = kernel.height() - 1 + window.height() * windows.height() + rest.height();
            int width = kernel.width() - 1 + window.width() * windows.width() + rest.width();
            double[][][][] x = Fill.with(numbers, counts.images(), counts.channels(), height, width);
            double[][][][] w = Fill.with(numbers, counts.filters(), counts.channels(), kernel.height(), kernel.width());
            double[][] dense = Fill.with(numbers, outputs, counts.filters() * windows.height() * windows.width());
            double[] b = biased ? Fill.with(numbers, counts.filters()) : new double[counts.filters()];
            double[] c = biased ? Fill.with(numbers, outputs) : new double[outputs];
            return new Forward(x, new SmallNetworkParameters(w, b, dense, c), window);
        }

        Backward backward(DoubleSupplier numbers) {
            Forward given = forward(numbers);
            double[][] dy = Fill.with(numbers, counts.images(), outputs);
            return new Backward(given.x(), given.parameters(), window, dy);
        }
    }
}
