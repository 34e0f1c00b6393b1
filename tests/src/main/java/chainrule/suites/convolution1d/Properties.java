package chainrule.suites.convolution1d;

import static chainrule.suites.Counts.ONE;
import static chainrule.suites.convolution1d.Layout.plain;

import chainrule.contract.Convolution1dGeometry;
import chainrule.suites.Bias;
import chainrule.suites.Counts;
import chainrule.suites.Traits;
import chainrule.testkit.Property;
import java.util.List;

/**
 * The properties of a 1-D convolution. Each shows itself and uses no other optional parameter (stride, padding, dilation,
 * groups, bias), so that what a student has not written costs its own checks and the combinations alone.
 */
final class Properties {
    private static final Convolution1dGeometry PLAIN = Convolution1dGeometry.plain();

    /** One signal, one channel, one filter. */
    static final Property<Layout> BASIC =
            Property.designed("basic", plain(ONE, 1, 1), plain(ONE, 1, 2), plain(ONE, 2, 1), plain(ONE, 2, 2));

    /** Several of each, and no optional parameter. */
    static final Property<Layout> SEVERAL = Property.designed(
                    "several",
                    plain(new Counts(1, 2, 1), 1, 1),
                    plain(new Counts(1, 1, 2), 1, 1),
                    plain(new Counts(2, 1, 1), 1, 1),
                    plain(new Counts(1, 2, 2), 2, 2))
            .open(Traits.IMAGES, Traits.CHANNELS, Traits.FILTERS);

    /** The same, shown by the basic cases too. */
    static final Property<Layout> ANY_COUNT = SEVERAL.shownBy(BASIC);

    static final Property<Layout> WITH_BIAS = ANY_COUNT.also(
            Traits.BIAS,
            "bias",
            plain(ONE, 1, 1).with(Bias.NUMBERS),
            plain(new Counts(1, 1, 2), 1, 2).with(Bias.NUMBERS),
            plain(new Counts(1, 2, 1), 1, 1).with(Bias.NUMBERS),
            plain(new Counts(2, 1, 1), 1, 1).with(Bias.NUMBERS));

    static final Property<Layout> WITHOUT_BIAS = ANY_COUNT.also(
            Traits.NO_BIAS,
            "no bias",
            plain(ONE, 1, 1).with(Bias.NONE),
            plain(ONE, 2, 2).with(Bias.NONE));

    /** With and without cells that are left over. */
    static final Property<Layout> STRIDE = ANY_COUNT.also(
            Traits.STRIDE,
            "stride",
            plain(ONE, 1, 2).with(PLAIN.withStride(2)),
            plain(ONE, 2, 2).with(PLAIN.withStride(2)).withRest(1),
            plain(ONE, 2, 2).with(PLAIN.withStride(3)));

    static final Property<Layout> PADDING = ANY_COUNT.also(
            Traits.ZERO_PADDING,
            "padding",
            plain(ONE, 1, 1).with(PLAIN.withPadding(1)),
            plain(ONE, 2, 1).with(PLAIN.withPadding(1)),
            plain(ONE, 2, 2).with(PLAIN.withPadding(2)));

    static final Property<Layout> DILATION = ANY_COUNT.also(
            Traits.DILATION,
            "dilation",
            plain(ONE, 2, 1).with(PLAIN.withDilation(2)),
            plain(ONE, 2, 2).with(PLAIN.withDilation(2)));

    /** Groups of one channel and of several. */
    static final Property<Layout> GROUPS = ANY_COUNT.also(
            Traits.GROUPS,
            "groups",
            plain(new Counts(1, 2, 2), 1, 1).with(PLAIN.withGroups(2)),
            plain(new Counts(1, 4, 4), 1, 1).with(PLAIN.withGroups(2)));

    /** Each pair of optional parameters, and all of them in all sizes. */
    static final Property<Layout> COMBINATION = Property.designed(
                    "combinations", small(ONE, 1), small(new Counts(1, 2, 2), 2))
            .open(
                    Traits.IMAGES,
                    Traits.CHANNELS,
                    Traits.FILTERS,
                    Traits.STRIDE,
                    Traits.ZERO_PADDING,
                    Traits.DILATION,
                    Traits.GROUPS,
                    Traits.BIAS,
                    Traits.NO_BIAS);

    /** Biases of more filters, signals and cells than anybody would write out. */
    static final List<Layout> MANY_BIASED = List.of(
            plain(new Counts(17, 1, 18), 1, 2).with(Bias.NUMBERS),
            plain(ONE, 1, 18).with(Bias.NUMBERS));

    /** More signals, channels and filters than anybody would write out, and more taps. */
    static final List<Layout> MANY = List.of(plain(new Counts(17, 18, 19), 1, 2), plain(ONE, 18, 17));

    /**
     * So large that differencing one's own forward, two passes for each number, takes minutes, while back-propagation
     * multiplies four million times: a blink, even before the compiler has warmed up.
     */
    static final Property<Layout> LARGE = Property.of("large", draw -> plain(new Counts(2, 8, 8), 9, 3600));

    /** Without weight sharing there are neither channels nor parameters. */
    static final Property<Layout> ONE_SIGNAL = Property.of(
            "one signal",
            draw -> draw.inTurn(
                    plain(ONE, 3, 5),
                    plain(ONE, 1, 3),
                    plain(ONE, 4, 1),
                    plain(ONE, 2, 2),
                    plain(ONE, 5, 3),
                    plain(ONE, 7, 4),
                    plain(ONE, 2, 18),
                    plain(ONE, 18, 2)),
            plain(ONE, 1, 1),
            plain(ONE, 1, 2),
            plain(ONE, 2, 1),
            plain(ONE, 2, 2));

    private Properties() {}

    private static Layout small(Counts counts, int groups) {
        return plain(counts, 2, 1)
                .with(new Convolution1dGeometry(2, 1, 2, groups))
                .with(Bias.NUMBERS);
    }
}
