package chainrule.suites.filters;

import chainrule.contract.PerAxis;
import chainrule.contract.Pulse;
import chainrule.suites.Axes;
import chainrule.suites.Traits;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;
import chainrule.testkit.draw.Distribution;
import chainrule.testkit.draw.Fill;
import java.util.function.DoubleSupplier;

/** What a method of a filter is given. */
sealed interface FilterCase extends Case {

    /** What {@code convolve} is given. */
    record Signal(double[] x, double[] h) implements FilterCase {}

    /** What {@code pulseResponse} is given. */
    record Response(Pulse pulse, double ratio, int first, int count) implements FilterCase {}

    /** What {@code flipped} is given. */
    record Kernel(double[][] h) implements FilterCase {
        @Override
        public Facts facts() {
            return Facts.of(this).trait(Traits.KERNEL_NOT_SQUARE, h.length != h[0].length);
        }
    }

    /** What {@code convolve2d} is given. */
    record Picture(double[][] x, double[][] h, PerAxis stride, PerAxis padding) implements FilterCase {
        @Override
        public Facts facts() {
            return Facts.of(this)
                    .trait(Traits.STRIDE, Axes.isAboveOne(stride))
                    .trait(Traits.ZERO_PADDING, padding.height() + padding.width() > 0)
                    .trait(Traits.KERNEL_NOT_SQUARE, h.length != h[0].length);
        }
    }

    /** The sizes of a case on signals. */
    record Lengths(int x, int h) {
        Signal signal(DoubleSupplier numbers) {
            return new Signal(Fill.with(numbers, x), Fill.with(numbers, h));
        }
    }

    /**
     * The sizes and parameters of a case on pictures.
     *
     * @param kernel how many rows and columns the kernel has
     * @param windows how many fit on each axis before padding
     * @param stride how far they move
     * @param padding how many zeros are on either side
     * @param rest how many cells are left over after the last window; below 0, how many only padding makes up for
     * @param numbers what all arrays hold, unless it is a small case
     */
    record Layout(
            PerAxis kernel, PerAxis windows, PerAxis stride, PerAxis padding, PerAxis rest, Distribution numbers) {
        static Layout plain(PerAxis kernel, PerAxis windows) {
            return new Layout(kernel, windows, PerAxis.of(1), PerAxis.of(0), PerAxis.of(0), Distribution.DYADIC);
        }

        Layout withStride(PerAxis other) {
            return new Layout(kernel, windows, other, padding, rest, numbers);
        }

        Layout withPadding(PerAxis other) {
            return new Layout(kernel, windows, stride, other, rest, numbers);
        }

        Layout withRest(PerAxis other) {
            return new Layout(kernel, windows, stride, padding, other, numbers);
        }

        Layout holding(Distribution other) {
            return new Layout(kernel, windows, stride, padding, rest, other);
        }

        Picture picture(DoubleSupplier numbers) {
            int rows = kernel.height() + stride.height() * (windows.height() - 1) + rest.height();
            int columns = kernel.width() + stride.width() * (windows.width() - 1) + rest.width();
            double[][] x = Fill.with(numbers, rows, columns);
            return new Picture(x, Fill.with(numbers, kernel.height(), kernel.width()), stride, padding);
        }

        Kernel kernel(DoubleSupplier numbers) {
            return new Kernel(Fill.with(numbers, kernel.height(), kernel.width()));
        }
    }
}
