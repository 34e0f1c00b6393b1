package chainrule.suites.convolution;

import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.Padding;
import chainrule.contract.PerAxis;
import chainrule.suites.Bias;
import chainrule.suites.Counts;
import chainrule.testkit.draw.Draw;

/**
 * A random layout for each property. Each shows its own property and uses no other optional parameter (stride, padding,
 * dilation, groups, bias), so that what a student has not written costs its own checks and the combinations alone.
 */
final class DrawnLayouts {
    private DrawnLayouts() {}

    /** One image, one channel, one filter, square. */
    static Layout basic(Draw draw) {
        return square(draw, Counts.ONE);
    }

    /** Several channels and filters, not as many of the one as of the other. */
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

    /** Batch, channels, filters and two unlike axes at once, but no optional parameter. */
    static Layout several(Draw draw) {
        return rectangular(draw, draw.oneOf(new Counts(2, 2, 3), new Counts(2, 3, 2), new Counts(3, 2, 3)));
    }

    /** Strides that do not divide: at least one row is left over. */
    static Layout stride(Draw draw) {
        PerAxis stride = draw.oneOf(new PerAxis(2, 1), new PerAxis(2, 3), new PerAxis(3, 2), new PerAxis(2, 2));
        return several(draw)
                .with(ConvolutionGeometry.plain().withStride(stride))
                .withRest(draw.between(1, stride.height() - 1), draw.between(0, stride.width() - 1));
    }

    static Layout padding(Draw draw) {
        return several(draw).with(ConvolutionGeometry.plain().withPadding(zeros(draw)));
    }

    /** A number of rows or columns of its own on each side. */
    static Layout circular(Draw draw) {
        return several(draw).with(ConvolutionGeometry.plain().withPadding(around(draw)));
    }

    static Layout dilation(Draw draw) {
        return several(draw).with(ConvolutionGeometry.plain().withDilation(dilations(draw)));
    }

    /** More than one channel and more than one filter in each group. */
    static Layout groups(Draw draw) {
        int groups = draw.between(2, 3);
        Counts counts = draw.oneOf(new Counts(2, 2 * groups, 3 * groups), new Counts(2, 3 * groups, 2 * groups));
        return rectangular(draw, counts).with(ConvolutionGeometry.plain().withGroups(groups));
    }

    static Layout bias(Draw draw) {
        return several(draw).with(Bias.NUMBERS);
    }

    static Layout noBias(Draw draw) {
        return several(draw).with(Bias.NONE);
    }

    /** Everything at once, padded with zeros. */
    static Layout combination(Draw draw) {
        return combination(draw, zeros(draw));
    }

    /** Everything at once, padded circularly. */
    static Layout circularCombination(Draw draw) {
        return combination(draw, around(draw));
    }

    /**
     * So large that differencing one's own forward, two passes for each input and each weight, takes minutes, while
     * back-propagation multiplies five million times: a blink, even before the compiler has warmed up.
     */
    static Layout large(Draw draw) {
        return Layout.plain(new Counts(2, 4, 8), PerAxis.of(3), new PerAxis(70, 62));
    }

    private static Layout combination(Draw draw, Padding padding) {
        Layout grouped = groups(draw);
        int groups = grouped.geometry().groups();
        PerAxis stride = draw.oneOf(new PerAxis(2, 1), new PerAxis(2, 3), new PerAxis(3, 2), new PerAxis(1, 2));
        return grouped.with(new ConvolutionGeometry(stride, padding, dilations(draw), groups))
                .with(Bias.NUMBERS)
                .withRest(draw.between(0, stride.height() - 1), draw.between(0, stride.width() - 1));
    }

    private static Layout square(Draw draw, Counts counts) {
        return Layout.plain(counts, PerAxis.of(draw.between(2, 3)), PerAxis.of(draw.between(2, 3)));
    }

    private static Layout rectangular(Draw draw, Counts counts) {
        PerAxis kernel = draw.oneOf(new PerAxis(2, 3), new PerAxis(3, 2));
        PerAxis windows = draw.oneOf(new PerAxis(2, 4), new PerAxis(4, 2), new PerAxis(3, 5));
        return Layout.plain(counts, kernel, windows);
    }

    private static Padding zeros(Draw draw) {
        return draw.oneOf(Padding.zeros(1, 2), Padding.zeros(2, 1), Padding.zeros(1, 1));
    }

    /** Opposite sides are never padded alike. */
    private static Padding around(Draw draw) {
        int top = draw.between(0, 2);
        int left = draw.between(0, 2);
        return Padding.circular(top, (top + draw.between(1, 2)) % 3, left, (left + draw.between(1, 2)) % 3);
    }

    private static PerAxis dilations(Draw draw) {
        return draw.oneOf(new PerAxis(2, 3), new PerAxis(3, 2), new PerAxis(2, 2), new PerAxis(1, 2));
    }
}
