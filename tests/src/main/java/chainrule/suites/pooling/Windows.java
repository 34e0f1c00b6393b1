package chainrule.suites.pooling;

import static chainrule.suites.pooling.PoolingFacts.EDGES;
import static chainrule.suites.pooling.PoolingFacts.GAPS;
import static chainrule.suites.pooling.PoolingFacts.OVERHANG;
import static chainrule.suites.pooling.PoolingFacts.OVERLAPS;
import static chainrule.suites.pooling.PoolingFacts.PADDING;
import static chainrule.suites.pooling.PoolingFacts.ROUNDING;
import static chainrule.suites.pooling.PoolingFacts.SEVERAL_CHANNELS;
import static chainrule.suites.pooling.PoolingFacts.SEVERAL_IMAGES;

import chainrule.contract.PerAxis;
import chainrule.suites.pooling.Layout.Counts;
import chainrule.testkit.Property;
import chainrule.testkit.draw.Draw;
import java.util.List;

/**
 * The properties of pooling, of both kinds. Each shows its own and uses no other optional parameter (a stride other
 * than the kernel, padding, left-over cells), so that what a student has not written costs its own checks and the
 * combinations alone.
 */
final class Windows {
    private static final Counts ONE = Counts.ONE;
    private static final String[] COUNTED = {SEVERAL_IMAGES, SEVERAL_CHANNELS};

    /** One image, one channel, square, windows side by side. */
    static final Property<Layout> BASIC = Property.of(
            "basic",
            draw -> square(draw, ONE),
            square(ONE, 1, 1),
            square(ONE, 2, 1),
            square(ONE, 1, 2),
            square(ONE, 2, 2));

    static final Property<Layout> CHANNELS = Property.of(
                    "channels",
                    draw -> square(draw, new Counts(1, draw.inTurn(2, 4, 3))),
                    square(new Counts(1, 2), 1, 1),
                    square(new Counts(1, 2), 2, 1))
            .told(SEVERAL_CHANNELS);

    static final Property<Layout> BATCH = Property.of(
                    "batch",
                    draw -> square(draw, new Counts(draw.inTurn(2, 4, 3), 1)),
                    square(new Counts(2, 1), 1, 1),
                    Layout.tiling(new Counts(2, 1), new PerAxis(1, 3), PerAxis.of(1)),
                    square(new Counts(2, 1), 2, 1))
            .told(SEVERAL_IMAGES);

    /** Sizes and kernel differ between the axes. */
    static final Property<Layout> NON_SQUARE = Property.of(
            "non-square",
            draw -> rectangular(draw, ONE),
            one(new PerAxis(1, 2), PerAxis.of(1)),
            one(new PerAxis(2, 1), PerAxis.of(1)),
            one(new PerAxis(1, 2), new PerAxis(1, 2)),
            one(new PerAxis(2, 1), new PerAxis(2, 3)));

    /** Batch and channels, of unlike axes, but no optional parameter. */
    static final Property<Layout> SEVERAL =
            Property.<Layout>designed("batch and channels").open(COUNTED).shownBy(BASIC, CHANNELS, BATCH);

    /** Strides smaller than the kernel. */
    static final Property<Layout> OVERLAPPING = Property.designed(
                    "overlapping",
                    one(new PerAxis(1, 2), new PerAxis(1, 2)).withStride(PerAxis.of(1)),
                    square(ONE, 2, 2).withStride(PerAxis.of(1)),
                    square(ONE, 2, 2).withStride(new PerAxis(1, 2)))
            .told(OVERLAPS)
            .open(COUNTED);

    /** Strides larger than the kernel: between the windows there are cells that none reaches. */
    static final Property<Layout> GAPPED = Property.designed(
                    "gaps",
                    one(PerAxis.of(1), new PerAxis(1, 2)).withStride(PerAxis.of(2)),
                    square(ONE, 1, 2).withStride(PerAxis.of(2)),
                    one(PerAxis.of(2), new PerAxis(1, 2)).withStride(PerAxis.of(3)))
            .told(GAPS)
            .open(COUNTED);

