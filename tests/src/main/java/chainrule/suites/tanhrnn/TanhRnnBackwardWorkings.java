package chainrule.suites.tanhrnn;

import chainrule.suites.tanhrnn.TanhRnnCase.ManyToOne;
import chainrule.testkit.Values;
import chainrule.testkit.twist.Twists;
import java.util.List;

/** The way back through a tanh RNN, step by step. */
final class TanhRnnBackwardWorkings {
    private static final List<String> DERIVATIVES = List.of(
            "the derivative is 1 - h_t²",
            "the derivative of tanh is left out",
            "the derivative is 1 - h_(t-1)², of the state before",
            "the derivative is h_t (1 - h_t), that of the logistic function",
            "the derivative is 1 - h_t, not squared",
            "the derivative is 1 + h_t²",
            "the derivative is 1 - z_t²",
            "the derivative is 1 - tanh(h_t)²",
            "the derivative is (1 - h_t)²",
            "the derivative is 1 - h_t² of the last step at every step",
            "the derivative is 1 where h_t is positive and 0 elsewhere",
            "the derivative is applied twice",
            "the derivative is 1 - |h_t|",
            "the derivative is h_t²",
            "the derivative is h_t",
            "the derivative is the root of 1 - h_t²",
            "the derivative is 1 divided by 1 - h_t²",
            "the derivative is 1 - h_(t+1)², of the state after",
            "the derivative is 1 - h_0², of the initial state",
            "the derivative is z_t (1 - z_t)",
            "the derivative is 1 - h_t² of the first hidden unit for all");

    private final TanhRnnWorkings forward;
    private final Twists steps;
    private final int derivative;
    private final int length;
    private final int hidden;

    TanhRnnBackwardWorkings(TanhRnnWorkings forward, Twists steps) {
        this.forward = forward;
        this.steps = steps;
        this.length = forward.length;
        this.hidden = forward.hidden;
        this.derivative = steps.choice(0, DERIVATIVES);
    }

    /** As if every step had an output, of which only the last counts. */
    static double[][][] lastOnly(ManyToOne given, Twists steps) {
        int length = given.x()[0].length;
        double[][][] dy = new double[given.x().length][length][given.dy()[0].length];
        boolean every = steps.on("every step gets the gradient of the last one");
        boolean first = steps.on("dy belongs to the first step");
        for (int n = 0; n < dy.length; n++) {
            for (int t = 0; t < length; t++) {
                if (every || t == (first ? 0 : length - 1)) {
                    dy[n][t] = given.dy()[n];
                }
            }
        }
        return dy;
    }

    private final class Sums {
        final double[][][] dx = new double[forward.x.length][length][forward.x[0][0].length];
        final double[][] dh0 = new double[forward.x.length][hidden];
        final double[][] dwx = new double[hidden][forward.x[0][0].length];
        final double[][] dwh = new double[hidden][hidden];
        final double[] db = new double[hidden];
        final double[][] dwy = new double[forward.p.c().length][hidden];
        final double[] dc = new double[forward.p.c().length];
    }

    Values gradients(double[][][] dy) {
        Sums sums = new Sums();
        double[][][] h = forward.states();
        double[] later = new double[hidden];
        for (int n = 0; n < forward.x.length; n++) {
            later = steps.on("the gradient that is carried back is not reset between sequences")
                    ? later
                    : new double[hidden];
            for (int t = length - 1; t >= 0; t--) {
                later = step(n, t, dy[n], h, later, sums);
            }
            sums.dh0[n] = later;
        }
        return told(sums);
    }

