package chainrule.suites.linearrnn;

import chainrule.contract.LinearRnnWeights;
import chainrule.suites.linearrnn.LinearRnnCase.Backward;
import chainrule.suites.linearrnn.LinearRnnCase.Forward;
import chainrule.suites.linearrnn.LinearRnnCase.Step;
import chainrule.testkit.draw.Fill;
import java.util.function.DoubleSupplier;

/**
 * A case without its numbers.
 *
 * @param steps how long the sequence is
 * @param start what h0 is
 * @param learningRate for an update
 * @param scale by how much inputs, states and targets are larger than weights
 * @param turning whether wHh is negative, so that the state changes sides
 * @param negative whether the weights of input and output are
 * @param special what its numbers have that others do not
 */
record Layout(
        int steps, Start start, double learningRate, double scale, boolean turning, boolean negative, Special special) {
    private static final double HALF = 0.5;

    /** The state before the first step; zero wherever another property is shown, so that it costs only its own. */
    enum Start {
        ZERO,
        NUMBER
    }

    /** What is taken for nothing, divided by or clipped, where somebody thought that it cannot be. */
    enum Special {
        NOTHING,
        /** The recurrent weight is above 1. */
        GROWING,
        /** The recurrent weight is at most 1. */
        SHRINKING,
        EVERY_OTHER_INPUT_ZERO,
        INPUTS_ZERO,
        INPUT_WEIGHT_ZERO,
        RECURRENT_WEIGHT_ZERO,
        OUTPUT_WEIGHT_ZERO,
        TARGET_ZERO,
        LARGE_WEIGHTS,
        LARGE_RECURRENT_WEIGHT,
        TINY
    }

    private static final double LARGE = 0x1p9 + 1;
    private static final double LARGE_RECURRENT = 4;
    private static final double TINY = 0x1p-40;

    static Layout fromZero(int steps) {
        return new Layout(steps, Start.ZERO, HALF, 1, false, false, Special.NOTHING);
    }

    static Layout fromNumber(int steps) {
        return new Layout(steps, Start.NUMBER, HALF, 1, false, false, Special.NOTHING);
    }

    Layout thatStarts() {
        return new Layout(steps, Start.NUMBER, learningRate, scale, turning, negative, special);
    }

    Layout with(double otherLearningRate) {
        return new Layout(steps, start, otherLearningRate, scale, turning, negative, special);
    }

    Layout with(Special other) {
        return new Layout(steps, start, learningRate, scale, turning, negative, other);
    }

    Layout scaled(double other) {
        return new Layout(steps, start, learningRate, other, turning, negative, special);
    }

    Layout lasting(int other) {
        return new Layout(other, start, learningRate, scale, turning, negative, special);
    }

    Layout thatTurns() {
        return new Layout(steps, start, learningRate, scale, true, negative, special);
    }

    Layout thatIsNegative() {
        return new Layout(steps, start, learningRate, scale, turning, true, special);
    }

    Forward forward(DoubleSupplier numbers) {
        double size = special == Special.TINY ? TINY : scale;
        double[] x = Fill.with(() -> size * numbers.getAsDouble(), steps);
        for (int t = 0; t < steps; t++) {
            x[t] *= special == Special.INPUTS_ZERO || special == Special.EVERY_OTHER_INPUT_ZERO && t % 2 == 0 ? 0 : 1;
        }
        double h0 = start == Start.ZERO ? 0 : size * numbers.getAsDouble();
        return new Forward(x, h0, weights(numbers));
    }

    Backward backward(DoubleSupplier numbers) {
        Forward given = forward(numbers);
        double target = special == Special.TARGET_ZERO ? 0 : scale * numbers.getAsDouble();
        return new Backward(given.x(), given.h0(), given.weights(), target);
    }

    Step step(DoubleSupplier numbers) {
        Backward given = backward(numbers);
        return new Step(given.x(), given.h0(), given.weights(), given.target(), learningRate);
    }

    private LinearRnnWeights weights(DoubleSupplier numbers) {
        double wIn = negative ? -Math.abs(numbers.getAsDouble()) : numbers.getAsDouble();
        double wHh = Math.copySign(numbers.getAsDouble(), turning ? -1 : 1);
        double wHy = negative ? -Math.abs(numbers.getAsDouble()) : numbers.getAsDouble();
        return switch (special) {
            case GROWING -> new LinearRnnWeights(wIn, wHh + Math.signum(wHh), wHy);
            case SHRINKING -> new LinearRnnWeights(wIn, Math.abs(wHh) > 1 ? wHh / 2 : wHh, wHy);
            case INPUT_WEIGHT_ZERO -> new LinearRnnWeights(0, wHh, wHy);
            case RECURRENT_WEIGHT_ZERO -> new LinearRnnWeights(wIn, 0, wHy);
            case OUTPUT_WEIGHT_ZERO -> new LinearRnnWeights(wIn, wHh, 0);
            case LARGE_WEIGHTS -> new LinearRnnWeights(LARGE * wIn, wHh, LARGE * wHy);
            case LARGE_RECURRENT_WEIGHT -> new LinearRnnWeights(wIn, LARGE_RECURRENT * wHh, wHy);
            default -> new LinearRnnWeights(wIn, wHh, wHy);
        };
    }
}
