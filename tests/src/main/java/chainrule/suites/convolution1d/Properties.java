package chainrule.suites.convolution1d;

import static chainrule.suites.Counts.ONE;
import static chainrule.suites.convolution1d.Layout.plain;

import chainrule.contract.Convolution1dGeometry;
import chainrule.suites.Bias;
import chainrule.suites.Counts;
import chainrule.suites.Traits;
import chainrule.testkit.Property;
import chainrule.testkit.draw.Draw;

/**
 * The properties of a 1-D convolution. Each shows itself and uses no other optional parameter (stride, padding, dilation,
 * groups, bias), so that what a student has not written costs its own checks and the combinations alone.
 */
final class Properties {
    private static final Convolution1dGeometry PLAIN = Convolution1dGeometry.plain();

    /** One signal, one channel, one filter. */
    static final Property<Layout> BASIC = Property.of(
            "basic",
            draw -> plain(ONE, draw.between(2, 4), draw.between(2, 6)),
            plain(ONE, 1, 1),
            plain(ONE, 1, 2),
            plain(ONE, 2, 1),
            plain(ONE, 2, 2));

    /** Several of each, and no optional parameter. */
    static final Property<Layout> SEVERAL = Property.of(
                    "several",
                    Properties::several,
                    plain(new Counts(1, 2, 1), 1, 1),
                    plain(new Counts(1, 1, 2), 1, 1),
                    plain(new Counts(2, 1, 1), 1, 1),
                    plain(new Counts(1, 2, 2), 2, 2))
            .told(Traits.IMAGES, Traits.CHANNELS, Traits.FILTERS);

    /** The same, shown by the basic cases too. */
    static final Property<Layout> ANY_COUNT = SEVERAL.shownBy(BASIC);

    static final Property<Layout> WITH_BIAS = ANY_COUNT.also(
            Traits.BIAS,
            "bias",
            draw -> several(draw).with(Bias.NUMBERS),
            plain(ONE, 1, 1).with(Bias.NUMBERS),
            plain(new Counts(1, 1, 2), 1, 2).with(Bias.NUMBERS),
            plain(new Counts(1, 2, 1), 1, 1).with(Bias.NUMBERS),
            plain(new Counts(2, 1, 1), 1, 1).with(Bias.NUMBERS));

    static final Property<Layout> WITHOUT_BIAS = ANY_COUNT.also(
            Traits.NO_BIAS,
            "no bias",
            draw -> several(draw).with(Bias.NONE),
            plain(ONE, 1, 1).with(Bias.NONE),
            plain(ONE, 2, 2).with(Bias.NONE));

    /** Strides that do not divide: at least one cell is left over. */
    static final Property<Layout> STRIDE = ANY_COUNT.also(
            Traits.STRIDE,
            "stride",
            Properties::strided,
            plain(ONE, 1, 2).with(PLAIN.withStride(2)),
            plain(ONE, 2, 2).with(PLAIN.withStride(2)).withRest(1),
            plain(ONE, 2, 2).with(PLAIN.withStride(3)));

    static final Property<Layout> PADDING = ANY_COUNT.also(
            Traits.ZERO_PADDING,
            "padding",
            draw -> several(draw).with(PLAIN.withPadding(draw.between(1, 3))),
            plain(ONE, 1, 1).with(PLAIN.withPadding(1)),
            plain(ONE, 2, 1).with(PLAIN.withPadding(1)),
            plain(ONE, 2, 2).with(PLAIN.withPadding(2)));

    static final Property<Layout> DILATION = ANY_COUNT.also(
            Traits.DILATION,
            "dilation",
            draw -> several(draw).with(PLAIN.withDilation(draw.between(2, 4))),
            plain(ONE, 2, 1).with(PLAIN.withDilation(2)),
            plain(ONE, 2, 2).with(PLAIN.withDilation(2)));

    /** More than one channel and more than one filter in each group. */
    static final Property<Layout> GROUPS = ANY_COUNT.also(
            Traits.GROUPS,
            "groups",
            Properties::grouped,
            plain(new Counts(1, 2, 2), 1, 1).with(PLAIN.withGroups(2)),
            plain(new Counts(1, 4, 4), 1, 1).with(PLAIN.withGroups(2)));

    /** Everything at once. */
    static final Property<Layout> COMBINATION = Property.of(
                    "combinations", Properties::combination, small(ONE, 1), small(new Counts(1, 2, 2), 2))
            .told(
                    Traits.IMAGES,
                    Traits.CHANNELS,
                    Traits.FILTERS,
                    Traits.STRIDE,
                    Traits.ZERO_PADDING,
                    Traits.DILATION,
                    Traits.GROUPS,
                    Traits.BIAS);

    /**
     * So large that differencing one's own forward, two passes for each number, takes minutes, while back-propagation
     * multiplies four million times: a blink, even before the compiler has warmed up.
     */
    static final Property<Layout> LARGE = Property.of("large", draw -> plain(new Counts(2, 8, 8), 9, 3600));

    /** Without weight sharing there are neither channels nor parameters. */
    static final Property<Layout> ONE_SIGNAL = Property.of(
            "one signal",
            draw -> plain(ONE, draw.between(2, 5), draw.between(3, 7)),
            plain(ONE, 1, 1),
            plain(ONE, 1, 2),
            plain(ONE, 2, 1),
            plain(ONE, 2, 2));

    private Properties() {}

    private static Layout several(Draw draw) {
        Counts counts = draw.oneOf(new Counts(2, 2, 3), new Counts(2, 3, 2), new Counts(3, 2, 3));
        return plain(counts, draw.between(2, 4), draw.between(2, 6));
    }

    private static Layout strided(Draw draw) {
        int stride = draw.between(2, 4);
        return several(draw).with(PLAIN.withStride(stride)).withRest(draw.between(1, stride - 1));
    }

    private static Layout grouped(Draw draw) {
        int groups = draw.between(2, 3);
        Counts counts = draw.oneOf(new Counts(2, 2 * groups, 3 * groups), new Counts(2, 3 * groups, 2 * groups));
        return plain(counts, draw.between(2, 4), draw.between(2, 4)).with(PLAIN.withGroups(groups));
    }

    private static Layout combination(Draw draw) {
        Layout grouped = grouped(draw);
        int stride = draw.between(2, 3);
        return grouped.with(new Convolution1dGeometry(
                        stride,
                        draw.between(1, 2),
                        draw.between(2, 3),
                        grouped.geometry().groups()))
                .with(Bias.NUMBERS)
                .withRest(draw.between(0, stride - 1));
    }

    private static Layout small(Counts counts, int groups) {
        return plain(counts, 2, 1)
                .with(new Convolution1dGeometry(2, 1, 2, groups))
                .with(Bias.NUMBERS);
    }
}
