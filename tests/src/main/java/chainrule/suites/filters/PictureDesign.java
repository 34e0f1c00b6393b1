package chainrule.suites.filters;

import static chainrule.suites.KindsOfNumbers.NUMBERS;

import chainrule.contract.PerAxis;
import chainrule.suites.WindowAxis;
import chainrule.suites.filters.FilterCase.Layout;
import chainrule.testkit.cover.Design;
import chainrule.testkit.cover.Option;
import chainrule.testkit.cover.Parameter;
import chainrule.testkit.cover.Row;
import chainrule.testkit.cover.Space;
import java.util.function.Function;

/** The parameters of a filter of pictures, the values of them that matter, and the parts that properties are about. */
final class PictureDesign {
    private static final WindowAxis ROWS = WindowAxis.undilated("rows");
    private static final WindowAxis COLUMNS = WindowAxis.undilated("columns");

    private static final Option STRIDE = Option.beyondTheFirst("stride", ROWS.stride(), COLUMNS.stride());
    private static final Option PADDING = Option.beyondTheFirst("padding", ROWS.padding(), COLUMNS.padding());

    private static final Space EVERYTHING = COLUMNS.rule(ROWS.rule(Space.of(
                    ROWS.stride(),
                    ROWS.dilation(),
                    ROWS.kernel(),
                    ROWS.windows(),
                    ROWS.left(),
                    ROWS.padding(),
                    COLUMNS.stride(),
                    COLUMNS.dilation(),
                    COLUMNS.kernel(),
                    COLUMNS.windows(),
                    COLUMNS.left(),
                    COLUMNS.padding(),
                    NUMBERS)))
            .withOptions(STRIDE, PADDING);

    private static final Space PLAIN = EVERYTHING.only();
    static final Space BASIC = PLAIN.where(
                    row -> row.get(ROWS.kernel()).equals(row.get(COLUMNS.kernel())), ROWS.kernel(), COLUMNS.kernel())
            .where(
                    row -> row.get(ROWS.windows()).equals(row.get(COLUMNS.windows())),
                    ROWS.windows(),
                    COLUMNS.windows());
    static final Space NON_SQUARE = unlike(PLAIN);
    static final Space STRIDED = unlike(EVERYTHING.only(STRIDE))
            .where(
                    row -> ROWS.moves(row) || COLUMNS.moves(row),
                    ROWS.stride(),
                    ROWS.windows(),
                    COLUMNS.stride(),
                    COLUMNS.windows());
    static final Space PADDED = unlike(EVERYTHING.only(PADDING));

    private PictureDesign() {}

    /** The layouts of an exercise, for which all pairs of values have yet to be met. */
    static Design<Layout> fresh() {
        return new Design<>(EVERYTHING, PictureDesign::layout);
    }

    private static Space unlike(Space space) {
        return space.where(
                row -> !row.get(ROWS.kernel()).equals(row.get(COLUMNS.kernel())), ROWS.kernel(), COLUMNS.kernel());
    }

    private static Layout layout(Row row) {
        return Layout.plain(perAxis(row, WindowAxis::kernel), perAxis(row, WindowAxis::windows))
                .withStride(perAxis(row, WindowAxis::stride))
                .withPadding(perAxis(row, WindowAxis::padding))
                .withRest(new PerAxis(ROWS.rest(row), COLUMNS.rest(row)))
                .holding(row.get(NUMBERS));
    }

    private static PerAxis perAxis(Row row, Function<WindowAxis, Parameter<Integer>> what) {
        return new PerAxis(row.get(what.apply(ROWS)), row.get(what.apply(COLUMNS)));
    }
}
