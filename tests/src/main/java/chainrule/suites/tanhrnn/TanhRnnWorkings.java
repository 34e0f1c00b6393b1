package chainrule.suites.tanhrnn;

import chainrule.contract.RnnParameters;
import chainrule.suites.tanhrnn.TanhRnnCase.Forward;
import chainrule.suites.tanhrnn.TanhRnnCase.ManyToMany;
import chainrule.suites.tanhrnn.TanhRnnCase.ManyToOne;
import chainrule.testkit.Values;
import chainrule.testkit.Workings;
import chainrule.testkit.twist.Twists;
import java.util.List;

/** The forward pass of a tanh RNN, step by step. */
final class TanhRnnWorkings {
    static final Workings<Forward> STATES = (given, steps) -> Values.of("h", new TanhRnnWorkings(given, steps).told());
    static final Workings<Forward> MANY_TO_ONE = (given, steps) -> {
        TanhRnnWorkings workings = new TanhRnnWorkings(given, steps);
        return Values.of("y", workings.lastOutputs(workings.states()));
    };
    static final Workings<Forward> MANY_TO_MANY = (given, steps) -> {
        TanhRnnWorkings workings = new TanhRnnWorkings(given, steps);
        return Values.of("y", workings.outputs(workings.states()));
    };
    static final Workings<ManyToOne> MANY_TO_ONE_BACKWARD = (given, steps) -> {
        TanhRnnWorkings workings = new TanhRnnWorkings(given, steps);
        return new TanhRnnBackwardWorkings(workings, steps).gradients(TanhRnnBackwardWorkings.lastOnly(given, steps));
    };
    static final Workings<ManyToMany> MANY_TO_MANY_BACKWARD = (given, steps) -> {
        TanhRnnWorkings workings = new TanhRnnWorkings(given, steps);
        return new TanhRnnBackwardWorkings(workings, steps)
                .gradients(given.dy())
                .and("h", steps.wants("h") ? workings.told() : null)
                .and(
                        "y of many-to-one",
                        steps.wants("y of many-to-one") ? workings.lastOutputs(workings.states()) : null)
                .and(
                        "y of many-to-many",
                        steps.wants("y of many-to-many") ? workings.outputs(workings.states()) : null);
    };

    private static final List<String> FUNCTIONS = List.of(
            "tanh is applied",
            "the logistic function stands in place of tanh",
            "no function stands in place of tanh",
            "max(0, z) stands in place of tanh",
            "tanh is applied twice",
            "z / (1 + |z|) stands in place of tanh",
            "z cut off at -1 and 1 stands in place of tanh",
            "z (27 + z²) / (27 + 9 z²) stands in place of tanh",
            "z - z³ / 3 stands in place of tanh",
            "sin(z) stands in place of tanh",
            "arctan(z) stands in place of tanh",
            "tanh is computed as (e^z - e^-z) / (e^z + e^-z), which is NaN where e^z overflows");

    final Twists steps;
    final double[][][] x;
    final double[][] h0;
    final RnnParameters p;
    final int hidden;
    final int length;
    private final int function;

    private TanhRnnWorkings(TanhRnnCase given, Twists steps) {
        this.steps = steps;
        this.x = given.x();
        this.h0 = given.h0();
        this.p = given.parameters();
        this.hidden = p.b().length;
        this.length = x[0].length;
        steps.counting("the number of steps", length)
                .counting("the number of sequences", x.length)
                .counting("the number of hidden units", hidden)
                .counting("the number of features", x[0][0].length)
                .counting("the number of outputs", p.c().length);
        this.function = steps.choice(0, FUNCTIONS);
    }

    /** The state before a step. */
    double[] before(double[][] h, int n, int t) {
        return t > 0 ? h[t - 1] : start(n);
    }

    double[] start(int n) {
        int from = steps.index("the sequence of h0", n, x.length);
        double[] start = new double[hidden];
        for (int i = 0; i < hidden; i++) {
            start[i] = from < 0 ? 0 : steps.term("h0", h0[from][i]);
        }
        return start;
    }

    double[][][] states() {
        double[][][] h = new double[x.length][length][];
        for (int n = 0; n < x.length; n++) {
            double[] before = steps.on("every sequence begins with the last state of the one before") && n > 0
                    ? h[n - 1][length - 1]
                    : start(n);
            for (int t = 0; t < length; t++) {
                h[n][t] = state(n, t, before);
                before = steps.on("every step begins with h0") ? start(n) : h[n][t];
            }
        }
        return h;
    }

