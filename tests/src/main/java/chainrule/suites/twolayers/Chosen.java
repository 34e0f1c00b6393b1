package chainrule.suites.twolayers;

import chainrule.contract.Activation;
import chainrule.contract.LinearUnit;
import chainrule.contract.TwoLayerWeights;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What becomes of the four points of XOR with weights that a student chose. */
final class Chosen {
    private static final double[][] POINTS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
    private static final int[] XOR = {0, 1, 1, 0};
    private static final int MOST_UNITS = 16;

    private Chosen() {}

    /** The label of each point, or nothing when the weights make no such network. */
    static double[] labels(TwoLayerWeights weights, Activation activation) {
        if (weights == null || !fits(weights)) {
            return null;
        }
        return Arrays.stream(POINTS)
                .mapToDouble(point -> output(weights, activation, point) > 0.5 ? 1 : 0)
                .toArray();
    }

    /** How many of the points a line has on their side. */
    static Integer right(LinearUnit line) {
        return line == null
                ? null
                : (int) IntStream.range(0, POINTS.length)
                        .filter(i -> says(line, POINTS[i]) == XOR[i])
                        .count();
    }

    private static int says(LinearUnit line, double[] point) {
        return line.w1() * point[0] + line.w2() * point[1] + line.b() > 0 ? 1 : 0;
    }

    private static boolean fits(TwoLayerWeights weights) {
        int units = weights.b1() == null ? 0 : weights.b1().length;
        return units > 0
                && units <= MOST_UNITS
                && hasShape(weights.w1(), units, 2)
                && hasShape(weights.w2(), 1, units)
                && hasShape(weights.b2(), 1);
    }

    private static boolean hasShape(Object array, int... shape) {
        return Reading.of(array) instanceof Tensor tensor && Arrays.equals(tensor.shape(), shape);
    }

    private static double output(TwoLayerWeights weights, Activation activation, double[] point) {
        double output = weights.b2()[0];
        for (int unit = 0; unit < weights.b1().length; unit++) {
            double[] w1 = weights.w1()[unit];
            double sum = w1[0] * point[0] + w1[1] * point[1] + weights.b1()[unit];
            output += weights.w2()[0][unit] * (activation == Activation.ABS ? Math.abs(sum) : Math.max(sum, 0));
        }
        return output;
    }
}
