package chainrule.suites.convolution;

import static chainrule.suites.Counts.ONE;
import static chainrule.suites.Traits.BIAS;
import static chainrule.suites.Traits.CHANNELS;
import static chainrule.suites.Traits.CIRCULAR_PADDING;
import static chainrule.suites.Traits.DILATION;
import static chainrule.suites.Traits.FILTERS;
import static chainrule.suites.Traits.GROUPS;
import static chainrule.suites.Traits.IMAGES;
import static chainrule.suites.Traits.NO_BIAS;
import static chainrule.suites.Traits.STRIDE;
import static chainrule.suites.Traits.ZERO_PADDING;
import static chainrule.suites.convolution.Layout.plain;
import static chainrule.suites.convolution.Layout.square;

import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.Padding;
import chainrule.contract.PerAxis;
import chainrule.suites.Bias;
import chainrule.suites.Counts;
import chainrule.testkit.Property;
import chainrule.testkit.draw.Draw;

/**
 * The properties of a convolution. Each shows itself and uses no other optional parameter (stride, padding, dilation,
 * groups, bias), so that what a student has not written costs its own checks and the combinations alone.
 */
final class Properties {
    private static final ConvolutionGeometry PLAIN = ConvolutionGeometry.plain();

    /** One image, one channel, one filter, square. */
    static final Property<Layout> BASIC = Property.of(
            "basic",
            draw -> drawnSquare(draw, ONE),
            square(ONE, 1, 1),
            square(ONE, 2, 1),
            square(ONE, 1, 2),
            square(ONE, 2, 2));

    /** Several channels and filters, not as many of the one as of the other. */
    static final Property<Layout> SEVERAL_CHANNELS = Property.of(
                    "channels",
                    draw -> drawnSquare(
                            draw, draw.oneOf(new Counts(1, 2, 3), new Counts(1, 3, 2), new Counts(1, 4, 3))),
                    square(new Counts(1, 2, 1), 1, 1),
                    square(new Counts(1, 1, 2), 1, 1),
                    square(new Counts(1, 2, 2), 2, 2))
            .told(CHANNELS, FILTERS);

    static final Property<Layout> BATCH = Property.of(
                    "batch",
                    draw -> drawnSquare(draw, new Counts(draw.between(2, 4), 1, 1)),
                    square(new Counts(2, 1, 1), 1, 1),
                    square(new Counts(2, 1, 1), 2, 2))
            .told(IMAGES);

    /** Sizes and kernel differ between the axes. */
    static final Property<Layout> NON_SQUARE = Property.of(
            "non-square",
            draw -> rectangular(draw, ONE),
            plain(ONE, PerAxis.of(1), new PerAxis(1, 2)),
            plain(ONE, new PerAxis(2, 1), PerAxis.of(1)),
            plain(ONE, new PerAxis(2, 1), new PerAxis(1, 2)),
            plain(ONE, new PerAxis(1, 2), new PerAxis(3, 2)));

    /** Batch, channels, filters and two unlike axes at once, but no optional parameter. */
    static final Property<Layout> SEVERAL = Property.of("several", Properties::several)
            .told(IMAGES, CHANNELS, FILTERS)
            .shownBy(BASIC, SEVERAL_CHANNELS, BATCH, NON_SQUARE);

    static final Property<Layout> WITH_BIAS = SEVERAL.also(
            BIAS,
            "bias",
            draw -> several(draw).with(Bias.NUMBERS),
            square(ONE, 1, 1).with(Bias.NUMBERS),
            square(new Counts(1, 1, 2), 1, 2).with(Bias.NUMBERS),
            square(new Counts(1, 2, 1), 1, 1).with(Bias.NUMBERS));

    static final Property<Layout> WITHOUT_BIAS = SEVERAL.also(
            NO_BIAS,
            "no bias",
            draw -> several(draw).with(Bias.NONE),
            square(ONE, 1, 1).with(Bias.NONE),
            square(ONE, 2, 2).with(Bias.NONE));

    /** Strides that do not divide: at least one row is left over. */
    static final Property<Layout> STRIDES = SEVERAL.also(
            STRIDE,
            "stride",
            Properties::strided,
            plain(ONE, PerAxis.of(1), new PerAxis(2, 1)).with(PLAIN.withStride(new PerAxis(2, 1))),
            plain(ONE, PerAxis.of(1), new PerAxis(1, 2)).with(PLAIN.withStride(new PerAxis(1, 2))),
            square(ONE, 1, 2).with(PLAIN.withStride(PerAxis.of(2))),
            square(ONE, 2, 2).with(PLAIN.withStride(PerAxis.of(2))).withRest(1, 0),
            square(ONE, 1, 2).with(PLAIN.withStride(new PerAxis(2, 1))).withRest(1, 0));

    static final Property<Layout> PADDING = SEVERAL.also(
            ZERO_PADDING,
            "padding",
            draw -> several(draw).with(PLAIN.withPadding(zeros(draw))),
            square(ONE, 1, 1).with(PLAIN.withPadding(Padding.zeros(1, 1))),
            square(ONE, 2, 1).with(PLAIN.withPadding(Padding.zeros(1, 1))),
            square(ONE, 2, 2).with(PLAIN.withPadding(Padding.zeros(1, 0))));

