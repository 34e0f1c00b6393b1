package chainrule.suites.convolution1d;

import static chainrule.suites.KindsOfNumbers.NUMBERS;
import static chainrule.testkit.cover.Parameter.of;

import chainrule.contract.Convolution1dGeometry;
import chainrule.suites.Bias;
import chainrule.suites.Counts;
import chainrule.suites.WindowAxis;
import chainrule.testkit.cover.Design;
import chainrule.testkit.cover.Option;
import chainrule.testkit.cover.Parameter;
import chainrule.testkit.cover.Row;
import chainrule.testkit.cover.Space;

/**
 * The parameters of a convolution of signals, the values of them that matter, and the parts of their space that properties
 * are about. What is not optional (sizes, counts, numbers) varies in all of them.
 */
final class SignalDesign {
    private static final WindowAxis CELLS = WindowAxis.named("cells");
    private static final Parameter<Integer> GROUPS = of("groups", 1, 2, 4);
    private static final Parameter<Integer> CHANNELS = of("channels of a group", 1, 2, 3);
    private static final Parameter<Integer> FILTERS = of("filters of a group", 1, 2, 3);
    private static final Parameter<Integer> SIGNALS = of("signals", 1, 2, 3);
    private static final Parameter<Bias> BIAS = of("bias", Bias.ZEROS, Bias.NUMBERS, Bias.NONE);

    private static final Option STRIDE = Option.beyondTheFirst("stride", CELLS.stride());
    private static final Option PADDING = Option.beyondTheFirst("padding", CELLS.padding());
    private static final Option DILATION = Option.beyondTheFirst("dilation", CELLS.dilation());
    private static final Option IN_GROUPS = Option.beyondTheFirst("groups", GROUPS);
    private static final Option WITH_BIAS = Option.of("bias", row -> row.has(BIAS, Bias.NUMBERS), BIAS);
    private static final Option WITHOUT_BIAS = Option.of("no bias", row -> row.has(BIAS, Bias.NONE), BIAS);

    private static final Space EVERYTHING = CELLS.rule(Space.of(
                    CELLS.stride(),
                    CELLS.dilation(),
                    CELLS.kernel(),
                    CELLS.windows(),
                    CELLS.left(),
                    CELLS.padding(),
                    GROUPS,
                    CHANNELS,
                    FILTERS,
                    SIGNALS,
                    BIAS,
                    NUMBERS))
            .withOptions(STRIDE, PADDING, DILATION, IN_GROUPS, WITH_BIAS, WITHOUT_BIAS);

    static final Space SEVERAL = EVERYTHING.only();

    /** One signal, one channel, one filter. */
    static final Space BASIC = SEVERAL.with(SIGNALS, 1).with(CHANNELS, 1).with(FILTERS, 1);

    static final Space BIASED = EVERYTHING.only(WITH_BIAS);
    static final Space UNBIASED = EVERYTHING.only(WITHOUT_BIAS);
    static final Space STRIDED = EVERYTHING.only(STRIDE).where(CELLS::moves, CELLS.stride(), CELLS.windows());
    static final Space PADDED = EVERYTHING.only(PADDING);
    static final Space DILATED =
            EVERYTHING.only(DILATION).where(CELLS::reachesFurther, CELLS.dilation(), CELLS.kernel());
    static final Space GROUPED = EVERYTHING.only(IN_GROUPS).with(CHANNELS, 2, 3);

    /** Each channel on its own, with as many filters as channels. */
    static final Space DEPTHWISE = EVERYTHING.only(IN_GROUPS).with(CHANNELS, 1).with(FILTERS, 1);

    /** Each channel on its own, with several filters. */
    static final Space MULTIPLIED = EVERYTHING.only(IN_GROUPS).with(CHANNELS, 1).with(FILTERS, 2, 3);

    private SignalDesign() {}

    /** The layouts of an exercise, for which all pairs of values have yet to be met. */
    static Design<Layout> fresh() {
        return new Design<>(EVERYTHING, SignalDesign::layout);
    }

    private static Layout layout(Row row) {
        int groups = row.get(GROUPS);
        Counts counts = new Counts(row.get(SIGNALS), groups * row.get(CHANNELS), groups * row.get(FILTERS));
        return Layout.plain(counts, row.get(CELLS.kernel()), row.get(CELLS.windows()))
                .withRest(CELLS.rest(row))
                .with(new Convolution1dGeometry(
                        row.get(CELLS.stride()), row.get(CELLS.padding()), row.get(CELLS.dilation()), groups))
                .with(row.get(BIAS))
                .holding(row.get(NUMBERS));
    }
}
