package chainrule.suites.convolution;

import chainrule.suites.Axes;
import chainrule.suites.BiasSums;
import chainrule.suites.Sliding;
import chainrule.suites.SlidingSums;
import chainrule.suites.SlidingSums.Channels;
import chainrule.suites.convolution.ConvolutionCase.Backward;
import chainrule.suites.convolution.ConvolutionCase.Forward;
import chainrule.suites.convolution.ConvolutionCase.Pass;
import chainrule.testkit.formula.Sum;
import java.util.Optional;

/** What the results of a convolution add up. */
final class ConvolutionSums {
    static final Sum<Forward> PRODUCTS = Sum.of("y", given -> of(given).intoGrid("y", "x"));
    static final Sum<Forward> BIAS = new Sum<>(
            "y", given -> Optional.ofNullable(given.b()).map(b -> bias(given).forward()));
    static final Sum<Backward> DX = Sum.of("dx", given -> of(given).intoPicture("dx", "dy"));
    static final Sum<Backward> DW = Sum.of("dw", given -> of(given).intoKernel("dy", "x"));
    static final Sum<Backward> DB = new Sum<>(
            "db",
            given -> Optional.ofNullable(given.b())
                    .map(b -> BiasSums.of(given.dy()).backward()));

    private static final SlidingSums.Words WORDS =
            new SlidingSums.Words(new Channels("filter", "f", "F"), new Channels("channel", "c", "C"));

    private ConvolutionSums() {}

    private static SlidingSums of(Pass given) {
        return new SlidingSums(sliding(given), WORDS, sizes(given));
    }

    static SlidingSums.Sizes sizes(Pass given) {
        int groups = given.geometry().groups();
        return new SlidingSums.Sizes(
                given.x().length,
                groups,
                given.w().length / groups,
                given.w()[0].length,
                sliding(given).output());
    }

    private static BiasSums bias(Pass given) {
        Sliding sliding = sliding(given);
        return new BiasSums(
                given.x().length,
                given.w().length,
                sliding.output().height(),
                sliding.output().width());
    }

    static Sliding sliding(Pass given) {
        return new Sliding(
                Axes.of(given.x()),
                Axes.of(given.w()),
                given.geometry().stride(),
                given.geometry().dilation(),
                given.geometry().padding());
    }
}