    /** A number of rows or columns of its own on each side. */
    static final Property<Layout> CIRCULAR = SEVERAL.also(
            CIRCULAR_PADDING,
            "circular padding",
            draw -> several(draw).with(PLAIN.withPadding(around(draw))),
            square(ONE, 2, 1).with(PLAIN.withPadding(Padding.circular(0, 1, 0, 0))),
            square(ONE, 2, 1).with(PLAIN.withPadding(Padding.circular(1, 0, 1, 0))),
            square(ONE, 2, 2).with(PLAIN.withPadding(Padding.circular(0, 2, 1, 0))));

    static final Property<Layout> DILATIONS = SEVERAL.also(
            DILATION,
            "dilation",
            draw -> several(draw).with(PLAIN.withDilation(dilation(draw))),
            square(ONE, 2, 1).with(PLAIN.withDilation(PerAxis.of(2))),
            square(ONE, 2, 2).with(PLAIN.withDilation(new PerAxis(1, 2))));

    /** More than one channel and more than one filter in each group. */
    static final Property<Layout> IN_GROUPS = SEVERAL.also(
            GROUPS,
            "groups",
            Properties::grouped,
            square(new Counts(1, 2, 2), 1, 1).with(PLAIN.withGroups(2)),
            square(new Counts(1, 4, 4), 1, 1).with(PLAIN.withGroups(2)));

    /** Everything at once, padded with zeros. */
    static final Property<Layout> COMBINATION = Property.of(
                    "combinations",
                    draw -> combination(draw, zeros(draw)),
                    combination(ONE, Padding.zeros(1, 0), 1),
                    combination(new Counts(1, 2, 2), Padding.zeros(1, 0), 2))
            .told(IMAGES, CHANNELS, FILTERS, STRIDE, ZERO_PADDING, DILATION, GROUPS, BIAS);

    /** Everything at once, padded circularly. */
    static final Property<Layout> CIRCULAR_COMBINATION = Property.of(
                    "circular combinations",
                    draw -> combination(draw, around(draw)),
                    combination(new Counts(1, 2, 2), Padding.circular(0, 1, 1, 0), 2))
            .told(IMAGES, CHANNELS, FILTERS, STRIDE, CIRCULAR_PADDING, DILATION, GROUPS, BIAS);

    /**
     * So large that differencing one's own forward, two passes for each input and each weight, takes minutes, while
     * back-propagation multiplies five million times: a blink, even before the compiler has warmed up.
     */
    static final Property<Layout> LARGE =
            Property.of("large", draw -> plain(new Counts(2, 4, 8), PerAxis.of(3), new PerAxis(70, 62)));

    private Properties() {}

    private static Layout several(Draw draw) {
        return rectangular(draw, draw.oneOf(new Counts(2, 2, 3), new Counts(2, 3, 2), new Counts(3, 2, 3)));
    }

    private static Layout strided(Draw draw) {
        PerAxis stride = draw.oneOf(new PerAxis(2, 1), new PerAxis(2, 3), new PerAxis(3, 2), new PerAxis(2, 2));
        return several(draw)
                .with(PLAIN.withStride(stride))
                .withRest(draw.between(1, stride.height() - 1), draw.between(0, stride.width() - 1));
    }

    private static Layout grouped(Draw draw) {
        int groups = draw.between(2, 3);
        Counts counts = draw.oneOf(new Counts(2, 2 * groups, 3 * groups), new Counts(2, 3 * groups, 2 * groups));
        return rectangular(draw, counts).with(PLAIN.withGroups(groups));
    }

    private static Layout combination(Draw draw, Padding padding) {
        Layout grouped = grouped(draw);
        int groups = grouped.geometry().groups();
        PerAxis stride = draw.oneOf(new PerAxis(2, 1), new PerAxis(2, 3), new PerAxis(3, 2), new PerAxis(1, 2));
        return grouped.with(new ConvolutionGeometry(stride, padding, dilation(draw), groups))
                .with(Bias.NUMBERS)
                .withRest(draw.between(0, stride.height() - 1), draw.between(0, stride.width() - 1));
    }

    private static Layout combination(Counts counts, Padding padding, int groups) {
        ConvolutionGeometry geometry = new ConvolutionGeometry(new PerAxis(2, 1), padding, new PerAxis(1, 2), groups);
        return square(counts, 2, 1).with(geometry).with(Bias.NUMBERS);
    }

    private static Layout drawnSquare(Draw draw, Counts counts) {
        return square(counts, draw.between(2, 3), draw.between(2, 3));
    }

    private static Layout rectangular(Draw draw, Counts counts) {
        PerAxis kernel = draw.oneOf(new PerAxis(2, 3), new PerAxis(3, 2));
        PerAxis windows = draw.oneOf(new PerAxis(2, 4), new PerAxis(4, 2), new PerAxis(3, 5));
        return plain(counts, kernel, windows);
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

    private static PerAxis dilation(Draw draw) {
        return draw.oneOf(new PerAxis(2, 3), new PerAxis(3, 2), new PerAxis(2, 2), new PerAxis(1, 2));
    }
}