    /** Windows side by side that do not use up the input. */
    static final Property<Layout> LEFT_OVER = Property.designed(
                    "edges",
                    one(new PerAxis(1, 2), PerAxis.of(1)).withRest(0, 1),
                    one(new PerAxis(2, 1), PerAxis.of(1)).withRest(1, 0),
                    square(ONE, 2, 1).withRest(1, 1))
            .told(EDGES)
            .open(COUNTED);

    /** At most half of the kernel, and never as much for rows as for columns. */
    static final Property<Layout> PADDED = Property.designed(
                    "padding",
                    one(new PerAxis(1, 2), PerAxis.of(1)).withPadding(new PerAxis(0, 1)),
                    one(new PerAxis(2, 1), PerAxis.of(1)).withPadding(new PerAxis(1, 0)),
                    one(new PerAxis(1, 3), PerAxis.of(1)).withPadding(new PerAxis(0, 1)),
                    square(ONE, 2, 1).withPadding(PerAxis.of(1)),
                    square(ONE, 3, 1).withPadding(PerAxis.of(1)),
                    one(new PerAxis(1, 3), new PerAxis(1, 2)).withPadding(new PerAxis(0, 1)))
            .told(PADDING)
            .open(EDGES, SEVERAL_IMAGES, SEVERAL_CHANNELS);

    /** Something is left over, and a window begins in it. */
    static final Property<Layout> ROUNDED_UP = Property.designed(
                    "rounded up",
                    one(new PerAxis(1, 2), PerAxis.of(1)).withRest(0, 1).roundedUp(),
                    one(new PerAxis(2, 1), PerAxis.of(1)).withRest(1, 0).roundedUp(),
                    square(ONE, 2, 1).withRest(1, 1).roundedUp(),
                    one(new PerAxis(1, 3), PerAxis.of(1))
                            .withPadding(new PerAxis(0, 1))
                            .withRest(0, 1)
                            .roundedUp(),
                    one(PerAxis.of(1), PerAxis.of(1))
                            .withStride(new PerAxis(1, 3))
                            .withRest(0, 2)
                            .roundedUp())
            .told(ROUNDING)
            .open(EDGES, OVERHANG, PADDING, GAPS, SEVERAL_IMAGES, SEVERAL_CHANNELS);

    /** One window, as large as the input. */
    static final Property<Layout> GLOBAL = Property.of(
                    "global",
                    Windows::global,
                    one(new PerAxis(1, 3), PerAxis.of(1)),
                    one(new PerAxis(4, 2), PerAxis.of(1)))
            .told(SEVERAL_IMAGES, SEVERAL_CHANNELS);

    static final Property<Layout> COMBINATIONS = Property.designed(
                    "combinations",
                    square(ONE, 2, 1).withStride(PerAxis.of(1)).withPadding(PerAxis.of(1)),
                    smallCombination(ONE),
                    smallCombination(new Counts(2, 1)))
            .open(PADDING, OVERLAPS, GAPS, EDGES, ROUNDING, OVERHANG, SEVERAL_IMAGES, SEVERAL_CHANNELS);

    /** Unlike on the two axes, each more on one and on the other, and on one alone. */
    static final List<Layout> ALWAYS_PADDED = List.of(
            padded(new PerAxis(4, 4), new PerAxis(2, 1)),
            padded(new PerAxis(4, 5), new PerAxis(1, 2)),
            padded(new PerAxis(3, 3), new PerAxis(1, 0)),
            padded(new PerAxis(2, 3), new PerAxis(0, 1)));

    /** Outputs as large as the input, and padding of one axis with windows that overlap on the other. */
    static final List<Layout> ALWAYS_COMBINED = List.of(
            overlapping(new PerAxis(3, 3), new PerAxis(1, 1)),
            overlapping(new PerAxis(3, 5), new PerAxis(1, 2)),
            overlapping(new PerAxis(4, 3), new PerAxis(2, 0)),
            overlapping(new PerAxis(3, 4), new PerAxis(0, 1)));

