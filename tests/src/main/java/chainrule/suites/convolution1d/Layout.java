package chainrule.suites.convolution1d;

import chainrule.contract.Convolution1dGeometry;
import chainrule.suites.Bias;
import chainrule.suites.Counts;
import chainrule.suites.convolution1d.SignalCase.Backward;
import chainrule.suites.convolution1d.SignalCase.Forward;
import chainrule.suites.convolution1d.SignalCase.Unshared;
import chainrule.suites.convolution1d.SignalCase.UnsharedBackward;
import chainrule.testkit.draw.Distribution;
import chainrule.testkit.draw.Fill;
import java.util.function.DoubleSupplier;

/**
 * The sizes and parameters of a case, without its numbers. The width follows from the number of windows, so that the
 * output is never empty and a case can be made to have cells that no window reaches.
 *
 * @param counts signals, channels and filters
 * @param taps of a kernel
 * @param windows how many fit before padding
 * @param rest how many cells are left over after the last of them; below 0, how many only padding makes up for
 * @param geometry stride, padding, dilation and groups
 * @param bias what the bias holds
 * @param numbers what all arrays hold, unless it is a small case
 */
record Layout(
        Counts counts,
        int taps,
        int windows,
        int rest,
        Convolution1dGeometry geometry,
        Bias bias,
        Distribution numbers) {

    static Layout plain(Counts counts, int taps, int windows) {
        return new Layout(counts, taps, windows, 0, Convolution1dGeometry.plain(), Bias.ZEROS, Distribution.DYADIC);
    }

    Layout with(Convolution1dGeometry other) {
        return new Layout(counts, taps, windows, rest, other, bias, numbers);
    }

    Layout with(Bias other) {
        return new Layout(counts, taps, windows, rest, geometry, other, numbers);
    }

    Layout withRest(int other) {
        return new Layout(counts, taps, windows, other, geometry, bias, numbers);
    }

    Layout holding(Distribution other) {
        return new Layout(counts, taps, windows, rest, geometry, bias, other);
    }

    Forward forward(DoubleSupplier numbers) {
        double[][][] x = Fill.with(numbers, counts.images(), counts.channels(), width());
        double[][][] w = Fill.with(numbers, counts.filters(), counts.channels() / geometry.groups(), taps);
        return new Forward(x, w, bias.of(counts.filters(), numbers), geometry);
    }

    Backward backward(DoubleSupplier numbers) {
        Forward given = forward(numbers);
        int outputs = (width() + 2 * geometry.padding() - reach()) / geometry.stride() + 1;
        double[][][] dy = Fill.with(numbers, counts.images(), counts.filters(), outputs);
        return new Backward(given.x(), given.w(), given.b(), geometry, dy);
    }

    Unshared unshared(DoubleSupplier numbers) {
        double[] x = Fill.with(numbers, taps + windows - 1);
        return new Unshared(x, Fill.with(numbers, windows, taps));
    }

    UnsharedBackward unsharedBackward(DoubleSupplier numbers) {
        Unshared given = unshared(numbers);
        return new UnsharedBackward(given.x(), given.kernels(), Fill.with(numbers, windows));
    }

    private int reach() {
        return (taps - 1) * geometry.dilation() + 1;
    }

    private int width() {
        return reach() + geometry.stride() * (windows - 1) + rest;
    }
}
