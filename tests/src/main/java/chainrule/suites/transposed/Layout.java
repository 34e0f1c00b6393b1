package chainrule.suites.transposed;

import chainrule.contract.PerAxis;
import chainrule.contract.TransposedConvolutionGeometry;
import chainrule.suites.Bias;
import chainrule.suites.Counts;
import chainrule.suites.transposed.TransposedCase.Backward;
import chainrule.suites.transposed.TransposedCase.Forward;
import chainrule.testkit.draw.Distribution;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.draw.Fill;
import java.util.function.DoubleSupplier;

/**
 * The sizes and parameters of a case, without its numbers.
 *
 * @param counts images, input channels and output channels
 * @param kernel the kernel's sizes
 * @param input the input's sizes
 * @param geometry stride, padding, output padding, dilation and groups
 * @param bias what the bias holds
 * @param distribution what all arrays hold, unless it is a small case
 */
record Layout(
        Counts counts,
        PerAxis kernel,
        PerAxis input,
        TransposedConvolutionGeometry geometry,
        Bias bias,
        Distribution distribution) {

    static Layout plain(Counts counts, PerAxis kernel, PerAxis input) {
        return new Layout(
                counts, kernel, input, TransposedConvolutionGeometry.plain(), Bias.ZEROS, Distribution.DYADIC);
    }

    Layout with(TransposedConvolutionGeometry other) {
        return new Layout(counts, kernel, input, other, bias, distribution);
    }

    Layout with(Bias other) {
        return new Layout(counts, kernel, input, geometry, other, distribution);
    }

    Layout holding(Distribution other) {
        return new Layout(counts, kernel, input, geometry, bias, other);
    }

    Forward forward(Draw draw) {
        return forward(distribution.of(draw));
    }

    Backward backward(Draw draw) {
        return backward(distribution.of(draw));
    }

    Forward forward(DoubleSupplier numbers) {
        double[][][][] x = Fill.with(numbers, counts.images(), counts.channels(), input.height(), input.width());
        double[][][][] w = Fill.with(
                numbers, counts.channels(), counts.filters() / geometry.groups(), kernel.height(), kernel.width());
        return new Forward(x, w, bias.of(counts.filters(), numbers), geometry);
    }

    Backward backward(DoubleSupplier numbers) {
        Forward given = forward(numbers);
        double[][][][] dy = Fill.with(numbers, counts.images(), counts.filters(), output().height(), output().width());
        return new Backward(given.x(), given.w(), given.b(), geometry, dy);
    }

    /** What stands before cropping, without output padding. */
    PerAxis uncropped() {
        PerAxis stride = geometry.stride();
        return new PerAxis(
                (input.height() - 1) * stride.height() + reach().height(),
                (input.width() - 1) * stride.width() + reach().width());
    }

    PerAxis output() {
        PerAxis padding = geometry.padding();
        PerAxis more = geometry.outputPadding();
        return new PerAxis(
                uncropped().height() + more.height() - 2 * padding.height(),
                uncropped().width() + more.width() - 2 * padding.width());
    }

    /** Over how many cells the dilated kernel reaches. */
    PerAxis reach() {
        PerAxis dilation = geometry.dilation();
        return new PerAxis((kernel.height() - 1) * dilation.height() + 1, (kernel.width() - 1) * dilation.width() + 1);
    }
}
