package rnn;

import static rnn.Dual.constant;
import static rnn.Dual.variable;

import chainrule.contract.LinearRnn;
import chainrule.contract.LinearRnnGradients;
import chainrule.contract.LinearRnnResult;
import chainrule.contract.LinearRnnWeights;

final class DualRnn implements LinearRnn {

    DualRnn() {}

    @Override
    public LinearRnnResult forward(double[] x, double h0, LinearRnnWeights weights) {
        double[] h = new double[x.length];
        for (int t = 0; t < x.length; t++) {
            h[t] = state(x, t, constant(weights.wIn()), constant(weights.wHh()), constant(h0)).value;
        }
        return new LinearRnnResult(h, h[h.length - 1] * weights.wHy());
    }

    @Override
    public double loss(double y, double target) {
        return loss(constant(y), target).value;
    }

    @Override
    public LinearRnnGradients backward(double[] x, double h0, LinearRnnWeights weights, double target) {
        Dual in = constant(weights.wIn());
        Dual hidden = constant(weights.wHh());
        Dual out = constant(weights.wHy());
        Dual start = constant(h0);
        return new LinearRnnGradients(
                slope(x, variable(in.value), hidden, out, start, target),
                slope(x, in, variable(hidden.value), out, start, target),
                slope(x, in, hidden, variable(out.value), start, target),
                slope(x, in, hidden, out, variable(h0), target));
    }

    @Override
    public LinearRnnWeights sgdStep(
            double[] x, double h0, LinearRnnWeights weights, double target, double learningRate) {
        LinearRnnGradients slopes = backward(x, h0, weights, target);
        return new LinearRnnWeights(
                weights.wIn() + -learningRate * slopes.dwIn(),
                weights.wHh() + -learningRate * slopes.dwHh(),
                weights.wHy() + -learningRate * slopes.dwHy());
    }

    private static double slope(double[] x, Dual in, Dual hidden, Dual out, Dual start, double target) {
        return loss(out.times(state(x, x.length - 1, in, hidden, start)), target).slope;
    }

    private static Dual state(double[] x, int t, Dual in, Dual hidden, Dual start) {
        Dual before = t == 0 ? start : state(x, t - 1, in, hidden, start);
        return before.times(hidden).plus(constant(x[t]).times(in));
    }

    private static Dual loss(Dual y, double target) {
        Dual error = y.minus(constant(target));
        return constant(0.5).times(error).times(error);
    }
}
