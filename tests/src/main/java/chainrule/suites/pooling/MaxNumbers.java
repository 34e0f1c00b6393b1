package chainrule.suites.pooling;

import chainrule.contract.PerAxis;
import chainrule.contract.PoolingGeometry;
import chainrule.suites.pooling.Layout.Counts;
import chainrule.suites.pooling.MaxPoolingCase.Backward;
import chainrule.suites.pooling.MaxPoolingCase.Forward;
import chainrule.testkit.Cases;
import chainrule.testkit.Property;
import chainrule.testkit.draw.Distribution;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.draw.Fill;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The numbers of max pooling. No two cells of a channel are alike, but where ties are judged. They are positive, but
 * where negative ones are the point, so that a search that starts at 0 costs only its own checks and those with padding.
 */
final class MaxNumbers {

    /** What becomes of a positive number. */
    enum Sign {
        POSITIVE,
        NEGATIVE,
        /** One in four stays positive, so that some windows have no positive number. */
        MIXED;

        private double of(Draw draw, double magnitude) {
            boolean positive = this == POSITIVE || this == MIXED && draw.between(0, 3) == 0;
            return positive ? magnitude : -magnitude;
        }
    }

    /** Below -100, -99999 and the smallest {@code int}, where searches have been seen to start. */
    private static final List<Double> SCALES = List.of(1.0, 0x1p10, 0x1p20, 0x1p40);

    /** A sixteenth of it is beyond 100. */
    private static final double FAR = 0x1p11;

    private MaxNumbers() {}

    /** Eight, of which two hold Gaussian numbers, and some that are always there. */
    static Cases<Forward> forward(Sign sign, Property<Layout> property, List<Layout> always) {
        Function<Draw, Layout> layouts = property.layouts();
        Cases<Forward> drawn = Cases.drawn(6, draw -> forward(layouts.apply(draw), signed(sign, 1), draw))
                .and(Cases.drawn(2, draw -> forward(layouts.apply(draw), gaussian(sign), draw)))
                .and(Cases.designed(() -> always, (layout, draw) -> forward(layout, signed(sign, 1), draw)));
        return property.of(drawn, MaxNumbers::smallForward, () -> unlike(1));
    }

    /**
     * Eight, of which two have a large dy and two a Gaussian one, and some that are always there; of x it matters only
     * which cell is larger.
     */
    static Cases<Backward> backward(Sign sign, Property<Layout> property, List<Layout> always) {
        Function<Draw, Layout> layouts = property.layouts();
        Cases<Backward> drawn = Cases.<Backward>drawn(
                        4, draw -> backward(layouts.apply(draw), signed(sign, 1), draw, draw::dyadic))
                .and(Cases.drawn(2, draw -> backward(layouts.apply(draw), signed(sign, 1), draw, large(draw))))
                .and(Cases.drawn(2, draw -> backward(layouts.apply(draw), signed(sign, 1), draw, draw::gaussian)))
                .and(Cases.designed(
                        () -> always, (layout, draw) -> backward(layout, signed(sign, 1), draw, draw::dyadic)));
        return property.of(drawn, MaxNumbers::smallBackward, () -> unlike(1));
    }

    /** One of each layout. */
    static Cases<Forward> designedForward(Sign sign, Property<Layout> property, Supplier<List<Layout>> layouts) {
        return property.of(designedForward(sign, layouts), MaxNumbers::smallForward, () -> unlike(1));
    }

    private static Cases<Forward> designedForward(Sign sign, Supplier<List<Layout>> layouts) {
        return Cases.designed(layouts, (layout, draw) -> forward(layout, kind(sign, layout.numbers()), draw));
    }

    /** One of each layout, whose numbers fill dy; x has others that are as telling. */
    static Cases<Backward> designedBackward(Sign sign, Property<Layout> property, Supplier<List<Layout>> layouts) {
        return property.of(designedBackward(sign, layouts), MaxNumbers::smallBackward, () -> unlike(1));
    }

    private static Cases<Backward> designedBackward(Sign sign, Supplier<List<Layout>> layouts) {
        return Cases.designed(
                layouts,
                (layout, draw) -> backward(
                        layout,
                        kind(sign, layout.numbers()),
                        draw,
                        layout.numbers().of(draw)));
    }

