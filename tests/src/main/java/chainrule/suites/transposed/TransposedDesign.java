package chainrule.suites.transposed;

import static chainrule.suites.KindsOfNumbers.NUMBERS;
import static chainrule.testkit.cover.Parameter.of;

import chainrule.contract.PerAxis;
import chainrule.contract.TransposedConvolutionGeometry;
import chainrule.suites.Bias;
import chainrule.suites.Counts;
import chainrule.testkit.cover.Design;
import chainrule.testkit.cover.Option;
import chainrule.testkit.cover.Parameter;
import chainrule.testkit.cover.Row;
import chainrule.testkit.cover.Space;
import java.util.function.Function;

/**
 * The parameters of a transposed convolution, the values of them that matter, and the parts of their space that properties
 * are about. What is not optional (sizes, counts, numbers) varies in all of them.
 */
final class TransposedDesign {
    private static final AxisDesign ROWS = AxisDesign.named("rows");
    private static final AxisDesign COLUMNS = AxisDesign.named("columns");
    private static final Parameter<Integer> GROUPS = of("groups", 1, 2, 4);
    private static final Parameter<Integer> CHANNELS = of("channels of a group", 1, 2, 3);
    private static final Parameter<Integer> FILTERS = of("filters of a group", 1, 2, 3);
    private static final Parameter<Integer> IMAGES = of("images", 1, 2, 3);
    private static final Parameter<Bias> BIAS = of("bias", Bias.ZEROS, Bias.NUMBERS, Bias.NONE);

    private static final Option STRIDE = Option.beyondTheFirst("stride", ROWS.stride(), COLUMNS.stride());
    private static final Option PADDING = Option.beyondTheFirst("padding", ROWS.padding(), COLUMNS.padding());
    private static final Option MORE = Option.beyondTheFirst("output padding", ROWS.more(), COLUMNS.more());
    private static final Option DILATION = Option.beyondTheFirst("dilation", ROWS.dilation(), COLUMNS.dilation());
    private static final Option IN_GROUPS = Option.beyondTheFirst("groups", GROUPS);
    private static final Option WITH_BIAS = Option.of("bias", row -> row.has(BIAS, Bias.NUMBERS), BIAS);
    private static final Option WITHOUT_BIAS = Option.of("no bias", row -> row.has(BIAS, Bias.NONE), BIAS);

    static final Space EVERYTHING = whole();
    static final Space PLAIN = EVERYTHING.only();
    static final Space BIASED = EVERYTHING.only(WITH_BIAS);
    static final Space UNBIASED = EVERYTHING.only(WITHOUT_BIAS);

    /** There is a second cell for the kernel to move to. */
    static final Space STRIDED = EVERYTHING
            .only(STRIDE)
            .where(
                    row -> moves(row, ROWS) || moves(row, COLUMNS),
                    ROWS.stride(),
                    ROWS.input(),
                    COLUMNS.stride(),
                    COLUMNS.input());

    static final Space CROPPED = unlike(EVERYTHING.only(PADDING), AxisDesign::padding);
    static final Space LENGTHENED = unlike(EVERYTHING.only(STRIDE, MORE), AxisDesign::more);
    static final Space LENGTHENED_AND_CROPPED = EVERYTHING.only(STRIDE, PADDING, MORE);
    static final Space DILATED = EVERYTHING
            .only(DILATION)
            .where(
                    row -> spreads(row, ROWS) || spreads(row, COLUMNS),
                    ROWS.dilation(),
                    ROWS.kernel(),
                    COLUMNS.dilation(),
                    COLUMNS.kernel());
    static final Space GROUPED = EVERYTHING.only(IN_GROUPS);

    private TransposedDesign() {}

    static Design<Layout> over(Space whole) {
        return new Design<>(whole, TransposedDesign::layout);
    }

    private static Space whole() {
        Space space = Space.of(
                ROWS.stride(),
                ROWS.dilation(),
                ROWS.more(),
                ROWS.kernel(),
                ROWS.padding(),
                ROWS.input(),
                COLUMNS.stride(),
                COLUMNS.dilation(),
                COLUMNS.more(),
                COLUMNS.kernel(),
                COLUMNS.padding(),
                COLUMNS.input(),
                GROUPS,
                CHANNELS,
                FILTERS,
                IMAGES,
                BIAS,
                NUMBERS);
        return COLUMNS.rule(ROWS.rule(space))
                .withOptions(STRIDE, PADDING, MORE, DILATION, IN_GROUPS, WITH_BIAS, WITHOUT_BIAS);
    }

    /** Never as much for rows as for columns. */
    private static Space unlike(Space space, Function<AxisDesign, Parameter<Integer>> what) {
        Parameter<Integer> rows = what.apply(ROWS);
        Parameter<Integer> columns = what.apply(COLUMNS);
        return space.where(row -> !row.get(rows).equals(row.get(columns)), rows, columns);
    }

    private static boolean moves(Row row, AxisDesign axis) {
        return row.get(axis.stride()) > 1 && row.get(axis.input()) > 1;
    }

    private static boolean spreads(Row row, AxisDesign axis) {
        return row.get(axis.dilation()) > 1 && row.get(axis.kernel()) > 1;
    }

    private static Layout layout(Row row) {
        int groups = row.get(GROUPS);
        return Layout.plain(
                        new Counts(row.get(IMAGES), groups * row.get(CHANNELS), groups * row.get(FILTERS)),
                        perAxis(row, AxisDesign::kernel),
                        perAxis(row, AxisDesign::input))
                .with(new TransposedConvolutionGeometry(
                        perAxis(row, AxisDesign::stride),
                        perAxis(row, AxisDesign::padding),
                        perAxis(row, AxisDesign::more),
                        perAxis(row, AxisDesign::dilation),
                        groups))
                .with(row.get(BIAS))
                .holding(row.get(NUMBERS));
    }

    private static PerAxis perAxis(Row row, Function<AxisDesign, Parameter<Integer>> what) {
        return new PerAxis(row.get(what.apply(ROWS)), row.get(what.apply(COLUMNS)));
    }
}
