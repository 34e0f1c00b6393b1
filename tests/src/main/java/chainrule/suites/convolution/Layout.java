package chainrule.suites.convolution;

import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.Padding;
import chainrule.contract.PerAxis;
import chainrule.suites.Bias;
import chainrule.suites.Counts;
import chainrule.testkit.draw.Fill;
import java.util.function.DoubleSupplier;

/**
 * The sizes and parameters of a case, without its numbers. Sizes of the input follow from the number of windows, so
 * that the output is never empty and a case can be made to have cells that no window reaches.
 *
 * @param counts images, channels and filters
 * @param kernel the kernel's sizes
 * @param windows how many windows fit on each axis before padding
 * @param rest how many cells are left over after the last of them
 * @param geometry stride, padding, dilation and groups
 * @param bias what the bias holds
 */
record Layout(Counts counts, PerAxis kernel, PerAxis windows, PerAxis rest, ConvolutionGeometry geometry, Bias bias) {

    static Layout plain(Counts counts, PerAxis kernel, PerAxis windows) {
        return new Layout(counts, kernel, windows, PerAxis.of(0), ConvolutionGeometry.plain(), Bias.ZEROS);
    }

    Layout with(ConvolutionGeometry other) {
        return new Layout(counts, kernel, windows, rest, other, bias);
    }

    Layout with(Bias other) {
        return new Layout(counts, kernel, windows, rest, geometry, other);
    }

    Layout withRest(int height, int width) {
        return new Layout(counts, kernel, windows, new PerAxis(height, width), geometry, bias);
    }

    ForwardCase forward(DoubleSupplier numbers) {
        double[][][][] x = Fill.with(numbers, counts.images(), counts.channels(), input().height(), input().width());
        double[][][][] w = Fill.with(
                numbers, counts.filters(), counts.channels() / geometry.groups(), kernel.height(), kernel.width());
        return new ForwardCase(x, w, bias.of(counts.filters(), numbers), geometry);
    }

    BackwardCase backward(DoubleSupplier numbers) {
        ForwardCase given = forward(numbers);
        double[][][][] dy = Fill.with(numbers, counts.images(), counts.filters(), output().height(), output().width());
        return new BackwardCase(given.x(), given.w(), given.b(), geometry, dy);
    }

    PerAxis input() {
        PerAxis stride = geometry.stride();
        return new PerAxis(
                reach().height() + stride.height() * (windows.height() - 1) + rest.height(),
                reach().width() + stride.width() * (windows.width() - 1) + rest.width());
    }

    PerAxis output() {
        Padding padding = geometry.padding();
        int height = input().height() + padding.top() + padding.bottom() - reach().height();
        int width = input().width() + padding.left() + padding.right() - reach().width();
        return new PerAxis(
                height / geometry.stride().height() + 1,
                width / geometry.stride().width() + 1);
    }

    /** Over how many cells the dilated kernel reaches. */
    private PerAxis reach() {
        PerAxis dilation = geometry.dilation();
        return new PerAxis((kernel.height() - 1) * dilation.height() + 1, (kernel.width() - 1) * dilation.width() + 1);
    }
}
