package chainrule.suites.transposed;

import static chainrule.suites.transposed.TransposedFacts.BIAS;
import static chainrule.suites.transposed.TransposedFacts.DILATION;
import static chainrule.suites.transposed.TransposedFacts.GROUPS;
import static chainrule.suites.transposed.TransposedFacts.NON_SQUARE_INPUT;
import static chainrule.suites.transposed.TransposedFacts.NON_SQUARE_KERNEL;
import static chainrule.suites.transposed.TransposedFacts.NO_BIAS;
import static chainrule.suites.transposed.TransposedFacts.OUTPUT_PADDING;
import static chainrule.suites.transposed.TransposedFacts.PADDING;
import static chainrule.suites.transposed.TransposedFacts.SEVERAL_CHANNELS;
import static chainrule.suites.transposed.TransposedFacts.SEVERAL_FILTERS;
import static chainrule.suites.transposed.TransposedFacts.SEVERAL_IMAGES;
import static chainrule.suites.transposed.TransposedFacts.STRIDE;

import chainrule.contract.PerAxis;
import chainrule.contract.TransposedConvolutionGeometry;
import chainrule.suites.Bias;
import chainrule.suites.Counts;
import chainrule.testkit.Property;
import chainrule.testkit.draw.Distribution;
import chainrule.testkit.draw.Draw;
import java.util.List;

/**
 * The properties of a transposed convolution. Each shows its own and uses no other optional parameter (stride, padding,
 * output padding, dilation, groups, bias), so that what a student has not written costs its own checks and the
 * combinations alone. Only output padding cannot do without a stride.
 */
final class Kernels {
    private static final TransposedConvolutionGeometry PLAIN = TransposedConvolutionGeometry.plain();
    private static final String[] COUNTED = {
        SEVERAL_IMAGES, SEVERAL_CHANNELS, SEVERAL_FILTERS, NON_SQUARE_KERNEL, NON_SQUARE_INPUT
    };
    private static final Counts ONE = Counts.ONE;
    private static final PerAxis BOTH = PerAxis.of(1);
    private static final PerAxis ROWS = new PerAxis(1, 0);
    private static final PerAxis COLUMNS = new PerAxis(0, 1);

    /** One image, one channel, one filter, square. */
    static final Property<Layout> BASIC =
            Property.of("basic", draw -> square(draw, ONE), one(1, 1), one(2, 1), one(1, 2), one(2, 2));

    /** Several channels on both sides, not as many on the one as on the other. */
    static final Property<Layout> CHANNELS = Property.of(
                    "channels",
                    draw -> square(draw, draw.oneOf(new Counts(1, 2, 3), new Counts(1, 3, 2))),
                    square(new Counts(1, 2, 1), 1, 1),
                    square(new Counts(1, 1, 2), 1, 1),
                    square(new Counts(1, 2, 2), 1, 1),
                    square(new Counts(1, 2, 3), 1, 1))
            .told(SEVERAL_CHANNELS, SEVERAL_FILTERS);

    static final Property<Layout> BATCH = Property.of(
                    "batch",
                    draw -> square(draw, new Counts(draw.between(2, 3), 1, 1)),
                    square(new Counts(2, 1, 1), 1, 1),
                    square(new Counts(2, 1, 1), 2, 2),
                    square(new Counts(3, 1, 1), 1, 1))
            .told(SEVERAL_IMAGES);

    /** Sizes and kernel differ between the axes. */
    static final Property<Layout> NON_SQUARE = Property.of(
                    "non-square",
                    draw -> rectangular(draw, ONE),
                    Layout.plain(ONE, BOTH, new PerAxis(1, 2)),
                    Layout.plain(ONE, new PerAxis(2, 1), BOTH),
                    Layout.plain(ONE, new PerAxis(2, 1), new PerAxis(1, 2)),
                    Layout.plain(ONE, new PerAxis(1, 2), new PerAxis(3, 2)))
            .told(NON_SQUARE_KERNEL, NON_SQUARE_INPUT);

    /** Batch, channels on both sides and two unlike axes at once, but no optional parameter. */
    static final Property<Layout> SEVERAL =
            Property.<Layout>designed("several").open(COUNTED).shownBy(BASIC, CHANNELS, BATCH, NON_SQUARE);

    static final Property<Layout> WITH_BIAS = Property.designed(
                    "bias",
                    one(1, 1).with(Bias.NUMBERS),
                    square(new Counts(1, 1, 2), 1, 2).with(Bias.NUMBERS),
                    square(new Counts(1, 2, 1), 2, 1).with(Bias.NUMBERS))
            .told(BIAS)
            .open(COUNTED);

    static final Property<Layout> WITHOUT_BIAS = Property.designed(
                    "no bias", one(1, 1).with(Bias.NONE), one(2, 2).with(Bias.NONE))
            .told(NO_BIAS)
            .open(COUNTED);

    static final Property<Layout> STRIDES = Property.designed(
                    "stride",
                    one(1, 2).with(PLAIN.withStride(PerAxis.of(2))),
                    one(1, 2).with(PLAIN.withStride(new PerAxis(2, 1))),
                    one(2, 2).with(PLAIN.withStride(PerAxis.of(2))),
                    one(2, 2).with(PLAIN.withStride(new PerAxis(1, 2))))
            .told(STRIDE)
            .open(COUNTED);

