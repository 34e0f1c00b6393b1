package chainrule.suites.pooling;

import chainrule.contract.PerAxis;
import chainrule.suites.pooling.Layout.Counts;
import chainrule.testkit.draw.Draw;

/**
 * A random layout for each property. Each shows its own property and uses no other optional parameter (a stride other
 * than the kernel, padding, left-over cells), so that what a student has not written costs its own checks and the
 * combinations alone.
 */
final class DrawnLayouts {
    private DrawnLayouts() {}

    /** One image, one channel, square, windows side by side. */
    static Layout basic(Draw draw) {
        return square(draw, Counts.ONE);
    }

    static Layout channels(Draw draw) {
        return square(draw, new Counts(1, draw.between(2, 4)));
    }

    static Layout batch(Draw draw) {
        return square(draw, new Counts(draw.between(2, 4), 1));
    }

    /** Sizes and kernel differ between the axes. */
    static Layout nonSquare(Draw draw) {
        return rectangular(draw, Counts.ONE);
    }

    /** Batch, channels and two unlike axes at once, but no optional parameter. */
    static Layout several(Draw draw) {
        return rectangular(draw, draw.oneOf(new Counts(2, 3), new Counts(3, 2), new Counts(2, 2)));
    }

    /** Strides smaller than the kernel on both axes, and not 1 on both. */
    static Layout overlapping(Draw draw) {
        PerAxis kernel = draw.oneOf(new PerAxis(3, 2), new PerAxis(3, 4), new PerAxis(4, 3));
        return Layout.tiling(new Counts(2, 2), kernel, windows(draw))
                .withStride(new PerAxis(draw.between(2, kernel.height() - 1), draw.between(1, kernel.width() - 1)));
    }

    /** Strides larger than the kernel: between the windows there are cells that none reaches. */
    static Layout gaps(Draw draw) {
        Layout layout = several(draw);
        PerAxis kernel = layout.geometry().kernel();
        return layout.withStride(
                new PerAxis(kernel.height() + draw.between(1, 2), kernel.width() + draw.between(1, 2)));
    }

    /** Windows side by side that do not use up the input, on either axis. */
    static Layout edges(Draw draw) {
        Layout layout = several(draw);
        PerAxis kernel = layout.geometry().kernel();
        return layout.withRest(draw.between(1, kernel.height() - 1), draw.between(1, kernel.width() - 1));
    }

    /** At least one row above and one column on the left, at most half of the kernel. */
    static Layout padding(Draw draw) {
        PerAxis kernel = draw.oneOf(new PerAxis(2, 3), new PerAxis(3, 2), new PerAxis(4, 3), new PerAxis(2, 5));
        return Layout.tiling(new Counts(2, 2), kernel, windows(draw)).withPadding(upToHalf(draw, kernel));
    }

    /** One window, as large as the input. */
    static Layout global(Draw draw) {
        PerAxis kernel = draw.oneOf(new PerAxis(3, 4), new PerAxis(5, 3), new PerAxis(4, 6), new PerAxis(5, 5));
        return Layout.tiling(new Counts(2, 3), kernel, PerAxis.of(1));
    }

    /**
     * Everything at once: unlike strides on overlapping windows, padding, and on one of the axes a row or column of x
     * that no window reaches.
     */
    static Layout combination(Draw draw) {
        int kernel = draw.between(4, 5);
        int other = draw.between(3, 5);
        int padding = draw.between(1, other / 2);
        Layout layout = Layout.tiling(new Counts(2, 3), new PerAxis(kernel, other), windows(draw))
                .withStride(new PerAxis(3, 2))
                .withPadding(new PerAxis(1, padding));
        return draw.oneOf(layout, layout.transposed());
    }

    /**
     * So large that differencing one's own forward, two passes for each input, takes a minute, while back-propagation
     * looks at half a million cells: a blink, even before the compiler has warmed up.
     */
    static Layout large(Draw draw) {
        return Layout.tiling(Counts.ONE, PerAxis.of(3), new PerAxis(250, 240)).withStride(PerAxis.of(1));
    }

    private static Layout square(Draw draw, Counts counts) {
        return Layout.tiling(counts, PerAxis.of(draw.between(2, 3)), PerAxis.of(draw.between(2, 3)));
    }

    private static Layout rectangular(Draw draw, Counts counts) {
        return Layout.tiling(counts, draw.oneOf(new PerAxis(2, 3), new PerAxis(3, 2)), windows(draw));
    }

    private static PerAxis windows(Draw draw) {
        return draw.oneOf(new PerAxis(2, 4), new PerAxis(4, 2), new PerAxis(3, 5));
    }

    private static PerAxis upToHalf(Draw draw, PerAxis kernel) {
        return new PerAxis(draw.between(1, kernel.height() / 2), draw.between(1, kernel.width() / 2));
    }
}
