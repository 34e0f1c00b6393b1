package chainrule.suites.arithmetic;

import chainrule.contract.PerAxis;
import chainrule.contract.SlidingWindow;
import chainrule.suites.arithmetic.ArithmeticCase.Output;
import chainrule.suites.arithmetic.ArithmeticCase.Reach;
import chainrule.suites.arithmetic.ArithmeticCase.Transposed;
import chainrule.testkit.Cases;
import chainrule.testkit.draw.Draw;
import java.util.List;
import java.util.function.Function;

/**
 * Windows and the sizes that they slide over. The two axes are always unlike; what a property is not about is as usual,
 * so that what a student has not written costs its own checks and the combinations alone.
 */
final class Windows {
    private static final SlidingWindow ONE = SlidingWindow.plain(PerAxis.of(1));
    private static final SlidingWindow TWO = SlidingWindow.plain(PerAxis.of(2));

    static final Cases<Reach> REACH = Cases.drawn(8, draw -> new Reach(unlike(draw, 2, 7), unlike(draw, 1, 5)))
            .withRungs(() -> List.of(
                    new Reach(PerAxis.of(1), PerAxis.of(1)),
                    new Reach(PerAxis.of(2), PerAxis.of(2)),
                    new Reach(new PerAxis(3, 2), new PerAxis(1, 2))));

    static final Cases<Output> BASIC = outputs(Windows::plain, new Output(PerAxis.of(2), TWO), output(1, 3, ONE));

    /** Of which no stride divides the way that the window has. */
    static final Cases<Output> STRIDE = outputs(
            draw -> plain(draw).withStride(unlike(draw, 2, 4)),
            output(1, 2, ONE.withStride(PerAxis.of(2))),
            output(3, 4, TWO.withStride(PerAxis.of(2))));

    static final Cases<Output> PADDING = outputs(
            draw -> plain(draw).withPadding(unlike(draw, 0, 3)),
            output(1, 1, ONE.withPadding(PerAxis.of(1))),
            output(2, 3, TWO.withPadding(new PerAxis(0, 1))));

    static final Cases<Output> DILATION = outputs(
            draw -> plain(draw).withDilation(unlike(draw, 1, 4)),
            output(3, 4, TWO.withDilation(PerAxis.of(2))),
            output(2, 4, TWO.withDilation(new PerAxis(1, 3))));

    static final Cases<Output> COMBINATIONS = outputs(
            Windows::anything,
            output(3, 4, new SlidingWindow(PerAxis.of(2), PerAxis.of(2), PerAxis.of(1), PerAxis.of(2))));

    static final Cases<Transposed> TRANSPOSED = transposed(
            draw -> PerAxis.of(0),
            new Transposed(PerAxis.of(2), TWO, PerAxis.of(0)),
            new Transposed(PerAxis.of(2), ONE.withStride(PerAxis.of(2)), PerAxis.of(0)),
            new Transposed(PerAxis.of(3), TWO.withPadding(PerAxis.of(1)), PerAxis.of(0)));

    static final Cases<Transposed> TRANSPOSED_WITH_OUTPUT_PADDING = transposed(
            draw -> unlike(draw, 0, 2),
            new Transposed(PerAxis.of(2), ONE.withStride(PerAxis.of(2)), new PerAxis(1, 0)));

    private Windows() {}

    private static Cases<Output> outputs(Function<Draw, SlidingWindow> windows, Output... small) {
        return Cases.drawn(8, draw -> over(draw, windows.apply(draw))).withRungs(() -> List.of(small));
    }

    private static Cases<Transposed> transposed(Function<Draw, PerAxis> outputPadding, Transposed... small) {
        return Cases.drawn(
                        8,
                        draw -> new Transposed(
                                unlike(draw, 4, 9),
                                anything(draw).withStride(unlike(draw, 3, 5)),
                                outputPadding.apply(draw)))
                .withRungs(() -> List.of(small));
    }

    private static Output output(int height, int width, SlidingWindow window) {
        return new Output(new PerAxis(height, width), window);
    }

    /** An input that takes some windows and, with a stride above 1, leaves cells over. */
    private static Output over(Draw draw, SlidingWindow window) {
        return new Output(
                new PerAxis(
                        length(
                                draw,
                                window.kernel().height(),
                                window.stride().height(),
                                window.padding().height(),
                                window.dilation().height()),
                        length(
                                draw,
                                window.kernel().width(),
                                window.stride().width(),
                                window.padding().width(),
                                window.dilation().width())),
                window);
    }

    private static int length(Draw draw, int kernel, int stride, int padding, int dilation) {
        int reach = (kernel - 1) * dilation + 1;
        int rest = stride > 1 ? draw.between(1, stride - 1) : 0;
        return reach + stride * (draw.between(3, 40) + 2 * padding) + rest - 2 * padding;
    }

    private static SlidingWindow plain(Draw draw) {
        return SlidingWindow.plain(unlike(draw, 2, 7));
    }

    private static SlidingWindow anything(Draw draw) {
        return new SlidingWindow(unlike(draw, 2, 5), unlike(draw, 2, 4), unlike(draw, 0, 2), unlike(draw, 1, 3));
    }

    /** Two numbers that differ. */
    static PerAxis unlike(Draw draw, int least, int most) {
        int one = draw.between(least, most);
        int other = draw.between(least, most - 1);
        return new PerAxis(one, other < one ? other : other + 1);
    }
}
