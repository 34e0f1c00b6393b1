package chainrule.suites.normalization;

import static chainrule.contract.StatisticsSet.OVER_EVERYTHING;
import static chainrule.contract.StatisticsSet.PER_CHANNEL;
import static chainrule.contract.StatisticsSet.PER_ELEMENT;
import static chainrule.contract.StatisticsSet.PER_POSITION;
import static chainrule.suites.normalization.BatchNormalizationCase.ANOTHER_GAMMA;
import static chainrule.suites.normalization.BatchNormalizationCase.MORE_CHANNELS;
import static chainrule.suites.normalization.BatchNormalizationCase.MORE_IMAGES;
import static chainrule.suites.normalization.BatchNormalizationCase.SOME_EPS;
import static chainrule.suites.normalization.BatchNormalizationCase.words;

import chainrule.contract.StatisticsSet;
import chainrule.suites.normalization.BatchNormalizationCase.Backward;
import chainrule.suites.normalization.BatchNormalizationCase.Forward;
import chainrule.suites.normalization.BatchNormalizationCase.Whole;
import chainrule.suites.normalization.Layout.Sizes;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Posed;
import chainrule.testkit.Property;
import chainrule.testkit.draw.Distribution;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.draw.Fill;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The properties of a batch normalisation. Each uses no other optional parameter (another set than per channel, gamma
 * and beta, eps), so that what a student has not written costs its own checks and the combinations alone.
 *
 * <p>Small cases hold whole numbers such that variance + eps is a perfect square. A set of one entry has no variance, so
 * they start at two.
 */
final class Batches {
    private static final Layout PAIR = layout(1, 1, 1, 2);
    private static final Layout SQUARE = layout(1, 1, 2, 2);
    private static final Layout TWO_IMAGES = layout(2, 1, 1, 1);
    private static final Layout TWO_PAIRS = layout(2, 1, 1, 2);
    private static final Layout THREE_PAIRS = layout(3, 1, 1, 2);
    private static final Layout CHANNEL_PAIR = layout(1, 2, 1, 1);
    private static final Layout CHANNELS = layout(1, 2, 1, 2);
    private static final Layout TWO_IMAGES_OF_TWO_CHANNELS = layout(2, 2, 1, 1);

    /** One image, one channel, square. */
    static final Property<Layout> BASIC = Property.of(
                    "basic",
                    draw -> square(draw, 1, 1),
                    PAIR.holding(1, 3),
                    SQUARE.holding(1, 1, 5, 5),
                    SQUARE.holding(-3, 3, 3, 5))
            .told(words(PER_CHANNEL));

    static final Property<Layout> BATCH = Property.of(
                    "batch",
                    draw -> square(draw, draw.inTurn(2, 3, 4), 1),
                    TWO_IMAGES.holding(1, 5),
                    TWO_PAIRS.holding(-3, 3, 3, 5),
                    THREE_PAIRS.holding(-3, -3, -3, 3, 3, 3))
            .told(MORE_IMAGES, words(PER_CHANNEL));

    static final Property<Layout> SEVERAL_CHANNELS = Property.of(
                    "channels", draw -> square(draw, 1, draw.inTurn(2, 3, 4)), CHANNELS.holding(1, 3, 2, 8))
            .told(MORE_CHANNELS, words(PER_CHANNEL));

    /** Batch, channels and two unlike axes at once. */
    static final Property<Layout> SEVERAL = Property.<Layout>of("several", Batches::several)
            .told(MORE_IMAGES, MORE_CHANNELS, words(PER_CHANNEL))
            .shownBy(BASIC, BATCH, SEVERAL_CHANNELS);

    static final Property<Layout> GAMMA_AND_BETA = Property.of(
                    "gamma and beta",
                    draw -> several(draw).withGammaAndBeta(),
                    PAIR.withGammaAndBeta().holding(1, 5),
                    SQUARE.withGammaAndBeta().holding(1, 1, 5, 5),
                    CHANNELS.withGammaAndBeta().holding(1, 3, 2, 8),
                    TWO_IMAGES_OF_TWO_CHANNELS.withGammaAndBeta().holding(1, 2, 3, 8))
            .told(MORE_IMAGES, MORE_CHANNELS, ANOTHER_GAMMA, words(PER_CHANNEL));

    static final Property<Layout> EPS = Property.of(
                    "eps",
                    Batches::eps,
                    PAIR.withEps(3).holding(1, 3),
                    SQUARE.withEps(4).holding(1, 3, 5, 7),
                    TWO_IMAGES_OF_TWO_CHANNELS.withEps(3).holding(1, 5, 3, 7))
            .told(MORE_IMAGES, MORE_CHANNELS, SOME_EPS, words(PER_CHANNEL));

