package chainrule.suites.tanhrnn;

import chainrule.contract.RnnParameters;
import chainrule.suites.tanhrnn.TanhRnnCase.ManyToOne;
import chainrule.testkit.draw.Draw;

/**
 * A linear layer W = factor · S through which a gradient goes back, S made of 1 and -1, as a network of one step: at
 * input and state zero the derivative of tanh is 1. The upstream gradient is that of the state, since dy is 1.
 *
 * @param pattern what S is, and how the gradient lies to it
 * @param outputs rows of W: hidden units
 * @param inputs columns of W: features
 * @param factor the constant in front
 */
record GrowthLayer(Pattern pattern, int outputs, int inputs, double factor) {

    /** What the matrix of signs is. */
    enum Pattern {
        /** S = a bᵀ of rank one, and the gradient is a: it grows as much as it can. */
        ALIGNED,
        /** Every sign of S on its own, and the gradient is a unit vector. */
        INDEPENDENT
    }

    ManyToOne asCase() {
        RnnParameters parameters = new RnnParameters(
                matrix(),
                new double[outputs][outputs],
                new double[outputs],
                new double[][] {upstream()},
                new double[1]);
        return new ManyToOne(new double[1][1][inputs], new double[1][outputs], parameters, new double[][] {{1}});
    }

    private double[] upstream() {
        if (pattern == Pattern.ALIGNED) {
            return signs(outputs);
        }
        double[] unit = new double[outputs];
        unit[0] = 1;
        return unit;
    }

    private double[][] matrix() {
        double[] left = signs(outputs);
        double[] right = signs(inputs);
        Draw draw = new Draw(inputs);
        double[][] matrix = new double[outputs][inputs];
        for (int i = 0; i < outputs; i++) {
            for (int j = 0; j < inputs; j++) {
                double sign = pattern == Pattern.ALIGNED ? left[i] * right[j] : sign(draw);
                matrix[i][j] = factor * sign;
            }
        }
        return matrix;
    }

    /** The same at every call. */
    private static double[] signs(int length) {
        Draw draw = new Draw(-length);
        double[] signs = new double[length];
        for (int i = 0; i < length; i++) {
            signs[i] = sign(draw);
        }
        return signs;
    }

    private static double sign(Draw draw) {
        return draw.bits() < 0 ? -1 : 1;
    }
}
