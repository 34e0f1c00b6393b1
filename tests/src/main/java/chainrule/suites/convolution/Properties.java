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
import chainrule.testkit.draw.Distribution;
import java.util.List;

/**
 * The properties of a convolution. Each shows itself and uses no other optional parameter (stride, padding, dilation,
 * groups, bias), so that what a student has not written costs its own checks and the combinations alone.
 */
final class Properties {
    private static final ConvolutionGeometry PLAIN = ConvolutionGeometry.plain();

    /** One image, one channel, one filter, square. */
    static final Property<Layout> BASIC =
            Property.designed("basic", square(ONE, 1, 1), square(ONE, 2, 1), square(ONE, 1, 2), square(ONE, 2, 2));

    /** Several channels, or filters, or both. */
    static final Property<Layout> SEVERAL_CHANNELS = Property.designed(
                    "channels",
                    square(new Counts(1, 2, 1), 1, 1),
                    square(new Counts(1, 1, 2), 1, 1),
                    square(new Counts(1, 2, 2), 2, 2))
            .open(CHANNELS, FILTERS);

    static final Property<Layout> BATCH = Property.designed(
                    "batch", square(new Counts(2, 1, 1), 1, 1), square(new Counts(2, 1, 1), 2, 2))
            .told(IMAGES);

    /** Sizes and kernel differ between the axes. */
    static final Property<Layout> NON_SQUARE = Property.designed(
            "non-square",
            plain(ONE, PerAxis.of(1), new PerAxis(1, 2)),
            plain(ONE, new PerAxis(2, 1), PerAxis.of(1)),
            plain(ONE, new PerAxis(2, 1), new PerAxis(1, 2)),
            plain(ONE, new PerAxis(1, 2), new PerAxis(3, 2)));

    /** Batch, channels, filters and two unlike axes at once, but no optional parameter. */
    static final Property<Layout> SEVERAL = Property.<Layout>designed("several")
            .open(IMAGES, CHANNELS, FILTERS)
            .shownBy(BASIC, SEVERAL_CHANNELS, BATCH, NON_SQUARE);

    static final Property<Layout> WITH_BIAS = SEVERAL.also(
            BIAS,
            "bias",
            square(ONE, 1, 1).with(Bias.NUMBERS),
            square(new Counts(1, 1, 2), 1, 2).with(Bias.NUMBERS),
            square(new Counts(1, 2, 1), 1, 1).with(Bias.NUMBERS));

    static final Property<Layout> WITHOUT_BIAS = SEVERAL.also(
            NO_BIAS,
            "no bias",
            square(ONE, 1, 1).with(Bias.NONE),
            square(ONE, 2, 2).with(Bias.NONE));

    /** Windows that move by more than one cell, with and without cells that are left over. */
    static final Property<Layout> STRIDES = SEVERAL.also(
            STRIDE,
            "stride",
            plain(ONE, PerAxis.of(1), new PerAxis(2, 1)).with(PLAIN.withStride(new PerAxis(2, 1))),
            plain(ONE, PerAxis.of(1), new PerAxis(1, 2)).with(PLAIN.withStride(new PerAxis(1, 2))),
            square(ONE, 1, 2).with(PLAIN.withStride(PerAxis.of(2))),
            square(ONE, 2, 2).with(PLAIN.withStride(PerAxis.of(2))).withRest(1, 0),
            square(ONE, 1, 2).with(PLAIN.withStride(new PerAxis(2, 1))).withRest(1, 0));

    static final Property<Layout> PADDING = SEVERAL.also(
            ZERO_PADDING,
            "padding",
            square(ONE, 1, 1).with(PLAIN.withPadding(Padding.zeros(1, 1))),
            square(ONE, 2, 1).with(PLAIN.withPadding(Padding.zeros(1, 1))),
            square(ONE, 2, 2).with(PLAIN.withPadding(Padding.zeros(1, 0))));

