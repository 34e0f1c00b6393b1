package chainrule.suites.transposed;

import chainrule.contract.PerAxis;
import chainrule.contract.TransposedConvolutionGeometry;
import chainrule.suites.Bias;
import chainrule.suites.Counts;
import chainrule.testkit.draw.Draw;

/**
 * A random layout for each property. Each shows its own property and uses no other optional parameter (stride, padding,
 * output padding, dilation, groups, bias), so that what a student has not written costs its own checks and the
 * combinations alone. Only output padding cannot do without a stride.
 */
final class DrawnLayouts {
    private static final TransposedConvolutionGeometry PLAIN = TransposedConvolutionGeometry.plain();
    private static final int MOST_PADDING = 2;

    private DrawnLayouts() {}

    /** One image, one channel, one filter, square. */
    static Layout basic(Draw draw) {
        return square(draw, Counts.ONE);
    }

    /** Several channels on both sides, not as many on the one as on the other. */
    static Layout channels(Draw draw) {
        return square(draw, draw.oneOf(new Counts(1, 2, 3), new Counts(1, 3, 2), new Counts(1, 4, 3)));
    }

    static Layout batch(Draw draw) {
        return square(draw, new Counts(draw.between(2, 4), 1, 1));
    }

    /** Sizes and kernel differ between the axes. */
    static Layout nonSquare(Draw draw) {
        return rectangular(draw, Counts.ONE);
    }

    /** Batch, channels on both sides and two unlike axes at once, but no optional parameter. */
    static Layout several(Draw draw) {
        return rectangular(draw, draw.oneOf(new Counts(2, 2, 3), new Counts(2, 3, 2), new Counts(3, 2, 3)));
    }

    static Layout stride(Draw draw) {
        return several(draw).with(PLAIN.withStride(strides(draw)));
    }

    /** Never as much for rows as for columns, for which the kernels are one larger than elsewhere. */
    static Layout padding(Draw draw) {
        Layout smaller = several(draw);
        PerAxis kernel =
                new PerAxis(smaller.kernel().height() + 1, smaller.kernel().width() + 1);
        Layout layout = Layout.plain(smaller.counts(), kernel, smaller.input());
        Layout cropped;
        do {
            cropped = cropped(draw, layout);
        } while (cropped.geometry().padding().height()
                == cropped.geometry().padding().width());
        return cropped;
    }

    /** Never as much for rows as for columns. Without padding it adds rows and columns that no kernel reaches. */
    static Layout outputPadding(Draw draw) {
        return lengthened(draw, stride(draw));
    }

    /** Rows and columns that a kernel does reach stay where padding would have cropped them. */
    static Layout croppedOutputPadding(Draw draw) {
        return cropped(draw, outputPadding(draw));
    }

    static Layout dilation(Draw draw) {
        return several(draw).with(PLAIN.withDilation(dilations(draw)));
    }

    /** More than one channel on both sides in each group. */
    static Layout groups(Draw draw) {
        int groups = draw.between(2, 3);
        Counts counts = draw.oneOf(new Counts(2, 2 * groups, 3 * groups), new Counts(2, 3 * groups, 2 * groups));
        return rectangular(draw, counts).with(PLAIN.withGroups(groups));
    }

    static Layout bias(Draw draw) {
        return several(draw).with(Bias.NUMBERS);
    }

    static Layout noBias(Draw draw) {
        return several(draw).with(Bias.NONE);
    }

    /** Everything at once. */
    static Layout combination(Draw draw) {
        Layout grouped = groups(draw).with(Bias.NUMBERS);
        Layout spread =
                grouped.with(grouped.geometry().withStride(strides(draw)).withDilation(dilations(draw)));
        return cropped(draw, lengthened(draw, spread));
    }

    /**
     * So large that differencing one's own forward, two passes for each input and each weight, takes minutes, while
     * back-propagation multiplies five million times: a blink, even before the compiler has warmed up.
     */
    static Layout large(Draw draw) {
        return Layout.plain(new Counts(2, 4, 8), PerAxis.of(3), new PerAxis(70, 62));
    }

    private static Layout square(Draw draw, Counts counts) {
        return Layout.plain(counts, PerAxis.of(draw.between(2, 3)), PerAxis.of(draw.between(2, 3)));
    }

    private static Layout rectangular(Draw draw, Counts counts) {
        PerAxis kernel = draw.oneOf(new PerAxis(2, 3), new PerAxis(3, 2));
        PerAxis input = draw.oneOf(new PerAxis(2, 4), new PerAxis(4, 2), new PerAxis(3, 5));
        return Layout.plain(counts, kernel, input);
    }

    /** With kernels of 2 and 3 there are overlaps, neighbours without overlap, and gaps. */
    private static PerAxis strides(Draw draw) {
        return draw.oneOf(new PerAxis(2, 1), new PerAxis(2, 3), new PerAxis(3, 2), new PerAxis(1, 2));
    }

    private static PerAxis dilations(Draw draw) {
        return draw.oneOf(new PerAxis(2, 3), new PerAxis(3, 2), new PerAxis(2, 2), new PerAxis(1, 2));
    }

    private static Layout cropped(Draw draw, Layout layout) {
        PerAxis padding = new PerAxis(
                draw.between(
                        1,
                        mostPadding(layout.reach().height(), layout.uncropped().height())),
                draw.between(
                        1,
                        mostPadding(layout.reach().width(), layout.uncropped().width())));
        return layout.with(layout.geometry().withPadding(padding));
    }

    /** Something is left, and no kernel is cropped whole. */
    private static int mostPadding(int reach, int uncropped) {
        return Math.min(MOST_PADDING, Math.min(reach - 1, (uncropped - 1) / 2));
    }

    private static Layout lengthened(Draw draw, Layout layout) {
        TransposedConvolutionGeometry geometry = layout.geometry();
        int mostRows = Math.max(geometry.stride().height(), geometry.dilation().height()) - 1;
        int mostColumns =
                Math.max(geometry.stride().width(), geometry.dilation().width()) - 1;
        PerAxis more;
        do {
            more = new PerAxis(draw.between(0, mostRows), draw.between(0, mostColumns));
        } while (more.height() == more.width());
        return layout.with(geometry.withOutputPadding(more));
    }
}
