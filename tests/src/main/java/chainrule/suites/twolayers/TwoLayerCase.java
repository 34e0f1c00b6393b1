package chainrule.suites.twolayers;

import chainrule.contract.Activation;
import chainrule.contract.TwoLayerWeights;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;
import chainrule.testkit.draw.Fill;
import java.util.Arrays;
import java.util.function.DoubleSupplier;

/** What a method of a network of two layers is given. */
sealed interface TwoLayerCase extends Case {
    String BIASES = "biases other than 0";

    /** What {@code forward} is given. */
    record Forward(double[] x, TwoLayerWeights weights, Activation activation) implements TwoLayerCase {
        @Override
        public Facts facts() {
            return Facts.of(this)
                    .trait(BIASES, Arrays.stream(weights.b1()).anyMatch(entry -> entry != 0))
                    .axes("hidden", "unit")
                    .axes("pre", "unit")
                    .axes("output", "output");
        }
    }

    /** What {@code xor} is given. */
    record Xor(Activation activation) implements TwoLayerCase {}

    /** What {@code bestLine} is given: nothing. */
    record Line() implements TwoLayerCase {}

    /**
     * The sizes of a case.
     *
     * @param inputs how many
     * @param hidden how many units
     * @param outputs how many
     * @param activation of the hidden units
     * @param biased whether the biases are other than 0
     */
    record Layout(int inputs, int hidden, int outputs, Activation activation, boolean biased) {
        Forward forward(DoubleSupplier numbers) {
            double[] x = Fill.with(numbers, inputs);
            double[][] w1 = Fill.with(numbers, hidden, inputs);
            double[][] w2 = Fill.with(numbers, outputs, hidden);
            double[] b1 = biased ? Fill.with(numbers, hidden) : new double[hidden];
            double[] b2 = biased ? Fill.with(numbers, outputs) : new double[outputs];
            return new Forward(x, new TwoLayerWeights(w1, b1, w2, b2), activation);
        }
    }
}