    static final Property<Layout> CIRCULAR = SEVERAL.also(
            CIRCULAR_PADDING,
            "circular padding",
            square(ONE, 2, 1).with(PLAIN.withPadding(Padding.circular(0, 1, 0, 0))),
            square(ONE, 2, 1).with(PLAIN.withPadding(Padding.circular(1, 0, 1, 0))),
            square(ONE, 2, 1).with(PLAIN.withPadding(Padding.circular(1, 1, 1, 1))),
            square(ONE, 2, 2).with(PLAIN.withPadding(Padding.circular(0, 2, 1, 0))));

    static final Property<Layout> DILATIONS = SEVERAL.also(
            DILATION,
            "dilation",
            square(ONE, 2, 1).with(PLAIN.withDilation(PerAxis.of(2))),
            square(ONE, 2, 2).with(PLAIN.withDilation(new PerAxis(1, 2))));

    /** Groups of one channel and of several. */
    static final Property<Layout> IN_GROUPS = SEVERAL.also(
            GROUPS,
            "groups",
            square(new Counts(1, 2, 2), 1, 1).with(PLAIN.withGroups(2)),
            square(new Counts(1, 4, 4), 1, 1).with(PLAIN.withGroups(2)));

    /** Each pair of optional parameters, and all of them in all sizes. */
    static final Property<Layout> COMBINATIONS = Property.designed(
                    "combinations",
                    combination(ONE, Padding.zeros(1, 0), 1),
                    combination(new Counts(1, 2, 2), Padding.zeros(1, 0), 2),
                    combination(new Counts(1, 2, 2), Padding.circular(0, 1, 1, 0), 2))
            .open(IMAGES, CHANNELS, FILTERS, STRIDE, ZERO_PADDING, CIRCULAR_PADDING, DILATION, GROUPS, BIAS, NO_BIAS);

    /** Whatever there is, for shapes. */
    static final Property<Layout> ANYTHING =
            COMBINATIONS.shownBy(BASIC, STRIDES, PADDING, CIRCULAR, DILATIONS, IN_GROUPS);

    /**
     * So large that differencing one's own forward, two passes for each input and each weight, takes a minute, and that
     * looking for each cell among all cells does, while convolving multiplies half a million times: a blink, even before
     * the compiler has warmed up, and not too much for a program that keeps every product in order to differentiate it.
     */
    static final Layout WIDE = plain(new Counts(1, 12, 1), PerAxis.of(3), new PerAxis(70, 62));

    /** More images, channels and filters than anybody would write out. */
    static final Layout MANY = plain(new Counts(17, 18, 19), PerAxis.of(1), new PerAxis(1, 2));

    /** A kernel with more rows and columns than anybody would write out. */
    static final Layout HUGE = plain(ONE, new PerAxis(18, 17), new PerAxis(2, 3));

    /** Biases of more filters, and of more images, rows and columns, than anybody would write out. */
    static final List<Layout> MANY_BIASED = List.of(
            plain(new Counts(17, 1, 18), PerAxis.of(1), new PerAxis(1, 2)).with(Bias.NUMBERS),
            plain(ONE, PerAxis.of(1), new PerAxis(18, 17)).with(Bias.NUMBERS));

    /** Without any parameter or bias, of numbers that are rounded. */
    static final List<Layout> ROUNDED = List.of(
            plain(ONE, new PerAxis(2, 3), new PerAxis(3, 4)).holding(Distribution.GAUSSIAN),
            plain(ONE, new PerAxis(3, 2), new PerAxis(4, 3)).holding(Distribution.GAUSSIAN));

    private Properties() {}

    private static Layout combination(Counts counts, Padding padding, int groups) {
        ConvolutionGeometry geometry = new ConvolutionGeometry(new PerAxis(2, 1), padding, new PerAxis(1, 2), groups);
        return square(counts, 2, 1).with(geometry).with(Bias.NUMBERS);
    }
}