    static final Property<Layout> MOMENTUM = Property.<Layout>of("momentum", Batches::momentum)
            .told(MORE_IMAGES, MORE_CHANNELS, words(PER_CHANNEL))
            .shownBy(SEVERAL);

    static final Property<Layout> EVERYTHING = set(
            OVER_EVERYTHING, CHANNEL_PAIR.holding(1, 3), CHANNELS.holding(-3, 3, 3, 5), TWO_PAIRS.holding(-3, 3, 3, 5));
    static final Property<Layout> POSITIONS =
            set(PER_POSITION, TWO_IMAGES.holding(1, 5), CHANNEL_PAIR.holding(1, 3), CHANNELS.holding(1, 2, 3, 8));
    static final Property<Layout> ELEMENTS = set(
            PER_ELEMENT,
            TWO_IMAGES.holding(1, 3),
            TWO_PAIRS.holding(1, 2, 3, 8),
            TWO_IMAGES_OF_TWO_CHANNELS.holding(1, 2, 3, 8));
    static final List<Property<Layout>> OTHER_SETS = List.of(EVERYTHING, POSITIONS, ELEMENTS);

    private static final Property<Layout> CHANNELS_COMBINED =
            combination(PER_CHANNEL, CHANNELS.withEps(3).holding(1, 3, 5, 7));
    static final List<Property<Layout>> COMBINATIONS = List.of(
            combination(OVER_EVERYTHING, CHANNELS.withEps(4).holding(1, 3, 5, 7)),
            CHANNELS_COMBINED,
            combination(PER_POSITION, CHANNELS.withEps(3).holding(1, 5, 3, 7)),
            combination(
                    PER_ELEMENT,
                    TWO_PAIRS.withEps(3).holding(1, 5, 3, 7),
                    TWO_IMAGES_OF_TWO_CHANNELS.withEps(3).holding(1, 5, 3, 7)));

    /** Whatever there is, for shapes. */
    static final List<Property<Layout>> ANYTHING = List.of(
            COMBINATIONS.get(0),
            CHANNELS_COMBINED.shownBy(BASIC, SEVERAL_CHANNELS),
            COMBINATIONS.get(2),
            COMBINATIONS.get(3));

    /**
     * So large that differencing one's own forward, two passes for each input, takes minutes, while back-propagation
     * walks over the input a few times: a blink, even before the compiler has warmed up.
     */
    static final Layout LARGE = layout(2, 4, 120, 110);

    /** More images and channels than anybody would write out. */
    private static final Layout MANY = layout(17, 18, 2, 1);

    /** Sizes and parameters of the combinations, of each set. */
    private static final List<Supplier<List<Layout>>> COMBINED =
            List.of(alikeToo(OVER_EVERYTHING), alikeToo(PER_CHANNEL), alikeToo(PER_POSITION), alikeToo(PER_ELEMENT));

    /** Among them one at which a variance is less than any usual eps. */
    private static final double[] SCALES = {1, 0x1p-24, 0x1p6};

    private static final double FAR = 0x1p20;

    private Batches() {}

    /** And one whose entries are all alike: nothing but eps is divided by. */
    private static Supplier<List<Layout>> alikeToo(StatisticsSet set) {
        Supplier<List<Layout>> some = NormalizationDesign.some(6, set);
        double[] entries = new double[3 * 2 * 2 * 3];
        Arrays.fill(entries, 3);
        Layout alike =
                layout(3, 2, 2, 3).with(set).withGammaAndBeta().withEps(0.5).holding(entries);
        return () -> Stream.concat(some.get().stream(), Stream.of(alike)).toList();
    }

    /** At least three images: two entries normalise to -1 and 1 whatever they are, and their dx is 0. */
    private static Layout several(Draw draw) {
        return draw.inTurn(
                layout(3, 2, 2, 3),
                layout(4, 3, 2, 4),
                layout(5, 2, 3, 4),
                layout(3, 3, 3, 5),
                layout(4, 2, 2, 3),
                layout(5, 3, 2, 4),
                layout(3, 2, 3, 4),
                layout(4, 3, 3, 5));
    }

    /** Large against the variance of some channels, so that leaving it out or misplacing it shows. */
    private static Layout eps(Draw draw) {
        double eps = draw.inTurn(0.5, 1.5, 2.0);
        return several(draw).withEps(eps);
    }

    /** Never a half, which weighs old and new alike. */
    private static Layout momentum(Draw draw) {
        double momentum = draw.inTurn(0.125, 0.25, 0.75, 1.0);
        return several(draw).withMomentum(momentum);
    }

    private static Layout square(Draw draw, int images, int channels) {
        int size = draw.inTurn(2, 3);
        return layout(images, channels, size, size);
    }

