package chainrule.suites.unitscale;

import chainrule.contract.ScaledLayer;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;
import java.util.Arrays;

/** What a method of unit scale is given. */
sealed interface UnitScaleCase extends Case {

    /** The sizes of a layer, its scale and the variance of its inputs. */
    record Layer(int outputs, int inputs, double scale, double variance) implements UnitScaleCase {}

    /** A gradient, and the scale of its layer. */
    record Update(double[][] gradient, double scale) implements UnitScaleCase {
        @Override
        public Facts facts() {
            return Facts.of(this)
                    .trait("more outputs than inputs", gradient.length > gradient[0].length)
                    .trait("more inputs than outputs", gradient.length < gradient[0].length)
                    .trait("a scale below 0", scale < 0)
                    .trait(
                            "entries that are 0",
                            Arrays.stream(gradient)
                                    .flatMapToDouble(Arrays::stream)
                                    .anyMatch(g -> g == 0));
        }
    }

    /** Both factors of a gradient of rank 1. */
    record RankOne(double[] g, double[] x) implements UnitScaleCase {}

    /** What {@code gradients} is given. */
    record Stack(ScaledLayer[] layers, double[] x, double[] target) implements UnitScaleCase {
        @Override
        public Facts facts() {
            return Facts.of(this)
                    .trait("more than one layer", layers.length > 1)
                    .trait("rescaled gradients", Arrays.stream(layers).anyMatch(layer -> layer.rescale() != 1));
        }
    }
}
