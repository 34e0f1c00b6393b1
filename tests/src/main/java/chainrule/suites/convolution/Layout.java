package chainrule.suites.convolution;

import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.PerAxis;
import chainrule.suites.Bias;
import chainrule.suites.Counts;
import chainrule.suites.Sliding;
import chainrule.suites.convolution.ConvolutionCase.Backward;
import chainrule.suites.convolution.ConvolutionCase.Forward;
import chainrule.testkit.draw.Distribution;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.draw.Fill;
import java.util.function.DoubleSupplier;

/**
 * The sizes and parameters of a case, without its numbers. Sizes of the input follow from the number of windows, so
 * that the output is never empty and a case can be made to have cells that no window reaches.
 *
 * @param counts images, channels and filters
 * @param kernel the kernel's sizes
 * @param windows how many windows fit on each axis before padding
 * @param rest how many cells are left over after the last of them; below 0, how many only padding makes up for
 * @param geometry stride, padding, dilation and groups
 * @param bias what the bias holds
 * @param distribution what all arrays hold, unless it is a small case
 */
record Layout(
        Counts counts,
        PerAxis kernel,
        PerAxis windows,
        PerAxis rest,
        ConvolutionGeometry geometry,
        Bias bias,
        Distribution distribution) {

    static Layout plain(Counts counts, PerAxis kernel, PerAxis windows) {
        return new Layout(
                counts, kernel, windows, PerAxis.of(0), ConvolutionGeometry.plain(), Bias.ZEROS, Distribution.DYADIC);
    }

    static Layout square(Counts counts, int kernel, int windows) {
        return plain(counts, PerAxis.of(kernel), PerAxis.of(windows));
    }

    Layout with(ConvolutionGeometry other) {
        return new Layout(counts, kernel, windows, rest, other, bias, distribution);
    }

    Layout with(Bias other) {
        return new Layout(counts, kernel, windows, rest, geometry, other, distribution);
    }

    Layout withRest(int height, int width) {
        return new Layout(counts, kernel, windows, new PerAxis(height, width), geometry, bias, distribution);
    }

    Layout holding(Distribution other) {
        return new Layout(counts, kernel, windows, rest, geometry, bias, other);
    }

    Forward forward(Draw draw) {
        return forward(distribution.of(draw));
    }

    Backward backward(Draw draw) {
        return backward(distribution.of(draw));
    }

    Forward forward(DoubleSupplier numbers) {
        PerAxis input = input();
        double[][][][] x = Fill.with(numbers, counts.images(), counts.channels(), input.height(), input.width());
        double[][][][] w = Fill.with(
                numbers, counts.filters(), counts.channels() / geometry.groups(), kernel.height(), kernel.width());
        return new Forward(x, w, bias.of(counts.filters(), numbers), geometry);
    }

    Backward backward(DoubleSupplier numbers) {
        Forward given = forward(numbers);
        PerAxis output = over(input()).output();
        double[][][][] dy = Fill.with(numbers, counts.images(), counts.filters(), output.height(), output.width());
        return new Backward(given.x(), given.w(), given.b(), geometry, dy);
    }

    PerAxis input() {
        PerAxis reach = over(PerAxis.of(0)).reach();
        PerAxis stride = geometry.stride();
        return new PerAxis(
                reach.height() + stride.height() * (windows.height() - 1) + rest.height(),
                reach.width() + stride.width() * (windows.width() - 1) + rest.width());
    }

    private Sliding over(PerAxis input) {
        return new Sliding(input, kernel, geometry.stride(), geometry.dilation(), geometry.padding());
    }
}