    private double[] state(int n, int t, double[] before) {
        int from = steps.index("x_t", t, length);
        boolean hasBias = steps.covers("the steps that add b", t, length);
        boolean hasInput = steps.covers("the steps that read x", t, length);
        double[] h = new double[hidden];
        for (int i = 0; i < hidden; i++) {
            double bias = hasBias ? steps.term("b", p.b()[i]) : 0;
            double input = 0;
            for (int j = 0; from >= 0 && hasInput && j < x[n][from].length; j++) {
                input += entry("wx", p.wx(), i, j) * steps.factor("x", x[n][from][j]);
            }
            double carried = 0;
            for (int j = 0; j < hidden; j++) {
                carried += entry("wh", p.wh(), i, j) * before[j];
            }
            double z = bias + steps.term("wx · x_t", input) + steps.term("wh · h_(t-1)", carried);
            z += steps.on("h_(t-1) is added to z_t as well") ? before[i] : 0;
            boolean biasAfter = steps.on("b is added after tanh, not before");
            boolean carriedAfter = steps.on("wh · h_(t-1) is added after tanh, not before");
            double inner = z - (biasAfter ? bias : 0) - (carriedAfter ? carried : 0);
            double outer = (biasAfter ? bias : 0) + (carriedAfter ? carried : 0);
            double kept = steps.on("h_(t-1) is added to h_t") ? before[i] : 0;
            h[i] = steps.term("h_t", tanh(steps.term("z", inner)) + outer + kept);
        }
        return h;
    }

    double entry(String name, double[][] matrix, int i, int j) {
        boolean turned = steps.on(
                name.equals("wh") ? "wh is transposed" : name.equals("wx") ? "wx is transposed" : "wy is transposed");
        double entry = turned && matrix.length == matrix[0].length ? matrix[j][i] : matrix[i][j];
        return steps.factor(name, entry);
    }

    private double tanh(double z) {
        return switch (function) {
            case 1 -> 1 / (1 + Math.exp(-z));
            case 2 -> z;
            case 3 -> Math.max(0, z);
            case 4 -> Math.tanh(Math.tanh(z));
            case 5 -> z / (1 + Math.abs(z));
            case 6 -> Math.max(-1, Math.min(1, z));
            case 7 -> Math.max(-1, Math.min(1, z * (27 + z * z) / (27 + 9 * z * z)));
            case 8 -> z - z * z * z / 3;
            case 9 -> Math.sin(z);
            case 10 -> Math.atan(z);
            case 11 -> (Math.exp(z) - Math.exp(-z)) / (Math.exp(z) + Math.exp(-z));
            default -> StrictMath.tanh(z);
        };
    }

    private double[][][] told() {
        double[][][] h = states();
        double[][][] told = new double[x.length][length][];
        for (int n = 0; n < x.length; n++) {
            int sequence = steps.index("the sequence within h", n, x.length);
            for (int t = 0; t < length; t++) {
                int from = steps.index("the step within h", t, length);
                told[n][t] = sequence < 0 ? new double[hidden] : from < 0 ? start(n) : h[sequence][from];
            }
        }
        return told;
    }

    private double[][] lastOutputs(double[][][] h) {
        double[][] y = new double[x.length][];
        for (int n = 0; n < x.length; n++) {
            int from = steps.index("the step of y", length - 1, length);
            y[n] = output(from < 0 ? start(n) : h[n][from], length - 1);
            boolean sum = steps.on("y is the sum over all steps");
            if (sum || steps.on("y is the mean over all steps")) {
                y[n] = new double[p.c().length];
                for (int t = 0; t < length; t++) {
                    double[] one = output(h[n][t], t);
                    for (int o = 0; o < one.length; o++) {
                        y[n][o] += one[o] / (sum ? 1 : length);
                    }
                }
            }
        }
        return y;
    }

    private double[][][] outputs(double[][][] h) {
        double[][][] y = new double[x.length][length][];
        for (int n = 0; n < x.length; n++) {
            for (int t = 0; t < length; t++) {
                int from = steps.index("the step of y", t, length);
                y[n][t] = output(from < 0 ? start(n) : h[n][from], t);
            }
        }
        return y;
    }

    private double[] output(double[] h, int t) {
        double[] y = new double[p.c().length];
        for (int o = 0; o < y.length; o++) {
            double sum = 0;
            for (int i = 0; i < hidden; i++) {
                sum += entry("wy", p.wy(), o, i) * h[i];
            }
            double c = steps.covers("the steps that add c", t, length) ? steps.term("c", p.c()[o]) : 0;
            y[o] = steps.term("y", steps.term("wy · h_t", sum) + c);
            if (steps.on("y goes through tanh too")) {
                y[o] = Math.tanh(y[o]);
            }
        }
        return y;
    }
}
