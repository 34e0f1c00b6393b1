package chainrule.suites.separable;

import static chainrule.suites.KindsOfNumbers.NUMBERS;
import static chainrule.testkit.cover.Parameter.of;

import chainrule.contract.PerAxis;
import chainrule.contract.SeparableGeometry;
import chainrule.suites.Counts;
import chainrule.suites.WindowAxis;
import chainrule.testkit.cover.Design;
import chainrule.testkit.cover.Option;
import chainrule.testkit.cover.Parameter;
import chainrule.testkit.cover.Row;
import chainrule.testkit.cover.Space;
import java.util.function.Function;

/**
 * The parameters of a separable convolution, the values of them that matter, and the parts of their space that properties
 * are about. What is not optional (sizes, counts, numbers) varies in all of them.
 */
final class SeparableDesign {
    private static final WindowAxis ROWS = WindowAxis.named("rows");
    private static final WindowAxis COLUMNS = WindowAxis.named("columns");
    private static final Parameter<Integer> KERNELS = of("kernels of a channel", 1, 2, 3);
    private static final Parameter<Integer> CHANNELS = of("channels", 1, 2, 3, 5);
    private static final Parameter<Integer> FILTERS = of("filters", 1, 2, 3, 5);
    private static final Parameter<Integer> IMAGES = of("images", 1, 2, 3);

    private static final Option MULTIPLIER = Option.beyondTheFirst("depth multiplier", KERNELS);
    private static final Option STRIDE = Option.beyondTheFirst("stride", ROWS.stride(), COLUMNS.stride());
    private static final Option PADDING = Option.beyondTheFirst("padding", ROWS.padding(), COLUMNS.padding());
    private static final Option DILATION = Option.beyondTheFirst("dilation", ROWS.dilation(), COLUMNS.dilation());

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
                    KERNELS,
                    CHANNELS,
                    FILTERS,
                    IMAGES,
                    NUMBERS)))
            .withOptions(MULTIPLIER, STRIDE, PADDING, DILATION);

    static final Space SEVERAL = EVERYTHING.only();

    /** One of each, square. */
    static final Space BASIC = SEVERAL.with(IMAGES, 1)
            .with(CHANNELS, 1)
            .with(FILTERS, 1)
            .where(row -> row.get(ROWS.kernel()).equals(row.get(COLUMNS.kernel())), ROWS.kernel(), COLUMNS.kernel());

    static final Space MULTIPLIED = EVERYTHING.only(MULTIPLIER);
    static final Space STRIDED = EVERYTHING
            .only(STRIDE)
            .where(
                    row -> ROWS.moves(row) || COLUMNS.moves(row),
                    ROWS.stride(),
                    ROWS.windows(),
                    COLUMNS.stride(),
                    COLUMNS.windows());
    static final Space PADDED = EVERYTHING.only(PADDING);
    static final Space DILATED = EVERYTHING
            .only(DILATION)
            .where(
                    row -> ROWS.reachesFurther(row) || COLUMNS.reachesFurther(row),
                    ROWS.dilation(),
                    ROWS.kernel(),
                    COLUMNS.dilation(),
                    COLUMNS.kernel());

    private SeparableDesign() {}

    /** The layouts of an exercise, for which all pairs of values have yet to be met. */
    static Design<Layout> fresh() {
        return new Design<>(EVERYTHING, SeparableDesign::layout);
    }

    private static Layout layout(Row row) {
        Counts counts = new Counts(row.get(IMAGES), row.get(CHANNELS), row.get(FILTERS));
        return Layout.plain(counts, perAxis(row, WindowAxis::kernel), perAxis(row, WindowAxis::windows))
                .withRest(ROWS.rest(row), COLUMNS.rest(row))
                .withKernels(row.get(KERNELS))
                .with(new SeparableGeometry(
                        perAxis(row, WindowAxis::stride),
                        perAxis(row, WindowAxis::padding),
                        perAxis(row, WindowAxis::dilation)))
                .holding(row.get(NUMBERS));
    }

    private static PerAxis perAxis(Row row, Function<WindowAxis, Parameter<Integer>> what) {
        return new PerAxis(row.get(what.apply(ROWS)), row.get(what.apply(COLUMNS)));
    }
}
