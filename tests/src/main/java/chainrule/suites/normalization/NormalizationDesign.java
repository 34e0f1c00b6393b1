package chainrule.suites.normalization;

import static chainrule.testkit.cover.Parameter.of;

import chainrule.contract.StatisticsSet;
import chainrule.suites.normalization.Layout.Sizes;
import chainrule.testkit.cover.Design;
import chainrule.testkit.cover.Parameter;
import chainrule.testkit.cover.Row;
import chainrule.testkit.cover.Space;
import chainrule.testkit.draw.Distribution;
import java.util.List;
import java.util.function.Supplier;

/** The sizes and parameters of a batch normalisation with gamma, beta and eps, and the values of them that matter. */
final class NormalizationDesign {
    private static final Parameter<StatisticsSet> SET = of("statistics", StatisticsSet.values());
    private static final Parameter<Integer> IMAGES = of("images", 1, 2, 3, 5);
    private static final Parameter<Integer> CHANNELS = of("channels", 1, 2, 3);
    private static final Parameter<Integer> ROWS = of("rows", 1, 2, 3);
    private static final Parameter<Integer> COLUMNS = of("columns", 1, 2, 4);

    /** Large against the variance of some channels, so that leaving it out or misplacing it shows. */
    private static final Parameter<Double> EPS = of("eps", 0.5, 1.5, 2.0);

    /** Of the numbers of x; eps goes with its square, so that with one of them all numbers nearly are alike. */
    private static final Parameter<Double> SCALE = of("scale", 1.0, 0x1p-24, 0x1p6);

    private static final Parameter<Distribution> NUMBERS =
            of("numbers", Distribution.DYADIC, Distribution.GAUSSIAN, Distribution.LARGE, Distribution.SPARSE);

    /** Two entries normalise to -1 and 1 whatever they are, and one to 0. */
    private static final int FEWEST_ENTRIES = 3;

    private static final Space EVERYTHING = Space.of(SET, IMAGES, CHANNELS, ROWS, COLUMNS, EPS, SCALE, NUMBERS)
            .where(row -> entriesOfASet(row) >= FEWEST_ENTRIES, SET, IMAGES, CHANNELS, ROWS, COLUMNS);

    private static final Design<Layout> DESIGN = new Design<>(EVERYTHING, NormalizationDesign::layout);

    private NormalizationDesign() {}

    /** Over all sets together every pair of values occurs. */
    static Supplier<List<Layout>> some(int count, StatisticsSet set) {
        return DESIGN.some(count, EVERYTHING.with(SET, set));
    }

    private static int entriesOfASet(Row row) {
        int positions = row.get(ROWS) * row.get(COLUMNS);
        return switch (row.get(SET)) {
            case OVER_EVERYTHING -> row.get(IMAGES) * row.get(CHANNELS) * positions;
            case PER_CHANNEL -> row.get(IMAGES) * positions;
            case PER_POSITION -> row.get(IMAGES) * row.get(CHANNELS);
            case PER_ELEMENT -> row.get(IMAGES);
        };
    }

    private static Layout layout(Row row) {
        return Layout.plain(new Sizes(row.get(IMAGES), row.get(CHANNELS), row.get(ROWS), row.get(COLUMNS)))
                .with(row.get(SET))
                .withEps(row.get(EPS))
                .withGammaAndBeta()
                .scaled(row.get(SCALE))
                .holding(row.get(NUMBERS));
    }
}
