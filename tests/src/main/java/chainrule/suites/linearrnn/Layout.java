package chainrule.suites.linearrnn;

import chainrule.contract.LinearRnnWeights;
import chainrule.testkit.draw.Fill;
import java.util.function.DoubleSupplier;

/**
 * A case without its numbers.
 *
 * @param steps how long the sequence is
 * @param start what h0 is
 */
record Layout(int steps, Start start) {

    /** The state before the first step; zero wherever another property is shown, so that it costs only its own. */
    enum Start {
        ZERO,
        NUMBER
    }

    ForwardCase forward(DoubleSupplier numbers) {
        double[] x = Fill.with(numbers, steps);
        double h0 = start == Start.ZERO ? 0 : numbers.getAsDouble();
        return new ForwardCase(x, h0, weights(numbers));
    }

    BackwardCase backward(DoubleSupplier numbers) {
        ForwardCase given = forward(numbers);
        return new BackwardCase(given.x(), given.h0(), given.weights(), numbers.getAsDouble());
    }

    StepCase step(double learningRate, DoubleSupplier numbers) {
        BackwardCase given = backward(numbers);
        return new StepCase(given.x(), given.h0(), given.weights(), given.target(), learningRate);
    }

    private static LinearRnnWeights weights(DoubleSupplier numbers) {
        return new LinearRnnWeights(numbers.getAsDouble(), numbers.getAsDouble(), numbers.getAsDouble());
    }
}
