package chainrule.suites.linearrnn;

import chainrule.contract.LinearRnnWeights;
import chainrule.suites.linearrnn.LinearRnnCase.Backward;
import chainrule.suites.linearrnn.LinearRnnCase.Forward;
import chainrule.suites.linearrnn.LinearRnnCase.Loss;
import chainrule.suites.linearrnn.LinearRnnCase.Step;
import chainrule.testkit.Values;
import chainrule.testkit.Workings;
import chainrule.testkit.twist.Twists;

/** A linear recurrence and its way back, step by step. */
final class LinearRnnWorkings {
    static final Workings<Forward> FORWARD =
            (given, steps) -> new LinearRnnWorkings(given.x(), given.h0(), given.weights(), steps).states();
    static final Workings<Loss> LOSS = (given, steps) -> {
        double error = steps.term("y - target", given.y() - given.target());
        boolean oneSided = steps.on("there is no loss where y is below the target");
        double squared = steps.factor("the square", error * error);
        double half = steps.factor("the factor 1/2", 1.0 / 2);
        double loss =
                steps.on("the loss is y - target without its sign, not squared") ? Math.abs(error) : squared * half;
        return Values.of("loss", oneSided && error < 0 ? 0 : loss);
    };
    static final Workings<Backward> BACKWARD = (given, steps) ->
            new LinearRnnWorkings(given.x(), given.h0(), given.weights(), steps).gradients(given.target());
    static final Workings<Step> STEP =
            (given, steps) -> new LinearRnnWorkings(given.x(), given.h0(), given.weights(), steps).step(given);

    private final Twists steps;
    private final double[] x;
    private final double h0;
    private final LinearRnnWeights weights;
    private final int length;

    private LinearRnnWorkings(double[] x, double h0, LinearRnnWeights weights, Twists steps) {
        this.steps = steps;
        this.x = x;
        this.length = x.length;
        this.h0 = steps.term("h_0", h0);
        this.weights = weights;
        steps.counting("the number of steps", length);
    }

    private double[] h() {
        double[] h = new double[length];
        double before = h0;
        for (int t = 0; t < length; t++) {
            double input = steps.covers("the inputs", t, length)
                    ? steps.term("wIn · x_t", steps.factor("wIn", weights.wIn()) * at(x, steps.index("x_t", t, length)))
                    : 0;
            double carried = steps.term("wHh · h_(t-1)", steps.factor("wHh", weights.wHh()) * before);
            h[t] = steps.term("the state h_t", input + carried);
            before = steps.on("every step begins with h_0") ? h0 : h[t];
        }
        return h;
    }

    private double y(double[] h) {
        double last = h[steps.index("the last state", length - 1, length)];
        return steps.term("y", steps.factor("wHy", weights.wHy()) * last);
    }

    private static double at(double[] values, int index) {
        return index < 0 || index >= values.length ? 0 : values[index];
    }

    private Values states() {
        double[] h = h();
        double[] told = new double[length];
        for (int t = 0; t < length; t++) {
            int from = steps.index("the state within the result", t, length);
            told[t] = from < 0 ? h0 : h[from];
        }
        return Values.of("h", told).and("y", y(h));
    }

    private double[] back(double target) {
        double[] h = h();
        double y = y(h);
        double error = steps.term("y - target", y - steps.term("the target", target));
        double dh = steps.term(
                "the gradient of the last state", error * steps.factor("wHy on the way back", weights.wHy()));
        double[] gradients = new double[4];
        gradients[2] = steps.term("dwHy", error * steps.factor("the state in dwHy", lastState(h)));
        boolean assigns = steps.on("the last addition takes the place of the sum");
        boolean fromLater = steps.on("the way back starts anew at every step");
        for (int t = length - 1; t >= 0; t--) {
            if (steps.covers("the steps on the way back, from the end,", length - 1 - t, length)) {
                double carried = fromLater ? error * weights.wHy() : dh;
                double dwIn = carried * steps.factor("x_t in dwIn", at(x, steps.index("the input in dwIn", t, length)));
                double dwHh = carried * steps.factor("h_(t-1) in dwHh", before(h, t));
                gradients[0] = steps.term(
                        "the sum of dwIn", (assigns ? 0 : gradients[0]) + steps.term("a term of dwIn", dwIn));
                gradients[1] = steps.term(
                        "the sum of dwHh", (assigns ? 0 : gradients[1]) + steps.term("a term of dwHh", dwHh));
            }
            if (t > 0 || !steps.on("wHh is missing once in dh0")) {
                dh = steps.term("the gradient of the state", dh * steps.factor("wHh on the way back", weights.wHh()));
            }
        }
        gradients[3] = steps.on("dh0 is the gradient of the last state alone") ? error * weights.wHy() : dh;
        return gradients;
    }

    private double lastState(double[] h) {
        int from = steps.index("the state in dwHy, by its step,", length - 1, length);
        return from < 0 ? h0 : h[from];
    }

    private double before(double[] h, int t) {
        if (steps.on("dwHh takes the state after the step, not before it")) {
            return h[t];
        }
        if (steps.on("dwHh takes the state two steps before")) {
            return t > 1 ? h[t - 2] : h0;
        }
        return t > 0 ? h[t - 1] : steps.factor("h_0 in dwHh", h0);
    }

    private Values gradients(double target) {
        double[] gradients = back(target);
        return Values.of("dwIn", steps.term("dwIn", gradients[0]))
                .and("dwHh", steps.term("dwHh", gradients[1]))
                .and("dwHy", gradients[2])
                .and("dh0", steps.term("dh0", gradients[3]));
    }

    private Values step(Step given) {
        LinearRnnWorkings from = steps.on("the gradients of a step start from h_0 = 0")
                ? new LinearRnnWorkings(x, 0, weights, steps)
                : this;
        double rate = steps.setting("the learning rate", given.learningRate(), 0.1, 0.01, 0.001);
        double[] gradients = from.back(given.target());
        double wIn = weights.wIn() - rate * steps.term("dwIn", gradients[0]);
        boolean inSequence = steps.on("each gradient is computed with the weights updated so far");
        if (inSequence) {
            gradients = with(wIn, weights.wHh()).back(given.target());
        }
        double wHh = weights.wHh() - rate * steps.term("dwHh", gradients[1]);
        if (inSequence) {
            gradients = with(wIn, wHh).back(given.target());
        }
        return Values.of("wIn", wIn).and("wHh", wHh).and("wHy", weights.wHy() - rate * gradients[2]);
    }

    private LinearRnnWorkings with(double wIn, double wHh) {
        return new LinearRnnWorkings(x, h0, new LinearRnnWeights(wIn, wHh, weights.wHy()), steps);
    }
}