    private static Layout layout(int images, int channels, int height, int width) {
        return Layout.plain(new Sizes(images, channels, height, width));
    }

    private static Property<Layout> set(StatisticsSet set, Layout... small) {
        return Property.of(words(set), draw -> momentum(draw).with(set), with(set, small))
                .told(MORE_IMAGES, MORE_CHANNELS, words(set));
    }

    /** Gamma, beta and eps at once, with statistics of some set. */
    private static Property<Layout> combination(StatisticsSet set, Layout... small) {
        Layout[] scaled = Arrays.stream(small).map(Layout::withGammaAndBeta).toArray(Layout[]::new);
        return Property.designed("combinations", with(set, scaled))
                .told(ANOTHER_GAMMA, SOME_EPS, words(set))
                .open(MORE_IMAGES, MORE_CHANNELS);
    }

    private static Layout[] with(StatisticsSet set, Layout... layouts) {
        return Arrays.stream(layouts).map(layout -> layout.with(set)).toArray(Layout[]::new);
    }

    static <C extends Record & Case> Cases<C> eight(
            Property<Layout> property, BiFunction<Layout, DoubleSupplier, C> fill) {
        return cases(8, property, fill);
    }

    /** As many cases of a property as are wanted, and the small ones. */
    static <C extends Record & Case> Cases<C> cases(
            int count, Property<Layout> property, BiFunction<Layout, DoubleSupplier, C> fill) {
        Cases<C> drawn = draws -> IntStream.range(0, count)
                .mapToObj(index -> {
                    Draw draw = draws.apply(index);
                    Layout layout = property.layouts().apply(draw).scaled(SCALES[index % SCALES.length]);
                    return Posed.drawn(
                            fill.apply(layout, Distribution.inTurn(index).of(draw)));
                })
                .toList();
        return property.of(drawn, fill, () -> Fill.counting(1));
    }

    /** Gamma, beta and eps at once, with statistics of every set in turn. */
    static <C extends Record & Case> Cases<C> combined(
            List<Property<Layout>> properties, BiFunction<Layout, DoubleSupplier, C> fill) {
        return combined(properties, fill, layout -> true);
    }

    /** The same where running statistics show by their shape of what set they are: inference is told nothing else. */
    static <C extends Record & Case> Cases<C> combinedInference(BiFunction<Layout, DoubleSupplier, C> fill) {
        return combined(COMBINATIONS, fill, Layout::hasTellingShapes);
    }

    private static <C extends Record & Case> Cases<C> combined(
            List<Property<Layout>> properties, BiFunction<Layout, DoubleSupplier, C> fill, Predicate<Layout> which) {
        return IntStream.range(0, COMBINED.size())
                .mapToObj(place -> {
                    Supplier<List<Layout>> layouts = () ->
                            COMBINED.get(place).get().stream().filter(which).toList();
                    return properties.get(place).of(designed(layouts, fill), fill, () -> Fill.counting(1));
                })
                .reduce(Cases::and)
                .orElseThrow();
    }

    private static <C> Cases<C> designed(Supplier<List<Layout>> layouts, BiFunction<Layout, DoubleSupplier, C> fill) {
        return Cases.designed(
                layouts, (layout, draw) -> fill.apply(layout, layout.numbers().of(draw)));
    }

    /** Per channel, of numbers that are rounded. */
    static Cases<Whole> rounded() {
        Cases<Whole> drawn = Cases.drawn(2, draw -> several(draw).whole(draw::gaussian));
        return SEVERAL.of(drawn, Layout::whole, () -> Fill.counting(1));
    }

    /** So far from zero that the mean of squares less the square of the mean is mostly rounding. */
    static Cases<Forward> farFromZero() {
        Cases<Forward> drawn = Cases.drawn(4, draw -> several(draw).shifted(FAR).forward(draw::dyadic));
        return SEVERAL.of(drawn, Layout::forward, () -> Fill.counting(1));
    }

    /** Many images, channels, rows and columns, one after the other. */
    static Cases<Forward> largeForward() {
        return Cases.designed(
                () -> List.of(MANY, layout(2, 2, 40, 36)), (layout, draw) -> layout.forward(draw::dyadic));
    }

    static Cases<Backward> largeBackward() {
        return Cases.designed(() -> List.of(MANY, LARGE), (layout, draw) -> layout.backward(draw::dyadic));
    }

    /** Four cases of each. */
    static <C extends Record & Case> Cases<C> fours(
            List<Property<Layout>> properties, BiFunction<Layout, DoubleSupplier, C> fill) {
        return properties.stream()
                .map(property -> cases(4, property, fill))
                .reduce(Cases::and)
                .orElseThrow();
    }
}