    /** Never as much for rows as for columns, for which the kernels are one larger than elsewhere. */
    static final Property<Layout> CROPPED = Property.designed(
                    "padding",
                    one(2, 2).with(PLAIN.withPadding(BOTH)),
                    one(3, 1).with(PLAIN.withPadding(BOTH)),
                    one(2, 2).with(PLAIN.withPadding(ROWS)))
            .told(PADDING)
            .open(COUNTED);

    /** Never as much for rows as for columns. Without padding it adds rows and columns that no kernel reaches. */
    static final Property<Layout> LENGTHENED = Property.designed(
                    "output padding", lengthened(1, 1, BOTH), lengthened(1, 1, COLUMNS), lengthened(2, 2, ROWS))
            .told(STRIDE, OUTPUT_PADDING)
            .open(COUNTED);

    /** Rows and columns that a kernel does reach stay where padding would have cropped them. */
    static final Property<Layout> LENGTHENED_AND_CROPPED = Property.designed(
                    "cropped output padding",
                    cropped(lengthened(2, 1, BOTH)),
                    cropped(lengthened(3, 1, COLUMNS)),
                    cropped(lengthened(2, 2, ROWS)))
            .told(STRIDE, PADDING, OUTPUT_PADDING)
            .open(COUNTED);

    static final Property<Layout> DILATED = Property.designed(
                    "dilation",
                    one(2, 1).with(PLAIN.withDilation(PerAxis.of(2))),
                    one(2, 2).with(PLAIN.withDilation(new PerAxis(1, 2))))
            .told(DILATION)
            .open(COUNTED);

    /** More than one channel on both sides in each group. */
    static final Property<Layout> GROUPED = Property.designed(
                    "groups",
                    square(new Counts(1, 2, 2), 1, 1).with(PLAIN.withGroups(2)),
                    square(new Counts(1, 4, 4), 1, 1).with(PLAIN.withGroups(2)))
            .told(GROUPS)
            .open(COUNTED);

    /** Everything at once. */
    static final Property<Layout> COMBINATIONS = Property.designed(
                    "combinations", smallCombination(ONE, 1, 1), smallCombination(new Counts(1, 2, 2), 2, 2))
            .open(
                    SEVERAL_IMAGES,
                    SEVERAL_CHANNELS,
                    SEVERAL_FILTERS,
                    NON_SQUARE_KERNEL,
                    NON_SQUARE_INPUT,
                    STRIDE,
                    PADDING,
                    OUTPUT_PADDING,
                    DILATION,
                    GROUPS,
                    BIAS,
                    NO_BIAS);

    /** Whatever is asked for, for shapes. */
    static final Property<Layout> ANYTHING =
            COMBINATIONS.shownBy(BASIC, STRIDES, CROPPED, LENGTHENED, DILATED, GROUPED);

    private Kernels() {}

    /**
     * So large that differencing one's own forward, two passes for each input and each weight, takes a minute, while
     * back-propagation multiplies half a million times: a blink, even before the compiler has warmed up, and not too
     * much for a program that keeps every product in order to differentiate it.
     */
    static final Layout WIDE = Layout.plain(new Counts(1, 12, 1), PerAxis.of(3), new PerAxis(70, 62));

    /** More images, channels and filters than anybody would write out. */
    static final Layout MANY = Layout.plain(new Counts(17, 18, 19), new PerAxis(1, 2), BOTH);

    /** A kernel with more rows and columns than anybody would write out. */
    static final Layout HUGE = Layout.plain(ONE, new PerAxis(18, 17), new PerAxis(2, 3));

    /** Biases of more filters, and of more images, rows and columns, than anybody would write out. */
    static final List<Layout> MANY_BIASED = List.of(
            Layout.plain(new Counts(17, 1, 18), BOTH, new PerAxis(1, 2)).with(Bias.NUMBERS),
            Layout.plain(ONE, BOTH, new PerAxis(18, 17)).with(Bias.NUMBERS));

    /** Without any parameter or bias. */
    static final List<Layout> ROUNDED = List.of(
            Layout.plain(ONE, new PerAxis(2, 3), new PerAxis(3, 4)).holding(Distribution.GAUSSIAN),
            Layout.plain(ONE, new PerAxis(3, 2), new PerAxis(4, 3)).holding(Distribution.GAUSSIAN));

    private static Layout square(Draw draw, Counts counts) {
        return square(counts, draw.between(2, 3), draw.between(2, 3));
    }

    private static Layout rectangular(Draw draw, Counts counts) {
        PerAxis kernel = draw.oneOf(new PerAxis(2, 3), new PerAxis(3, 2));
        PerAxis input = draw.oneOf(new PerAxis(2, 4), new PerAxis(4, 2), new PerAxis(3, 5));
        return Layout.plain(counts, kernel, input);
    }

    private static Layout lengthened(int kernel, int input, PerAxis outputPadding) {
        return one(kernel, input).with(PLAIN.withStride(PerAxis.of(2)).withOutputPadding(outputPadding));
    }

    private static Layout cropped(Layout layout) {
        return layout.with(layout.geometry().withPadding(BOTH));
    }

    private static Layout smallCombination(Counts counts, int input, int groups) {
        return square(counts, 2, input)
                .with(new TransposedConvolutionGeometry(new PerAxis(2, 1), BOTH, ROWS, new PerAxis(1, 2), groups))
                .with(Bias.NUMBERS);
    }

    private static Layout one(int kernel, int input) {
        return square(ONE, kernel, input);
    }

    private static Layout square(Counts counts, int kernel, int input) {
        return Layout.plain(counts, PerAxis.of(kernel), PerAxis.of(input));
    }
}
