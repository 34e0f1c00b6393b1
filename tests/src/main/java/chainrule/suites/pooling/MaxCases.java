package chainrule.suites.pooling;

import chainrule.contract.PerAxis;
import chainrule.suites.HomeworkItem;
import chainrule.testkit.Cases;
import chainrule.testkit.draw.Draw;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Cases of max pooling. No two cells of a channel are alike, but where ties are judged. Numbers are positive, but where
 * negative ones are the point, so that a search that starts at 0 costs only its own checks and those with padding.
 */
final class MaxCases {

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

    private MaxCases() {}

    /** Eight, of which two hold Gaussian numbers. */
    static Cases<MaxForwardCase> forward(Sign sign, Function<Draw, Layout> layouts) {
        return Cases.drawn(6, draw -> forward(layouts.apply(draw), signed(sign, 1), draw))
                .and(Cases.drawn(2, draw -> forward(layouts.apply(draw), gaussian(sign), draw)));
    }

    /** Eight, of which two have a Gaussian dy; of x it matters only which cell is larger. */
    static Cases<MaxBackwardCase> backward(Sign sign, Function<Draw, Layout> layouts) {
        return Cases.drawn(6, draw -> backward(layouts.apply(draw), signed(sign, 1), draw, draw::dyadic))
                .and(Cases.drawn(2, draw -> backward(layouts.apply(draw), signed(sign, 1), draw, draw::gaussian)));
    }

    /** Two on each scale. */
    static Cases<MaxForwardCase> farBelowZero() {
        return together(SCALES.stream()
                .map(scale ->
                        Cases.drawn(2, draw -> forward(DrawnLayouts.basic(draw), signed(Sign.NEGATIVE, scale), draw))));
    }

    /** Two on each scale. */
    static Cases<MaxBackwardCase> farBelowZeroBackward() {
        return together(SCALES.stream()
                .map(scale -> Cases.drawn(
                        2,
                        draw -> backward(DrawnLayouts.basic(draw), signed(Sign.NEGATIVE, scale), draw, draw::dyadic))));
    }

    static Cases<MaxBackwardCase> large() {
        return Cases.drawn(1, draw -> backward(DrawnLayouts.large(draw), signed(Sign.POSITIVE, 1), draw, draw::dyadic));
    }

    /**
     * The homework's, and cells of two numbers only. Windows lie side by side, so that whatever rule is right, a tied
     * cell has its gradient from one window.
     */
    static Cases<MaxBackwardCase> tied(List<HomeworkItem<MaxBackwardCase>> homework) {
        return HomeworkItem.cases(homework).and(Cases.drawn(8, MaxCases::tied));
    }

    private static MaxBackwardCase tied(Draw draw) {
        Layout layout = DrawnLayouts.basic(draw);
        double one = Math.abs(draw.dyadic());
        double other = Math.abs(draw.dyadic());
        return new MaxBackwardCase(layout.x(() -> draw.oneOf(one, other)), layout.geometry(), layout.dy(draw::dyadic));
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

    private static Numbers gaussian(Sign sign) {
        return (draw, cells) -> () -> sign.of(draw, Math.abs(draw.gaussian()));
    }

    private static MaxForwardCase forward(Layout layout, Numbers numbers, Draw draw) {
        return new MaxForwardCase(x(layout, numbers, draw), layout.geometry());
    }

    private static MaxBackwardCase backward(Layout layout, Numbers numbers, Draw draw, DoubleSupplier upstream) {
        return new MaxBackwardCase(x(layout, numbers, draw), layout.geometry(), layout.dy(upstream));
    }

    private static double[][][][] x(Layout layout, Numbers numbers, Draw draw) {
        PerAxis input = layout.input();
        return layout.x(numbers.of(draw, input.height() * input.width()));
    }

    private static <C> Cases<C> together(Stream<Cases<C>> parts) {
        return parts.reduce(Cases::and).orElseThrow();
    }
}
