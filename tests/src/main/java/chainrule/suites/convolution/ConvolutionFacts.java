package chainrule.suites.convolution;

import static chainrule.suites.Axes.differ;
import static chainrule.suites.Axes.isAboveOne;
import static chainrule.suites.Axes.product;

import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.Padding;
import chainrule.contract.PaddingMode;
import chainrule.suites.Axes;
import chainrule.suites.Sliding;
import chainrule.suites.Traits;
import chainrule.suites.convolution.ConvolutionCase.Pass;
import chainrule.testkit.Facts;
import chainrule.testkit.Window;
import java.util.Arrays;

/** What a pass through a convolution says of itself. */
final class ConvolutionFacts {
    private static final ConvolutionGeometry PLAIN = ConvolutionGeometry.plain();

    private ConvolutionFacts() {}

    static Facts of(Pass given) {
        Facts facts = Facts.of((Record) given, PLAIN).window("y", index -> window(given, index));
        addTraits(facts, given);
        addCounts(facts, given);
        return facts;
    }

    private static void addTraits(Facts facts, Pass given) {
        ConvolutionGeometry geometry = given.geometry();
        Sliding sliding = sliding(given);
        boolean circular = geometry.padding().mode() == PaddingMode.CIRCULAR;
        facts.trait(Traits.STRIDE, isAboveOne(geometry.stride()))
                .trait(Traits.UNLIKE_STRIDES, differ(geometry.stride()))
                .trait(Traits.ZERO_PADDING, isPadded(geometry.padding()) && !circular)
                .trait(Traits.CIRCULAR_PADDING, isPadded(geometry.padding()) && circular)
                .trait(Traits.DILATION, isAboveOne(geometry.dilation()))
                .trait(Traits.GROUPS, geometry.groups() > 1)
                .trait(Traits.IMAGES, given.x().length > 1)
                .trait(Traits.CHANNELS, given.x()[0].length > 1)
                .trait(Traits.FILTERS, given.w().length > 1)
                .trait(Traits.KERNEL_NOT_SQUARE, differ(sliding.kernel()))
                .trait(Traits.INPUT_NOT_SQUARE, differ(sliding.input()))
                .trait(Traits.UNREACHED, sliding.hasRest())
                .trait(Traits.NO_BIAS, given.b() == null)
                .trait(
                        Traits.BIAS,
                        given.b() != null && Arrays.stream(given.b()).anyMatch(value -> value != 0));
    }

    private static void addCounts(Facts facts, Pass given) {
        int images = given.x().length;
        int positions = product(sliding(given).output());
        facts.count("the number of images", images)
                .count("the number of output positions", positions)
                .count("the number of images times output positions", images * positions)
                .count("the number of input channels", given.x()[0].length)
                .count("the number of filters", given.w().length)
                .count("the number of groups", given.geometry().groups())
                .count("the number of kernel cells", product(sliding(given).kernel()));
    }

    /** The cells that y at an index is computed from. */
    private static Window window(Pass given, int[] index) {
        int channels = given.w()[0].length;
        int group = index[1] / (given.w().length / given.geometry().groups());
        return sliding(given).window(index, group * channels, channels);
    }

    private static Sliding sliding(Pass given) {
        ConvolutionGeometry geometry = given.geometry();
        return new Sliding(
                Axes.of(given.x()), Axes.of(given.w()), geometry.stride(), geometry.dilation(), geometry.padding());
    }

    private static boolean isPadded(Padding padding) {
        return padding.top() + padding.bottom() + padding.left() + padding.right() > 0;
    }
}
