package chainrule.suites.separable;

import static chainrule.suites.Counts.ONE;
import static chainrule.suites.separable.Layout.plain;

import chainrule.contract.PerAxis;
import chainrule.contract.SeparableGeometry;
import chainrule.suites.Counts;
import chainrule.suites.Traits;
import chainrule.testkit.Property;
import java.util.List;

/**
 * The properties of a separable convolution. Each shows itself and uses no other optional parameter (stride, padding,
 * dilation, depth multiplier), so that what a student has not written costs its own checks and the combinations alone.
 */
final class Properties {
    private static final SeparableGeometry PLAIN = SeparableGeometry.plain();
    private static final PerAxis CELL = PerAxis.of(1);

    /** One of each. */
    static final Property<Layout> BASIC = Property.designed(
            "basic", plain(ONE, CELL, CELL), plain(ONE, CELL, PerAxis.of(2)), plain(ONE, PerAxis.of(2), CELL));

    /** Several of each, unlike axes, and no optional parameter. */
    static final Property<Layout> SEVERAL = Property.designed(
                    "several",
                    plain(new Counts(1, 2, 1), CELL, CELL),
                    plain(new Counts(1, 1, 2), CELL, CELL),
                    plain(new Counts(2, 1, 1), CELL, CELL),
                    plain(ONE, new PerAxis(1, 2), CELL),
                    plain(ONE, new PerAxis(2, 1), new PerAxis(1, 2)),
                    plain(new Counts(1, 2, 2), new PerAxis(1, 2), CELL))
            .open(Traits.IMAGES, Traits.CHANNELS, Traits.FILTERS, Traits.KERNEL_NOT_SQUARE);

    static final Property<Layout> ANY_COUNT = SEVERAL.shownBy(BASIC);

    static final Property<Layout> MULTIPLIED = ANY_COUNT.also(
            SeparableCase.SEVERAL_KERNELS,
            "depth multiplier",
            plain(ONE, CELL, CELL).withKernels(2),
            plain(new Counts(1, 2, 1), CELL, CELL).withKernels(2));

    /** With and without cells that are left over. */
    static final Property<Layout> STRIDE = ANY_COUNT.also(
            Traits.STRIDE,
            "stride",
            plain(ONE, CELL, new PerAxis(1, 2)).with(PLAIN.withStride(new PerAxis(1, 2))),
            plain(ONE, CELL, PerAxis.of(2)).with(PLAIN.withStride(PerAxis.of(2))),
            plain(ONE, CELL, PerAxis.of(2))
                    .with(PLAIN.withStride(new PerAxis(2, 1)))
                    .withRest(1, 0));

    static final Property<Layout> PADDING = ANY_COUNT.also(
            Traits.ZERO_PADDING,
            "padding",
            plain(ONE, CELL, CELL).with(PLAIN.withPadding(PerAxis.of(1))),
            plain(ONE, new PerAxis(1, 2), CELL).with(PLAIN.withPadding(new PerAxis(0, 1))),
            plain(ONE, new PerAxis(2, 1), CELL).with(PLAIN.withPadding(new PerAxis(1, 0))));

    static final Property<Layout> DILATION = ANY_COUNT.also(
            Traits.DILATION,
            "dilation",
            plain(ONE, PerAxis.of(2), CELL).with(PLAIN.withDilation(PerAxis.of(2))),
            plain(ONE, PerAxis.of(2), CELL).with(PLAIN.withDilation(new PerAxis(1, 2))));

    /** Each pair of optional parameters, and all of them in all sizes. */
    static final Property<Layout> COMBINATION = Property.designed(
                    "combinations", small(ONE), small(new Counts(1, 2, 1)))
            .open(
                    Traits.IMAGES,
                    Traits.CHANNELS,
                    Traits.FILTERS,
                    Traits.KERNEL_NOT_SQUARE,
                    SeparableCase.SEVERAL_KERNELS,
                    Traits.STRIDE,
                    Traits.ZERO_PADDING,
                    Traits.DILATION);

    /** More images, channels and filters than anybody would write out, and a larger kernel. */
    static final List<Layout> MANY = List.of(
            plain(new Counts(17, 18, 19), CELL, new PerAxis(1, 2)), plain(ONE, new PerAxis(18, 17), new PerAxis(2, 1)));

    /**
     * So large that differencing one's own forward, two passes for each number, takes minutes, while back-propagation
     * multiplies a few million times: a blink, even before the compiler has warmed up.
     */
    static final Property<Layout> LARGE =
            Property.of("large", draw -> plain(new Counts(2, 6, 8), PerAxis.of(3), new PerAxis(80, 72)));

    private Properties() {}

    private static Layout small(Counts counts) {
        SeparableGeometry geometry = new SeparableGeometry(new PerAxis(1, 2), new PerAxis(0, 1), new PerAxis(1, 2));
        return plain(counts, new PerAxis(1, 2), CELL).withKernels(2).with(geometry);
    }
}