    /** What is zeros elsewhere has one here, the largest; what is all negative is nearly tied too. */
    private static Numbers kind(Sign sign, Distribution numbers) {
        return switch (numbers) {
            case DYADIC -> signed(sign, 1);
            case GAUSSIAN -> gaussian(sign);
            case LARGE -> signed(sign, 0x1p6);
            case TINY -> signed(sign, 0x1p-40);
            case SPARSE -> sign == Sign.POSITIVE ? signed(sign, 1) : upToZero();
            case NEGATIVE -> close(sign);
        };
    }

    /** All pairs of values, and windows below -100, which large numbers of any design may be and here some always are. */
    static Cases<Forward> combinedForward(Supplier<List<Layout>> layouts) {
        Cases<Forward> far = Cases.designed(
                () -> Windows.ALWAYS_COMBINED, (layout, draw) -> forward(layout, signed(Sign.NEGATIVE, FAR), draw));
        return Windows.COMBINATIONS.of(
                designedForward(Sign.MIXED, layouts).and(far), MaxNumbers::smallForward, () -> unlike(1));
    }

    /** The same layouts. */
    static Cases<Backward> combinedBackward(Supplier<List<Layout>> layouts) {
        Cases<Backward> far = Cases.designed(
                () -> Windows.ALWAYS_COMBINED,
                (layout, draw) -> backward(layout, signed(Sign.NEGATIVE, FAR), draw, draw::dyadic));
        return Windows.COMBINATIONS.of(
                designedBackward(Sign.MIXED, layouts).and(far), MaxNumbers::smallBackward, () -> unlike(1));
    }

    private static DoubleSupplier large(Draw draw) {
        return Distribution.LARGE.of(draw);
    }

    /** Two on each scale, and two whose largest is 0. */
    static Cases<Forward> farBelowZero() {
        return together(scale -> draw -> forward(basic(draw), signed(Sign.NEGATIVE, scale), draw))
                .and(Cases.drawn(2, draw -> forward(basic(draw), upToZero(), draw)))
                .withRungs(() -> belowZero(Forward::of));
    }

    /** Two on each scale, and two whose largest is 0. */
    static Cases<Backward> farBelowZeroBackward() {
        return together(scale -> draw -> backward(basic(draw), signed(Sign.NEGATIVE, scale), draw, draw::dyadic))
                .and(Cases.drawn(2, draw -> backward(basic(draw), upToZero(), draw, draw::dyadic)))
                .withRungs(() -> belowZero((layout, numbers) -> Backward.of(layout, numbers, Fill.counting(0))));
    }

    /** So nearly tied that single precision takes them for ties, and a dy that it rounds. */
    static Cases<Backward> nearlyTied() {
        Cases<Backward> tied = Cases.designed(
                () -> Windows.ROUNDED, (layout, draw) -> backward(layout, nearOne(), draw, draw::gaussian));
        return Windows.BASIC.of(tied, MaxNumbers::smallBackward, () -> unlike(1));
    }

    static Cases<Forward> largeForward() {
        return Cases.designed(
                () -> Windows.LARGE_FORWARD, (layout, draw) -> forward(layout, signed(Sign.POSITIVE, 1), draw));
    }

    static Cases<Backward> large() {
        return Cases.designed(
                () -> Windows.LARGE_BACKWARD,
                (layout, draw) -> backward(layout, signed(Sign.POSITIVE, 1), draw, draw::dyadic));
    }

    /**
     * Some of the homework's, and cells of two numbers only. Windows lie side by side, so that whatever rule is right, a
     * tied cell has its gradient from one window.
     */
    static Cases<Backward> tied(Cases<Backward> homework) {
        return homework.and(Cases.drawn(8, MaxNumbers::tied))
                .withRungs(() -> Stream.of(
                                new double[][] {{2, 2}},
                                new double[][] {{2}, {2}},
                                new double[][] {{1, 2}, {2, 1}},
                                new double[][] {{3, 3}, {3, 3}},
                                new double[][] {{1, 3, 2}, {3, 1, 3}})
                        .map(MaxNumbers::tied)
                        .toList());
    }

    private static Backward tied(Draw draw) {
        Layout layout = basic(draw);
        double one = Math.abs(draw.dyadic());
        double other = Math.abs(draw.dyadic());
        return Backward.of(layout, () -> draw.oneOf(one, other), draw::dyadic);
    }