    private double[] step(int n, int t, double[][] dy, double[][][] h, double[] later, Sums sums) {
        int outputs = forward.p.c().length;
        double[] before = forward.before(h[n], n, t);
        double[] error = new double[outputs];
        int of = steps.index("the step of dy", t, length);
        for (int o = 0; o < outputs; o++) {
            boolean counts = steps.covers("the outputs on the way back", o, outputs);
            error[o] = counts && of >= 0 ? steps.term("dy", dy[of][o]) : 0;
        }
        double[] dz = new double[hidden];
        double[] raw = new double[hidden];
        for (int i = 0; i < hidden; i++) {
            double fromOutput = 0;
            for (int o = 0; o < outputs; o++) {
                fromOutput +=
                        error[o] * steps.factor("wy on the way back", forward.p.wy()[o][i]);
            }
            double carried =
                    steps.on("the gradient of the step after counts only at the last two steps") && t < length - 2
                            ? 0
                            : later[i];
            raw[i] = steps.term("the gradient of h_t by way of y_t", fromOutput)
                    + steps.term("the gradient from the step after", carried);
            raw[i] = steps.term("the gradient of h_t", raw[i]);
            dz[i] = steps.term("the gradient of z_t", raw[i] * derivative(h, before, n, t, i));
        }
        add(sums, n, t, error, dz, raw, h[n], before);
        double[] passed = steps.on("the gradient that is carried back is not reset between steps")
                ? later.clone()
                : new double[hidden];
        boolean turned = steps.on("wh is not transposed on the way back");
        double[] through = steps.on("the derivative is left out of what goes on to the step before") ? raw : dz;
        for (int j = 0; j < hidden; j++) {
            for (int i = 0; i < hidden; i++) {
                double entry = turned ? forward.p.wh()[j][i] : forward.p.wh()[i][j];
                passed[j] += steps.factor("wh on the way back", entry) * through[i];
            }
        }
        if (t == 0 && steps.on("dh0 is the gradient of z at the first step, without wh")) {
            return dz;
        }
        return t == 0 && steps.on("dh0 is the gradient of the first state") ? raw : passed;
    }

    private double derivative(double[][][] h, double[] before, int n, int t, int i) {
        double state = h[n][t][i];
        double z = 0.5 * Math.log((1 + state) / (1 - state));
        double own = steps.factor("the derivative of tanh", 1 - state * state);
        return switch (derivative) {
            case 1 -> 1;
            case 2 -> 1 - before[i] * before[i];
            case 3 -> state * (1 - state);
            case 4 -> 1 - state;
            case 5 -> 1 + state * state;
            case 6 -> 1 - z * z;
            case 7 -> 1 - Math.tanh(state) * Math.tanh(state);
            case 8 -> (1 - state) * (1 - state);
            case 9 -> 1 - h[n][length - 1][i] * h[n][length - 1][i];
            case 10 -> state > 0 ? 1 : 0;
            case 11 -> own * own;
            case 12 -> 1 - Math.abs(state);
            case 13 -> state * state;
            case 14 -> state;
            case 15 -> Math.sqrt(1 - state * state);
            case 16 -> 1 / (1 - state * state);
            case 17 -> t + 1 < length ? 1 - h[n][t + 1][i] * h[n][t + 1][i] : 1;
            case 18 -> 1 - forward.h0[n][i] * forward.h0[n][i];
            case 19 -> z * (1 - z);
            case 20 -> 1 - h[n][t][0] * h[n][t][0];
            default -> own;
        };
    }

