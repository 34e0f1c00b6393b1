import chainrule.contract.*;

class UnrolledRnn implements LinearRnn {
    public LinearRnnResult forward(double[] x, double h0, LinearRnnWeights w) {
        double[] h = new double[x.length];
        for (int t = 1; t <= x.length; t++) h[t - 1] = state(x, h0, w, t);
        return new LinearRnnResult(h, w.wHy() * h[x.length - 1]);
    }

    public double loss(double y, double target) {
        return 0.5 * Math.pow(y - target, 2);
    }

    public LinearRnnGradients backward(double[] x, double h0, LinearRnnWeights w, double target) {
        int last = x.length;
        double error = w.wHy() * state(x, h0, w, last) - target;
        double in = 0, hidden = last * h0 * power(w.wHh(), last - 1);
        for (int t = 1; t <= last; t++) {
            in += power(w.wHh(), last - t) * x[t - 1];
            if (t < last) hidden += (last - t) * power(w.wHh(), last - t - 1) * w.wIn() * x[t - 1];
        }
        return new LinearRnnGradients(
                error * w.wHy() * in,
                error * w.wHy() * hidden,
                error * state(x, h0, w, last),
                error * w.wHy() * power(w.wHh(), last));
    }

    public LinearRnnWeights sgdStep(double[] x, double h0, LinearRnnWeights w, double target, double eta) {
        LinearRnnGradients g = backward(x, h0, w, target);
        return new LinearRnnWeights(w.wIn() - eta * g.dwIn(), w.wHh() - eta * g.dwHh(), w.wHy() - eta * g.dwHy());
    }

    private double state(double[] x, double h0, LinearRnnWeights w, int t) {
        double sum = h0 * power(w.wHh(), t);
        for (int s = 1; s <= t; s++) sum += w.wIn() * power(w.wHh(), t - s) * x[s - 1];
        return sum;
    }

    private double power(double base, int exponent) {
        return exponent == 0 ? 1 : base * power(base, exponent - 1);
    }
}
