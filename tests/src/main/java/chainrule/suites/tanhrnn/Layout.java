package chainrule.suites.tanhrnn;

import chainrule.contract.RnnParameters;
import chainrule.suites.tanhrnn.TanhRnnCase.Forward;
import chainrule.suites.tanhrnn.TanhRnnCase.ManyToMany;
import chainrule.suites.tanhrnn.TanhRnnCase.ManyToOne;
import chainrule.testkit.draw.Fill;
import java.util.function.DoubleSupplier;

/**
 * The sizes of a case, without its numbers. What belongs to another property than the one that is shown holds zeros, so
 * that a mistake in it costs only its own.
 *
 * @param sizes how much of everything
 * @param h0 the states before the first step
 * @param b the bias of the state
 * @param c the bias of the output
 * @param scales by how much inputs, gradients and outputs are larger than the numbers that they are made of
 */
record Layout(Sizes sizes, Holds h0, Holds b, Holds c, Scales scales) {

    /** Of x, of dy, and of what makes outputs of states. */
    record Scales(double x, double dy, double output) {
        private static final Scales ONE = new Scales(1, 1, 1);
    }

    /** How many sequences, steps, features, hidden units and outputs. */
    record Sizes(int sequences, int steps, int features, int hidden, int outputs) {}

    /** What an array holds. */
    enum Holds {
        ZEROS,
        NUMBERS;

        private double[] vector(DoubleSupplier numbers, int length) {
            return this == ZEROS ? new double[length] : Fill.with(numbers, length);
        }
    }

    static Layout plain(Sizes sizes) {
        return new Layout(sizes, Holds.ZEROS, Holds.ZEROS, Holds.ZEROS, Scales.ONE);
    }

    static Layout full(Sizes sizes) {
        return new Layout(sizes, Holds.NUMBERS, Holds.NUMBERS, Holds.NUMBERS, Scales.ONE);
    }

    Layout withInitialState() {
        return new Layout(sizes, Holds.NUMBERS, b, c, scales);
    }

    Layout withBias() {
        return new Layout(sizes, h0, Holds.NUMBERS, c, scales);
    }

    Layout withOutputBias() {
        return new Layout(sizes, h0, b, Holds.NUMBERS, scales);
    }

    Layout with(Scales others) {
        return new Layout(sizes, h0, b, c, others);
    }

    Layout lasting(int steps) {
        Sizes longer = new Sizes(sizes.sequences, steps, sizes.features, sizes.hidden, sizes.outputs);
        return new Layout(longer, h0, b, c, scales);
    }

    Forward forward(DoubleSupplier numbers) {
        double[][][] x = Fill.with(times(scales.x, numbers), sizes.sequences, sizes.steps, sizes.features);
        double[][] start = new double[sizes.sequences][];
        for (int n = 0; n < sizes.sequences; n++) {
            start[n] = h0.vector(numbers, sizes.hidden);
        }
        return new Forward(x, start, parameters(numbers));
    }

    ManyToOne manyToOne(DoubleSupplier numbers) {
        Forward given = forward(numbers);
        double[][] dy = Fill.with(times(scales.dy, numbers), sizes.sequences, sizes.outputs);
        return new ManyToOne(given.x(), given.h0(), given.parameters(), dy);
    }

    ManyToMany manyToMany(DoubleSupplier numbers) {
        Forward given = forward(numbers);
        double[][][] dy = Fill.with(times(scales.dy, numbers), sizes.sequences, sizes.steps, sizes.outputs);
        return new ManyToMany(given.x(), given.h0(), given.parameters(), dy);
    }

    private static DoubleSupplier times(double factor, DoubleSupplier numbers) {
        return () -> factor * numbers.getAsDouble();
    }

    private RnnParameters parameters(DoubleSupplier numbers) {
        DoubleSupplier weights = () -> numbers.getAsDouble() * scale();
        return new RnnParameters(
                Fill.with(weights, sizes.hidden, sizes.features),
                Fill.with(weights, sizes.hidden, sizes.hidden),
                b.vector(numbers, sizes.hidden),
                Fill.with(times(scales.output, weights), sizes.outputs, sizes.hidden),
                c.vector(times(scales.output, numbers), sizes.outputs));
    }

    /** About one over the root of the number of terms, a power of two: where tanh is flat, no gradient is left. */
    private double scale() {
        int log2 = 31 - Integer.numberOfLeadingZeros(sizes.features + sizes.hidden);
        return Math.scalb(1.0, -(log2 / 2));
    }
}
