package chainrule.suites.linearrnn;

import chainrule.contract.LinearRnnWeights;
import chainrule.suites.linearrnn.LinearRnnCase.Backward;
import chainrule.suites.linearrnn.LinearRnnCase.Forward;
import chainrule.suites.linearrnn.LinearRnnCase.Loss;
import chainrule.suites.linearrnn.LinearRnnCase.Step;
import chainrule.testkit.Values;
import chainrule.testkit.Workings;
import chainrule.testkit.twist.Twists;
import java.util.List;
import java.util.stream.DoubleStream;

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
        double other = steps.instead(
                "the loss",
                oneSided && error < 0 ? 0 : loss,
                List.of(
                        "y² - target², halved,",
                        "(y + target)², halved,",
                        "y - target",
                        "the root of (y - target)² / 2"),
                (given.y() * given.y() - given.target() * given.target()) / 2,
                (given.y() + given.target()) * (given.y() + given.target()) / 2,
                error,
                Math.sqrt(squared / 2));
        return Values.of("loss", steps.term("the loss", other));
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
        steps.counting("the number of steps", length)
                .adding("wIn", weights.wIn())
                .adding("wHh", weights.wHh())
                .adding("wHy", weights.wHy())
                .adding("h_0", h0)
                .adding("x_1", x[0])
                .adding("x_T", x[length - 1]);
    }

    private double[] h() {
        double[] h = new double[length];
        double before = h0;
        for (int t = 0; t < length; t++) {
            double input = steps.covers("the inputs", t, length)
                    ? steps.term(
                            "wIn · x_t",
                            steps.factor("wIn", among("wIn", weights.wIn()))
                                    * steps.factor("x_t in h_t", at(x, steps.index("x_t", t, length))))
                    : 0;
            double carried = steps.term(
                    "wHh · h_(t-1)",
                    steps.factor("wHh", among("wHh", weights.wHh()))
                            * steps.factor("h_(t-1) in h_t", earlier(before, h, t)));
            h[t] = steps.term("the state h_t", input + carried);
            before = steps.on("every step begins with h_0") ? h0 : h[t];
        }
        return h;
    }

    private double among(String place, double weight) {
        return steps.instead(place, weight, List.of("wIn", "wHh", "wHy"), weights.wIn(), weights.wHh(), weights.wHy());
    }

    private double earlier(double before, double[] h, int t) {
        return steps.instead(
                "h_(t-1)",
                before,
                List.of("h_(t-2)", "x_(t-1)", "x_t", "h_(t-1) without its h_0"),
                t > 1 ? h[t - 2] : h0,
                at(x, t - 1),
                x[t],
                t > 0 ? before : 0);
    }

    private double y(double[] h) {
        int from = steps.index("the last state", length - 1, length);
        double sum = DoubleStream.of(h).sum();
        double last = steps.instead(
                "the last state",
                from < 0 ? h0 : h[from],
                List.of("the sum of all states", "the mean of all states", "h_0", "the last input"),
                sum,
                sum / length,
                h0,
                x[length - 1]);
        return steps.term("y", steps.factor("wHy", among("wHy", weights.wHy())) * steps.term("h_T in y", last));
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
                "the gradient of the last state",
                error * steps.factor("wHy on the way back", among("wHy on the way back", weights.wHy())));
        double[] gradients = new double[4];
        gradients[2] = steps.term("dwHy", error * steps.factor("the state in dwHy", lastState(h)));
        boolean assigns = steps.on("the last addition takes the place of the sum");
        boolean fromLater = steps.on("the way back starts anew at every step");
        for (int t = length - 1; t >= 0; t--) {
            if (steps.covers("the steps on the way back, from the end,", length - 1 - t, length)) {
                double carried = fromLater ? error * weights.wHy() : dh;
                double dwIn = among("the gradient of h_t in dwIn", carried, error, length - 1 - t)
                        * steps.factor("x_t in dwIn", input(h, t));
                double dwHh = among("the gradient of h_t in dwHh", carried, error, length - 1 - t)
                        * steps.factor("h_(t-1) in dwHh", before(h, t));
                gradients[0] = steps.term(
                        "the sum of dwIn", (assigns ? 0 : gradients[0]) + steps.term("a term of dwIn", dwIn));
                gradients[1] = steps.term(
                        "the sum of dwHh", (assigns ? 0 : gradients[1]) + steps.term("a term of dwHh", dwHh));
            }
            if (t > 0 || !steps.on("wHh is missing once in dh0")) {
                dh = steps.term(
                        "the gradient of the state",
                        dh * steps.factor("wHh on the way back", among("wHh on the way back", weights.wHh())));
            }
        }
        gradients[3] = steps.on("dh0 is the gradient of the last state alone") ? error * weights.wHy() : dh;
        if (steps.on("y - target is added to dh0")) {
            gradients[3] += error;
        }
        return gradients;
    }

    /** What is carried back, with what a wrong one could be; {@code powers} is how many steps it has come. */
    private double among(String place, double carried, double error, int powers) {
        return steps.instead(
                place,
                carried,
                List.of(
                        "y - target",
                        "that of the last state",
                        "that of the state before",
                        "that of the state after",
                        "that without wHy"),
                error,
                error * weights.wHy(),
                carried * weights.wHh(),
                powers == 0 ? 0 : error * weights.wHy() * Math.pow(weights.wHh(), powers - 1.0),
                error * Math.pow(weights.wHh(), powers));
    }

    private double input(double[] h, int t) {
        double own = at(x, steps.index("the input in dwIn", t, length));
        return steps.instead(
                "x_t in dwIn",
                own,
                List.of("h_t", "h_(t-1)", "wIn", "1"),
                h[t],
                t > 0 ? h[t - 1] : h0,
                weights.wIn(),
                1);
    }

    private double lastState(double[] h) {
        int from = steps.index("the state in dwHy, by its step,", length - 1, length);
        double sum = DoubleStream.of(h).sum();
        return steps.instead(
                "the state in dwHy",
                from < 0 ? h0 : h[from],
                List.of("the sum of all states", "the mean of all states", "h_0", "y", "the last input", "wHy"),
                sum,
                sum / length,
                h0,
                y(h),
                x[length - 1],
                weights.wHy());
    }

    private double before(double[] h, int t) {
        if (steps.on("dwHh takes the state after the step, not before it")) {
            return h[t];
        }
        if (steps.on("dwHh takes the state two steps before")) {
            return t > 1 ? h[t - 2] : h0;
        }
        double own = t > 0 ? h[t - 1] : steps.factor("h_0 in dwHh", h0);
        return steps.instead(
                "h_(t-1) in dwHh",
                own,
                List.of("x_t", "x_(t-1)", "h_0", "the last state", "wHh", "1"),
                x[t],
                t > 0 ? x[t - 1] : h0,
                h0,
                h[length - 1],
                weights.wHh(),
                1);
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
        double wIn = stepped("wIn", weights.wIn(), rate, steps.term("dwIn", gradients[0]), given.learningRate());
        boolean inSequence = steps.on("each gradient is computed with the weights updated so far");
        if (inSequence) {
            gradients = with(wIn, weights.wHh()).back(given.target());
        }
        double wHh = stepped("wHh", weights.wHh(), rate, steps.term("dwHh", gradients[1]), given.learningRate());
        if (inSequence) {
            gradients = with(wIn, wHh).back(given.target());
        }
        return Values.of("wIn", wIn)
                .and("wHh", wHh)
                .and("wHy", stepped("wHy", weights.wHy(), rate, gradients[2], given.learningRate()));
    }

    private double stepped(String name, double weight, double rate, double gradient, double given) {
        steps.counting("the learning rate", given);
        double step = steps.term("the step of " + name, rate * gradient);
        double kept = steps.on("every weight is made smaller as well, by the learning rate") ? 1 - given : 1;
        return steps.term("the new " + name, kept * steps.term("the old " + name, weight) - step);
    }

    private LinearRnnWorkings with(double wIn, double wHh) {
        return new LinearRnnWorkings(x, h0, new LinearRnnWeights(wIn, wHh, weights.wHy()), steps);
    }
}