    /** A window would begin behind the input, in the padding or after it; or it reaches over the end of the padding. */
    static final List<Layout> ALWAYS_ROUNDED_UP = List.of(
            tiles(new PerAxis(2, 3))
                    .withStride(new PerAxis(6, 3))
                    .withRest(4, 1)
                    .roundedUp(),
            tiles(new PerAxis(3, 2))
                    .withStride(new PerAxis(3, 6))
                    .withRest(2, 4)
                    .roundedUp(),
            tiles(new PerAxis(4, 2))
                    .withPadding(new PerAxis(2, 1))
                    .withRest(-3, -1)
                    .roundedUp(),
            tiles(new PerAxis(3, 4))
                    .withPadding(new PerAxis(1, 2))
                    .withRest(-1, -1)
                    .roundedUp(),
            tiles(new PerAxis(2, 5))
                    .withPadding(new PerAxis(1, 2))
                    .withRest(-1, -1)
                    .roundedUp());

    /** Windows larger than anybody would write out. */
    static final List<Layout> ALWAYS_GLOBAL = List.of(
            Layout.tiling(new Counts(2, 3), new PerAxis(7, 6), PerAxis.of(1)),
            Layout.tiling(new Counts(2, 2), new PerAxis(2, 9), PerAxis.of(1)));

    /** Many images and channels. */
    private static final Layout MANY = Layout.tiling(new Counts(17, 18), PerAxis.of(2), new PerAxis(1, 2));

    /** Windows with many rows and columns. */
    private static final Layout HUGE = Layout.tiling(ONE, new PerAxis(18, 17), new PerAxis(1, 2));

    /** Many rows and columns too. */
    static final List<Layout> LARGE_FORWARD =
            List.of(Layout.tiling(ONE, PerAxis.of(3), new PerAxis(50, 42)).withStride(PerAxis.of(1)), MANY, HUGE);

    /**
     * So large that differencing one's own forward, two passes for each input, takes half a minute, while
     * back-propagation looks at a third of a million cells: a blink, even before the compiler has warmed up.
     */
    static final Layout LARGE =
            Layout.tiling(ONE, PerAxis.of(3), new PerAxis(200, 210)).withStride(PerAxis.of(1));

    static final List<Layout> LARGE_BACKWARD = List.of(LARGE, MANY, HUGE);

    /** One image and channel, windows side by side, of numbers that are rounded. */
    static final List<Layout> ROUNDED =
            List.of(square(ONE, 2, 2), Layout.tiling(ONE, new PerAxis(2, 3), new PerAxis(3, 2)));

    /** Whatever is asked for, for shapes. */
    static final Property<Layout> ANYTHING = COMBINATIONS.shownBy(BASIC, OVERLAPPING, GAPPED, LEFT_OVER, PADDED);

    private Windows() {}

    private static Layout padded(PerAxis kernel, PerAxis padding) {
        return tiles(kernel).withPadding(padding);
    }

    private static Layout tiles(PerAxis kernel) {
        return Layout.tiling(new Counts(2, 2), kernel, new PerAxis(2, 3));
    }

    private static Layout overlapping(PerAxis kernel, PerAxis padding) {
        return tiles(kernel).withStride(PerAxis.of(1)).withPadding(padding);
    }

    private static Layout global(Draw draw) {
        PerAxis kernel = draw.inTurn(new PerAxis(3, 4), new PerAxis(5, 3), new PerAxis(4, 6), new PerAxis(5, 5));
        return Layout.tiling(new Counts(2, 3), kernel, PerAxis.of(1));
    }

    private static Layout smallCombination(Counts counts) {
        return Layout.tiling(counts, new PerAxis(2, 4), PerAxis.of(1))
                .withStride(new PerAxis(1, 2))
                .withPadding(PerAxis.of(1))
                .withRest(0, 1);
    }

    private static Layout square(Draw draw, Counts counts) {
        return square(counts, draw.inTurn(2, 3), draw.inTurn(2, 3));
    }

    private static Layout square(Counts counts, int kernel, int windows) {
        return Layout.tiling(counts, PerAxis.of(kernel), PerAxis.of(windows));
    }

    private static Layout one(PerAxis kernel, PerAxis windows) {
        return Layout.tiling(ONE, kernel, windows);
    }

    private static Layout rectangular(Draw draw, Counts counts) {
        return Layout.tiling(counts, draw.inTurn(new PerAxis(2, 3), new PerAxis(3, 2)), windows(draw));
    }

    private static PerAxis windows(Draw draw) {
        return draw.inTurn(new PerAxis(2, 4), new PerAxis(4, 2), new PerAxis(3, 5));
    }
}
