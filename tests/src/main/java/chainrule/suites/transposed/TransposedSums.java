package chainrule.suites.transposed;

import static chainrule.contract.Padding.zeros;

import chainrule.contract.PerAxis;
import chainrule.contract.TransposedConvolutionGeometry;
import chainrule.suites.Axes;
import chainrule.suites.BiasSums;
import chainrule.suites.Sliding;
import chainrule.suites.SlidingSums;
import chainrule.suites.SlidingSums.Channels;
import chainrule.suites.transposed.TransposedCase.Backward;
import chainrule.suites.transposed.TransposedCase.Forward;
import chainrule.testkit.formula.Sum;
import java.util.Optional;

/** What the results of a transposed convolution add up: it lays its kernels out on y, one for each cell of x. */
final class TransposedSums {
    static final Sum<Forward> PRODUCTS = Sum.of("y", given -> of(given).intoPicture("y", "x"));
    static final Sum<Forward> BIAS = new Sum<>(
            "y", given -> Optional.ofNullable(given.b()).map(b -> bias(given).forward()));
    static final Sum<Backward> DX = Sum.of("dx", given -> of(given).intoGrid("dx", "dy"));
    static final Sum<Backward> DW = Sum.of("dw", given -> of(given).intoKernel("x", "dy"));
    static final Sum<Backward> DB = new Sum<>(
            "db",
            given -> Optional.ofNullable(given.b())
                    .map(b -> BiasSums.of(given.dy()).backward()));

    private static final SlidingSums.Words WORDS =
            new SlidingSums.Words(new Channels("channel", "c", "C"), new Channels("filter", "f", "F"));

    private TransposedSums() {}

    private static SlidingSums of(TransposedCase given) {
        return new SlidingSums(sliding(given), WORDS, sizes(given));
    }

    static Sliding sliding(TransposedCase given) {
        PerAxis padding = given.geometry().padding();
        return new Sliding(
                output(given),
                Axes.of(given.w()),
                given.geometry().stride(),
                given.geometry().dilation(),
                zeros(padding.height(), padding.width()));
    }

    static SlidingSums.Sizes sizes(TransposedCase given) {
        int groups = given.geometry().groups();
        return new SlidingSums.Sizes(
                given.x().length, groups, given.w().length / groups, given.w()[0].length, Axes.of(given.x()));
    }

    /** How many kernels reach each cell of y, of one image and one filter. */
    static double[][] reached(TransposedCase given) {
        PerAxis sizes = output(given);
        double[][] reached = new double[sizes.height()][sizes.width()];
        Sliding sliding = sliding(given);
        PerAxis grid = Axes.of(given.x());
        PerAxis kernel = Axes.of(given.w());
        for (int i = 0; i < grid.height() * kernel.height(); i++) {
            int row = i / kernel.height() * sliding.stride().height()
                    + i % kernel.height() * sliding.dilation().height()
                    - sliding.padding().top();
            for (int j = 0; j < grid.width() * kernel.width(); j++) {
                int column = j / kernel.width() * sliding.stride().width()
                        + j % kernel.width() * sliding.dilation().width()
                        - sliding.padding().left();
                if (row >= 0 && column >= 0 && row < sizes.height() && column < sizes.width()) {
                    reached[row][column]++;
                }
            }
        }
        return reached;
    }

    private static BiasSums bias(TransposedCase given) {
        PerAxis output = output(given);
        int filters = given.w()[0].length * given.geometry().groups();
        return new BiasSums(given.x().length, filters, output.height(), output.width());
    }

    /** Rows and columns of y. */
    private static PerAxis output(TransposedCase given) {
        TransposedConvolutionGeometry geometry = given.geometry();
        PerAxis reach =
                new Sliding(PerAxis.of(0), Axes.of(given.w()), PerAxis.of(1), geometry.dilation(), zeros(0, 0)).reach();
        PerAxis input = Axes.of(given.x());
        return new PerAxis(
                (input.height() - 1) * geometry.stride().height()
                        - 2 * geometry.padding().height()
                        + reach.height()
                        + geometry.outputPadding().height(),
                (input.width() - 1) * geometry.stride().width()
                        - 2 * geometry.padding().width()
                        + reach.width()
                        + geometry.outputPadding().width());
    }
}
