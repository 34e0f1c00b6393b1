package chainrule.suites.separable;

import chainrule.contract.SeparableGeometry;
import chainrule.contract.SeparableWeights;
import chainrule.suites.Axes;
import chainrule.suites.Traits;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;

/** What a method of a separable convolution is given. */
sealed interface SeparableCase extends Case {
    /** Where a channel has several. */
    String SEVERAL_KERNELS = "a depth multiplier above 1";

    /** What {@code forward} is given, and {@code depthwise} of it the first two. */
    record Forward(double[][][][] x, SeparableWeights weights, SeparableGeometry geometry) implements SeparableCase {
        @Override
        public Facts facts() {
            return factsOf(this, this);
        }
    }

    /** What {@code backward} is given: dy comes from the case, never from the student's own forward. */
    record Backward(double[][][][] x, SeparableWeights weights, SeparableGeometry geometry, double[][][][] dy)
            implements SeparableCase {
        @Override
        public Facts facts() {
            return factsOf(this, forward());
        }

        Forward forward() {
            return new Forward(x, weights, geometry);
        }
    }

    private static Facts factsOf(Record given, Forward forward) {
        SeparableGeometry geometry = forward.geometry;
        double[][][][] depthwise = forward.weights.depthwise();
        return Facts.of(given, SeparableGeometry.plain())
                .trait(Traits.IMAGES, forward.x.length > 1)
                .trait(Traits.CHANNELS, forward.x[0].length > 1)
                .trait(Traits.FILTERS, forward.weights.pointwise().length > 1)
                .trait(SEVERAL_KERNELS, depthwise[0].length > 1)
                .trait(Traits.STRIDE, Axes.isAboveOne(geometry.stride()))
                .trait(
                        Traits.ZERO_PADDING,
                        geometry.padding().height() + geometry.padding().width() > 0)
                .trait(Traits.DILATION, Axes.isAboveOne(geometry.dilation()))
                .trait(Traits.KERNEL_NOT_SQUARE, Axes.differ(Axes.of(depthwise)))
                .count("the number of images", forward.x.length)
                .count("the number of channels", forward.x[0].length)
                .axes("depthwise", "channel", "kernel", "row", "column")
                .axes("pointwise", "filter", "channel");
    }
}