    private void add(
            Sums sums, int n, int t, double[] error, double[] dz, double[] raw, double[][] h, double[] before) {
        boolean counts = steps.covers("the steps in the gradients of the weights", t, length)
                && steps.covers("the sequences in the gradients of the weights", n, forward.x.length);
        boolean assigns = steps.on("the last step's gradient of the weights takes the place of the sum");
        boolean after = steps.on("dwh takes the state after the step, not before it");
        int read = steps.index("the step of x in dwx", t, length);
        boolean rawB = steps.on("the derivative is left out of db");
        boolean rawX = steps.on("the derivative is left out of dx");
        boolean rawWx = steps.on("the derivative is left out of dwx");
        boolean rawWh = steps.on("the derivative is left out of dwh");
        int outputState = steps.index("the step of h in dwy", t, length);
        double[] states = outputState < 0 ? before : h[outputState];
        for (int i = 0; i < hidden && counts; i++) {
            sums.db[i] = put(assigns, sums.db[i], "a term of db", rawB ? raw[i] : dz[i]);
            for (int j = 0; j < sums.dwx[i].length; j++) {
                double input = read < 0 ? 0 : forward.x[n][read][j];
                sums.dwx[i][j] = put(assigns, sums.dwx[i][j], "a term of dwx", (rawWx ? raw[i] : dz[i]) * input);
            }
            for (int j = 0; j < hidden; j++) {
                double state = after ? h[t][j] : t == 0 ? steps.factor("h0 in dwh", before[j]) : before[j];
                state = steps.instead(
                        "h_(t-1) in dwh",
                        state,
                        List.of("h0", "h_(t-2)", "the last state", "the state after the step"),
                        forward.h0[n][j],
                        t > 1 ? h[t - 2][j] : forward.h0[n][j],
                        h[length - 1][j],
                        h[Math.min(t + 1, length - 1)][j]);
                sums.dwh[i][j] = put(assigns, sums.dwh[i][j], "a term of dwh", (rawWh ? raw[i] : dz[i]) * state);
            }
        }
        for (int o = 0; o < error.length && counts; o++) {
            sums.dc[o] = put(assigns, sums.dc[o], "a term of dc", error[o]);
            for (int i = 0; i < hidden; i++) {
                sums.dwy[o][i] = put(assigns, sums.dwy[o][i], "a term of dwy", error[o] * ofOutput(states[i]));
            }
        }
        for (int j = 0; j < sums.dx[n][t].length; j++) {
            for (int i = 0; i < hidden; i++) {
                sums.dx[n][t][j] += steps.factor("wx on the way back", forward.p.wx()[i][j]) * (rawX ? raw[i] : dz[i]);
            }
        }
    }

    private double ofOutput(double state) {
        return steps.instead(
                "h_t in dwy",
                state,
                List.of("z_t", "1 - h_t²", "1"),
                0.5 * Math.log((1 + state) / (1 - state)),
                1 - state * state,
                1);
    }

    private double put(boolean assigns, double sum, String term, double value) {
        return (assigns ? 0 : sum) + steps.term(term, value);
    }

    private Values told(Sums sums) {
        double[][][] dx = new double[sums.dx.length][length][];
        for (int n = 0; n < dx.length; n++) {
            for (int t = 0; t < length; t++) {
                int from = steps.index("the step within dx", t, length);
                dx[n][t] = vector("dx", from < 0 ? new double[sums.dx[n][t].length] : sums.dx[n][from]);
            }
        }
        double[][] dh0 = new double[sums.dh0.length][];
        for (int n = 0; n < dh0.length; n++) {
            int from = steps.index("the sequence within dh0", n, dh0.length);
            dh0[n] = vector("dh0", from < 0 ? new double[hidden] : sums.dh0[from]);
        }
        return Values.of("dx", dx)
                .and("dh0", dh0)
                .and("dwx", matrix("dwx", sums.dwx))
                .and("dwh", steps.on("dwh is transposed") ? turned(matrix("dwh", sums.dwh)) : matrix("dwh", sums.dwh))
                .and("db", vector("db", sums.db))
                .and("dwy", matrix("dwy", sums.dwy))
                .and("dc", vector("dc", sums.dc));
    }

    private double[][] matrix(String name, double[][] rows) {
        double[][] told = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            told[i] = vector(name, rows[i]);
        }
        return told;
    }

    private double[] vector(String name, double[] entries) {
        double[] told = new double[entries.length];
        for (int i = 0; i < told.length; i++) {
            told[i] = steps.term(name, entries[i]);
        }
        return told;
    }

    private static double[][] turned(double[][] square) {
        double[][] turned = new double[square.length][square.length];
        for (int i = 0; i < square.length; i++) {
            for (int j = 0; j < square.length; j++) {
                turned[i][j] = square[j][i];
            }
        }
        return turned;
    }
}
