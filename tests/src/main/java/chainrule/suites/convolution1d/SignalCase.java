package chainrule.suites.convolution1d;

import chainrule.contract.Convolution1dGeometry;
import chainrule.suites.Traits;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;
import java.util.Arrays;

/** What a method of a 1-D convolution is given. */
sealed interface SignalCase extends Case {
    /** What goes without saying. */
    Convolution1dGeometry USUAL = Convolution1dGeometry.plain();

    /** What {@code forward} is given. */
    record Forward(double[][][] x, double[][][] w, double[] b, Convolution1dGeometry geometry) implements SignalCase {
        @Override
        public Facts facts() {
            return factsOf(this, this);
        }
    }

    /** What {@code backward} is given: dy comes from the case, never from the student's own forward. */
    record Backward(double[][][] x, double[][][] w, double[] b, Convolution1dGeometry geometry, double[][][] dy)
            implements SignalCase {
        @Override
        public Facts facts() {
            return factsOf(this, forward());
        }

        Forward forward() {
            return new Forward(x, w, b, geometry);
        }
    }

    /** What {@code matrix} is given. */
    record Matrix(double[] kernel, int width) implements SignalCase {}

    /** A kernel as a matrix, and what the product with a signal is. */
    record Product(double[] kernel, double[] x) implements SignalCase {}

    /** What {@code unshared} and {@code unsharedMatrix} are given. */
    record Unshared(double[] x, double[][] kernels) implements SignalCase {}

    /** What {@code unsharedBackward} is given. */
    record UnsharedBackward(double[] x, double[][] kernels, double[] dy) implements SignalCase {}

    private static Facts factsOf(Record given, Forward forward) {
        Convolution1dGeometry geometry = forward.geometry;
        return Facts.of(given, USUAL)
                .trait(Traits.IMAGES, forward.x.length > 1)
                .trait(Traits.CHANNELS, forward.x[0].length > 1)
                .trait(Traits.FILTERS, forward.w.length > 1)
                .trait(Traits.STRIDE, geometry.stride() > 1)
                .trait(Traits.ZERO_PADDING, geometry.padding() > 0)
                .trait(Traits.DILATION, geometry.dilation() > 1)
                .trait(Traits.GROUPS, geometry.groups() > 1)
                .trait(Traits.NO_BIAS, forward.b == null)
                .trait(
                        Traits.BIAS,
                        forward.b != null && Arrays.stream(forward.b).anyMatch(entry -> entry != 0))
                .count("the number of signals", forward.x.length)
                .count("the number of channels", forward.x[0].length)
                .axes("x", "signal", "channel", "cell")
                .axes("y", "signal", "filter", "cell")
                .axes("w", "filter", "channel", "tap")
                .axes("b", "filter");
    }
}
