package chainrule.suites.convolution;

import static chainrule.suites.KindsOfNumbers.NUMBERS;
import static chainrule.testkit.cover.Parameter.of;

import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.Padding;
import chainrule.contract.PaddingMode;
import chainrule.contract.PerAxis;
import chainrule.suites.Bias;
import chainrule.suites.Counts;
import chainrule.suites.Edge;
import chainrule.testkit.cover.Design;
import chainrule.testkit.cover.Option;
import chainrule.testkit.cover.Parameter;
import chainrule.testkit.cover.Row;
import chainrule.testkit.cover.Space;

/**
 * The parameters of a convolution, the values of them that matter, and the parts of their space that properties are
 * about. What is not optional (sizes, counts, numbers) varies in all of them.
 */
final class ConvolutionDesign {
    private static final AxisDesign ROWS = AxisDesign.named("rows");
    private static final AxisDesign COLUMNS = AxisDesign.named("columns");
    private static final Parameter<PaddingMode> MODE = of("mode", PaddingMode.ZEROS, PaddingMode.CIRCULAR);
    private static final Parameter<Integer> GROUPS = of("groups", 1, 2, 4);
    private static final Parameter<Integer> CHANNELS = of("channels of a group", 1, 2, 3);
    private static final Parameter<Integer> FILTERS = of("filters of a group", 1, 2, 3);
    private static final Parameter<Integer> IMAGES = of("images", 1, 2, 3);
    private static final Parameter<Bias> BIAS = of("bias", Bias.ZEROS, Bias.NUMBERS, Bias.NONE);

    private static final Option STRIDE = Option.beyondTheFirst("stride", ROWS.stride(), COLUMNS.stride());
    private static final Option ZEROS = padding(PaddingMode.ZEROS);
    private static final Option CIRCLE = padding(PaddingMode.CIRCULAR);
    private static final Option DILATION = Option.beyondTheFirst("dilation", ROWS.dilation(), COLUMNS.dilation());
    private static final Option IN_GROUPS = Option.beyondTheFirst("groups", GROUPS);
    private static final Option WITH_BIAS = Option.of("bias", row -> row.has(BIAS, Bias.NUMBERS), BIAS);
    private static final Option WITHOUT_BIAS = Option.of("no bias", row -> row.has(BIAS, Bias.NONE), BIAS);

    static final Space EVERYTHING = whole();
    private static final Space PLAIN = unpadded(EVERYTHING.only());

    /** One image, one channel, one filter. */
    private static final Space ALONE = PLAIN.with(IMAGES, 1).with(CHANNELS, 1).with(FILTERS, 1);

    static final Space BASIC = square(ALONE);
    static final Space NON_SQUARE = ALONE.where(
                    row -> !row.get(ROWS.kernel()).equals(row.get(COLUMNS.kernel())), ROWS.kernel(), COLUMNS.kernel())
            .where(
                    row -> !row.get(ROWS.outputs()).equals(row.get(COLUMNS.outputs())),
                    ROWS.outputs(),
                    COLUMNS.outputs());
    static final Space BATCH =
            square(PLAIN).with(IMAGES, 2, 3).with(CHANNELS, 1).with(FILTERS, 1);
    static final Space SEVERAL_CHANNELS =
            square(PLAIN).with(IMAGES, 1).where(row -> row.get(CHANNELS) + row.get(FILTERS) > 2, CHANNELS, FILTERS);
    static final Space SEVERAL = PLAIN;
    static final Space BIASED = unpadded(EVERYTHING.only(WITH_BIAS));
    static final Space UNBIASED = unpadded(EVERYTHING.only(WITHOUT_BIAS));
    static final Space STRIDED = unpadded(EVERYTHING.only(STRIDE)).where(ConvolutionDesign::moves, moved());
    static final Space PADDED = EVERYTHING.only(ZEROS);

    /** Both axes of the output as long as those of the input. */
    static final Space SAME_SIZE = PADDED.with(ROWS.edge(), Edge.HALF)
            .with(COLUMNS.edge(), Edge.HALF)
            .with(ROWS.kernel(), 3, 7)
            .with(COLUMNS.kernel(), 3)
            .with(ROWS.outputs(), 3, 5)
            .with(COLUMNS.outputs(), 2, 5);

