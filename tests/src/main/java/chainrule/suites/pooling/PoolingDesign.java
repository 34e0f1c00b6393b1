package chainrule.suites.pooling;

import static chainrule.testkit.cover.Parameter.of;

import chainrule.contract.PerAxis;
import chainrule.contract.PoolingGeometry;
import chainrule.suites.pooling.Layout.Counts;
import chainrule.testkit.cover.Design;
import chainrule.testkit.cover.Option;
import chainrule.testkit.cover.Parameter;
import chainrule.testkit.cover.Row;
import chainrule.testkit.cover.Space;
import chainrule.testkit.draw.Distribution;
import java.util.function.ToIntFunction;

/**
 * The parameters of pooling, the values of them that matter, and the parts of their space that properties are about. What
 * is not optional (sizes, counts, numbers) varies in all of them.
 */
final class PoolingDesign {
    private static final AxisDesign ROWS = AxisDesign.named("rows");
    private static final AxisDesign COLUMNS = AxisDesign.named("columns");
    private static final Parameter<Integer> CHANNELS = of("channels", 1, 2, 3, 5);
    private static final Parameter<Integer> IMAGES = of("images", 1, 2, 3, 5);
    private static final Parameter<Boolean> COUNTED = of("padded cells counted", true, false);
    private static final Parameter<Boolean> ROUNDED_UP = of("sizes rounded up", false, true);
    private static final Parameter<Distribution> NUMBERS = of(
            "numbers",
            Distribution.DYADIC,
            Distribution.GAUSSIAN,
            Distribution.LARGE,
            Distribution.SPARSE,
            Distribution.NEGATIVE,
            Distribution.TINY);

    private static final Option OVERLAPS = Option.of(
            "overlaps",
            row -> ROWS.overlaps(row) || COLUMNS.overlaps(row),
            ROWS.kernel(),
            ROWS.stride(),
            COLUMNS.kernel(),
            COLUMNS.stride());
    private static final Option GAPS = Option.of(
            "gaps",
            row -> ROWS.hasGaps(row) || COLUMNS.hasGaps(row),
            ROWS.kernel(),
            ROWS.stride(),
            COLUMNS.kernel(),
            COLUMNS.stride());
    private static final Option PADDING = Option.beyondTheFirst("padding", ROWS.padding(), COLUMNS.padding());
    private static final Option EDGES = Option.of(
            "edges",
            row -> ROWS.leavesCells(row) || COLUMNS.leavesCells(row),
            ROWS.padding(),
            ROWS.rest(),
            COLUMNS.padding(),
            COLUMNS.rest());

    private static final Option ROUNDING = Option.beyondTheFirst("rounding up", ROUNDED_UP);

    static final Space EVERYTHING = whole();
    static final Space PLAIN = EVERYTHING.only();

    /** Where windows overlap there are several. */
    static final Space OVERLAPPING = EVERYTHING
            .only(OVERLAPS)
            .where(
                    row -> ROWS.overlaps(row) && ROWS.moves(row) || COLUMNS.overlaps(row) && COLUMNS.moves(row),
                    ROWS.kernel(),
                    ROWS.stride(),
                    ROWS.windows(),
                    COLUMNS.kernel(),
                    COLUMNS.stride(),
                    COLUMNS.windows());

    static final Space GAPPED = EVERYTHING
            .only(GAPS)
            .where(
                    row -> ROWS.hasGaps(row) && ROWS.moves(row) || COLUMNS.hasGaps(row) && COLUMNS.moves(row),
                    ROWS.kernel(),
                    ROWS.stride(),
                    ROWS.windows(),
                    COLUMNS.kernel(),
                    COLUMNS.stride(),
                    COLUMNS.windows());

    static final Space LEFT_OVER = EVERYTHING.only(EDGES);

    /** Never as much for rows as for columns. */
    static final Space PADDED = EVERYTHING
            .only(PADDING)
            .where(
                    row -> !row.get(ROWS.padding()).equals(row.get(COLUMNS.padding())),
                    ROWS.padding(),
                    COLUMNS.padding());

    static final Space PADDED_AND_COUNTED = PADDED.with(COUNTED, true);
    static final Space PADDED_NOT_COUNTED = PADDED.with(COUNTED, false);

    /** Where something is left over, which has a window of its own then. */
    static final Space ROUNDED = EVERYTHING.only(EDGES, ROUNDING);

    private PoolingDesign() {}

    /** The layouts of an exercise, for which all pairs of values have yet to be met. */
    static Design<Layout> fresh() {
        return new Design<>(EVERYTHING, PoolingDesign::layout);
    }

    private static Space whole() {
        Space space = Space.of(
                ROWS.stride(),
                ROWS.kernel(),
                ROWS.rest(),
                ROWS.padding(),
                ROWS.windows(),
                COLUMNS.stride(),
                COLUMNS.kernel(),
                COLUMNS.rest(),
                COLUMNS.padding(),
                COLUMNS.windows(),
                CHANNELS,
                IMAGES,
                COUNTED,
                ROUNDED_UP,
                NUMBERS);
        return COLUMNS.rule(ROWS.rule(space)).withOptions(OVERLAPS, GAPS, PADDING, EDGES, ROUNDING);
    }

    private static Layout layout(Row row) {
        PoolingGeometry geometry = new PoolingGeometry(
                new PerAxis(row.get(ROWS.kernel()), row.get(COLUMNS.kernel())),
                perAxis(axis -> axis.strideOf(row)),
                new PerAxis(row.get(ROWS.padding()), row.get(COLUMNS.padding())),
                row.get(ROUNDED_UP));
        Layout layout = new Layout(
                new Counts(row.get(IMAGES), row.get(CHANNELS)),
                new PerAxis(row.get(ROWS.windows()), row.get(COLUMNS.windows())),
                perAxis(axis -> axis.restBeforePadding(row)),
                geometry,
                true,
                row.get(NUMBERS));
        return row.get(COUNTED) ? layout : layout.notCounted();
    }

    private static PerAxis perAxis(ToIntFunction<AxisDesign> what) {
        return new PerAxis(what.applyAsInt(ROWS), what.applyAsInt(COLUMNS));
    }
}
