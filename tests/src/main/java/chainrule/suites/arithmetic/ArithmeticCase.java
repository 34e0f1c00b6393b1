package chainrule.suites.arithmetic;

import chainrule.contract.ConvolutionSizes;
import chainrule.contract.LayerKind;
import chainrule.contract.NetworkLayer;
import chainrule.contract.PerAxis;
import chainrule.contract.SlidingWindow;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;
import java.util.Arrays;

/** What a method of layer arithmetic is given. */
sealed interface ArithmeticCase extends Case {
    /** What goes without saying; every kernel is said. */
    SlidingWindow USUAL = SlidingWindow.plain(PerAxis.of(0));

    /** What {@code reach} is given. */
    record Reach(PerAxis kernel, PerAxis dilation) implements ArithmeticCase {}

    /** What {@code outputSize} is given, and {@code outputPadding} to give back. */
    record Output(PerAxis input, SlidingWindow window) implements ArithmeticCase {
        @Override
        public Facts facts() {
            return Facts.of(this, USUAL);
        }
    }

    /** What {@code transposedSize} is given. */
    record Transposed(PerAxis input, SlidingWindow window, PerAxis outputPadding) implements ArithmeticCase {
        @Override
        public Facts facts() {
            return Facts.of(this, USUAL);
        }
    }

    /** What counts the numbers that are learnt where weights are shared. */
    record Shared(ConvolutionSizes sizes, boolean bias) implements ArithmeticCase {}

    /** What {@code locallyConnectedParameters} is given. */
    record Unshared(ConvolutionSizes sizes, PerAxis output, boolean bias) implements ArithmeticCase {}

    /** What {@code denseParameters} is given. */
    record Dense(long inputs, long outputs, boolean bias) implements ArithmeticCase {}

    /** What counts the operations of a pass. */
    record Pass(ConvolutionSizes sizes, int images, PerAxis output) implements ArithmeticCase {}

    /** What {@code receptiveFields} is given. */
    record Stack(int[] kernels, int[] strides, int[] dilations) implements ArithmeticCase {}

    /** What {@code table} is given. */
    record Network(int channels, PerAxis size, NetworkLayer[] layers) implements ArithmeticCase {
        @Override
        public Facts facts() {
            return Facts.of(this, USUAL)
                    .trait("a bias", Arrays.stream(layers).anyMatch(NetworkLayer::bias))
                    .trait("pooling", has(LayerKind.POOLING))
                    .trait("a dense layer", has(LayerKind.DENSE));
        }

        private boolean has(LayerKind kind) {
            return Arrays.stream(layers).anyMatch(layer -> layer.kind() == kind);
        }
    }

    /** Two convolutions whose costs are compared. */
    record TwoPasses(Pass before, Pass after) implements ArithmeticCase {}

    /** Some convolutions of 3 x 3 one after another, and a single one that sees as much. */
    record Stacked(int layers, int channels) implements ArithmeticCase {}

    /** A convolution, and a dense layer between the same sizes. */
    record DenseInstead(PerAxis size, ConvolutionSizes sizes, SlidingWindow window) implements ArithmeticCase {}
}