    private static Backward tied(double[][] window) {
        PoolingGeometry geometry = PoolingGeometry.tiling(new PerAxis(window.length, window[0].length));
        return new Backward(new double[][][][] {{window}}, geometry, new double[][][][] {{{{4}}}});
    }

    /** Makes the supplier of one input's numbers. */
    private interface Numbers {
        DoubleSupplier of(Draw draw, int cells);
    }

    private static Numbers signed(Sign sign, double scale) {
        return (draw, cells) -> {
            DoubleSupplier magnitudes = new DistinctSixteenths(draw, cells);
            return () -> sign.of(draw, scale * magnitudes.getAsDouble());
        };
    }

    private static Numbers upToZero() {
        return (draw, cells) -> {
            DoubleSupplier magnitudes = new DistinctSixteenths(draw, cells);
            return () -> 1 / 16.0 - magnitudes.getAsDouble();
        };
    }

    private static Numbers nearOne() {
        return (draw, cells) -> {
            DoubleSupplier magnitudes = new DistinctSixteenths(draw, cells);
            return () -> 1 + Math.scalb(magnitudes.getAsDouble(), -36);
        };
    }

    /** Nearer than a thousandth to each other, but apart in single precision too. */
    private static Numbers close(Sign sign) {
        return (draw, cells) -> {
            DoubleSupplier magnitudes = new DistinctSixteenths(draw, cells);
            double factor = sign == Sign.POSITIVE ? 1 : -1;
            return () -> factor * (1 + Math.scalb(magnitudes.getAsDouble(), -14));
        };
    }

    private static Numbers gaussian(Sign sign) {
        return (draw, cells) -> () -> sign.of(draw, Math.abs(draw.gaussian()));
    }

    private static Forward forward(Layout layout, Numbers numbers, Draw draw) {
        return Forward.of(layout, numbers.of(draw, cells(layout)));
    }

    private static Backward backward(Layout layout, Numbers numbers, Draw draw, DoubleSupplier upstream) {
        return Backward.of(layout, numbers.of(draw, cells(layout)), upstream);
    }

    private static int cells(Layout layout) {
        return layout.input().height() * layout.input().width();
    }

    private static Layout basic(Draw draw) {
        return Windows.BASIC.layouts().apply(draw);
    }

    private static <C> Cases<C> together(Function<Double, Function<Draw, C>> scaled) {
        return SCALES.stream()
                .map(scale -> Cases.drawn(2, scaled.apply(scale)))
                .reduce(Cases::and)
                .orElseThrow();
    }

    /** Small cases far below zero too, where a search for the maximum may have started. */
    private static <C> List<C> belowZero(BiFunction<Layout, DoubleSupplier, C> fill) {
        Layout smallest = Layout.tiling(Counts.ONE, PerAxis.of(1), PerAxis.of(1));
        Layout small = Layout.tiling(Counts.ONE, PerAxis.of(2), PerAxis.of(1));
        return List.of(
                fill.apply(smallest, unlike(-1)),
                fill.apply(smallest, unlike(-1000)),
                fill.apply(smallest, unlike(-1e6)),
                fill.apply(smallest, unlike(-1e10)),
                fill.apply(small, unlike(-1)),
                fill.apply(small, unlike(-1e6)));
    }

    private static Forward smallForward(Layout layout, DoubleSupplier numbers) {
        return Forward.of(layout, belowPadding(layout, numbers));
    }

    private static Backward smallBackward(Layout layout, DoubleSupplier numbers) {
        return Backward.of(layout, belowPadding(layout, numbers), Fill.counting(0));
    }

    /** Small cases hold negative numbers where they are padded, so that a zero of the padding would win. */
    private static DoubleSupplier belowPadding(Layout layout, DoubleSupplier numbers) {
        return layout.isPadded() ? () -> -numbers.getAsDouble() : numbers;
    }

    /** No two of sixteen are alike, and the largest cells are where mistakes show. */
    private static DoubleSupplier unlike(double factor) {
        double[] sequence = {3, 5, 2, 8, 1, 7, 4, 9, 6, 12, 10, 14, 11, 16, 13, 15};
        int[] next = {0};
        return () -> factor * sequence[next[0]++ % sequence.length];
    }
}