    static final Space CIRCULAR = EVERYTHING.only(CIRCLE);
    static final Space DILATED = unpadded(EVERYTHING.only(DILATION))
            .where(
                    row -> reachesFurther(row, ROWS) || reachesFurther(row, COLUMNS),
                    ROWS.kernel(),
                    ROWS.dilation(),
                    COLUMNS.kernel(),
                    COLUMNS.dilation());
    static final Space GROUPED = unpadded(EVERYTHING.only(IN_GROUPS)).with(CHANNELS, 2, 3);

    /** Each channel on its own, with as many filters as channels. */
    static final Space DEPTHWISE =
            unpadded(EVERYTHING.only(IN_GROUPS)).with(CHANNELS, 1).with(FILTERS, 1);

    /** Each channel on its own, with several filters. */
    static final Space MULTIPLIED =
            unpadded(EVERYTHING.only(IN_GROUPS)).with(CHANNELS, 1).with(FILTERS, 2, 3);

    private ConvolutionDesign() {}

    static Design<Layout> over(Space whole) {
        return new Design<>(whole, ConvolutionDesign::layout);
    }

    private static Space whole() {
        Space space = Space.of(
                MODE,
                ROWS.edge(),
                COLUMNS.edge(),
                ROWS.stride(),
                COLUMNS.stride(),
                ROWS.dilation(),
                COLUMNS.dilation(),
                ROWS.kernel(),
                ROWS.outputs(),
                ROWS.left(),
                COLUMNS.kernel(),
                COLUMNS.outputs(),
                COLUMNS.left(),
                GROUPS,
                CHANNELS,
                FILTERS,
                IMAGES,
                BIAS,
                NUMBERS);
        return COLUMNS.rule(ROWS.rule(space, MODE), MODE)
                .where(row -> row.has(MODE, PaddingMode.ZEROS) || isPadded(row), MODE, ROWS.edge(), COLUMNS.edge())
                .withOptions(STRIDE, ZEROS, CIRCLE, DILATION, IN_GROUPS, WITH_BIAS, WITHOUT_BIAS);
    }

    private static Space unpadded(Space space) {
        return space.with(ROWS.edge(), Edge.NONE).with(COLUMNS.edge(), Edge.NONE);
    }

    private static Option padding(PaddingMode mode) {
        return Option.of(
                mode + " padding", row -> row.has(MODE, mode) && isPadded(row), MODE, ROWS.edge(), COLUMNS.edge());
    }

    private static boolean isPadded(Row row) {
        return !row.has(ROWS.edge(), Edge.NONE) || !row.has(COLUMNS.edge(), Edge.NONE);
    }

    private static Parameter<?>[] moved() {
        return new Parameter<?>[] {ROWS.stride(), ROWS.outputs(), COLUMNS.stride(), COLUMNS.outputs()};
    }

    /** There is a second window where the stride is above 1. */
    private static boolean moves(Row row) {
        return row.get(ROWS.stride()) > 1 && row.get(ROWS.outputs()) > 1
                || row.get(COLUMNS.stride()) > 1 && row.get(COLUMNS.outputs()) > 1;
    }

    private static boolean reachesFurther(Row row, AxisDesign axis) {
        return row.get(axis.dilation()) > 1 && row.get(axis.kernel()) > 1;
    }

    private static Space square(Space space) {
        return space.where(
                        row -> row.get(ROWS.kernel()).equals(row.get(COLUMNS.kernel())),
                        ROWS.kernel(),
                        COLUMNS.kernel())
                .where(
                        row -> row.get(ROWS.outputs()).equals(row.get(COLUMNS.outputs())),
                        ROWS.outputs(),
                        COLUMNS.outputs());
    }

    private static Layout layout(Row row) {
        int groups = row.get(GROUPS);
        Padding padding =
                new Padding(row.get(MODE), ROWS.before(row), ROWS.after(row), COLUMNS.before(row), COLUMNS.after(row));
        return new Layout(
                new Counts(row.get(IMAGES), groups * row.get(CHANNELS), groups * row.get(FILTERS)),
                new PerAxis(row.get(ROWS.kernel()), row.get(COLUMNS.kernel())),
                new PerAxis(row.get(ROWS.outputs()), row.get(COLUMNS.outputs())),
                new PerAxis(ROWS.rest(row), COLUMNS.rest(row)),
                new ConvolutionGeometry(
                        new PerAxis(row.get(ROWS.stride()), row.get(COLUMNS.stride())),
                        padding,
                        new PerAxis(row.get(ROWS.dilation()), row.get(COLUMNS.dilation())),
                        groups),
                row.get(BIAS),
                row.get(NUMBERS));
    }
}
