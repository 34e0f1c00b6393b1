package chainrule.suites.separable;

import chainrule.contract.PerAxis;
import chainrule.contract.SeparableGeometry;
import chainrule.contract.SeparableWeights;
import chainrule.suites.Counts;
import chainrule.suites.separable.SeparableCase.Backward;
import chainrule.suites.separable.SeparableCase.Forward;
import chainrule.testkit.draw.Distribution;
import chainrule.testkit.draw.Fill;
import java.util.function.DoubleSupplier;

/**
 * The sizes and parameters of a case, without its numbers. Sizes of the input follow from the number of windows, so that
 * the output is never empty and a case can be made to have cells that no window reaches.
 *
 * @param counts images, channels and filters
 * @param kernels of each channel, the depth multiplier
 * @param kernel its sizes
 * @param windows how many fit on each axis before padding
 * @param rest how many cells are left over after the last of them; below 0, how many only padding makes up for
 * @param geometry stride, padding and dilation
 * @param numbers what all arrays hold, unless it is a small case
 */
record Layout(
        Counts counts,
        int kernels,
        PerAxis kernel,
        PerAxis windows,
        PerAxis rest,
        SeparableGeometry geometry,
        Distribution numbers) {

    static Layout plain(Counts counts, PerAxis kernel, PerAxis windows) {
        return new Layout(counts, 1, kernel, windows, PerAxis.of(0), SeparableGeometry.plain(), Distribution.DYADIC);
    }

    Layout with(SeparableGeometry other) {
        return new Layout(counts, kernels, kernel, windows, rest, other, numbers);
    }

    Layout withKernels(int other) {
        return new Layout(counts, other, kernel, windows, rest, geometry, numbers);
    }

    Layout withRest(int height, int width) {
        return new Layout(counts, kernels, kernel, windows, new PerAxis(height, width), geometry, numbers);
    }

    Layout holding(Distribution other) {
        return new Layout(counts, kernels, kernel, windows, rest, geometry, other);
    }

    Forward forward(DoubleSupplier numbers) {
        double[][][][] x = Fill.with(numbers, counts.images(), counts.channels(), height(), width());
        double[][][][] depthwise = Fill.with(numbers, counts.channels(), kernels, kernel.height(), kernel.width());
        double[][] pointwise = Fill.with(numbers, counts.filters(), counts.channels() * kernels);
        return new Forward(x, new SeparableWeights(depthwise, pointwise), geometry);
    }

    Backward backward(DoubleSupplier numbers) {
        Forward given = forward(numbers);
        int rows = (height() + 2 * geometry.padding().height() - reach().height())
                        / geometry.stride().height()
                + 1;
        int columns = (width() + 2 * geometry.padding().width() - reach().width())
                        / geometry.stride().width()
                + 1;
        double[][][][] dy = Fill.with(numbers, counts.images(), counts.filters(), rows, columns);
        return new Backward(given.x(), given.weights(), geometry, dy);
    }

    private PerAxis reach() {
        return new PerAxis(
                (kernel.height() - 1) * geometry.dilation().height() + 1,
                (kernel.width() - 1) * geometry.dilation().width() + 1);
    }

    private int height() {
        return reach().height() + geometry.stride().height() * (windows.height() - 1) + rest.height();
    }

    private int width() {
        return reach().width() + geometry.stride().width() * (windows.width() - 1) + rest.width();
    }
}
