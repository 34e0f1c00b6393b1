package org.layers;

import chainrule.contract.RnnGradients;
import chainrule.contract.RnnParameters;
import java.util.function.IntFunction;

/** One run through time: the states of the whole batch, h[0] being those before the first step. */
final class Pass {
    private final double[][][] x;
    private final int batch;
    private final int steps;
    private final int features;
    private final int hidden;
    private final int outputs;
    private final double[] wx;
    private final double[] wh;
    private final double[] wy;
    private final double[] c;
    final double[][] h;

    Pass(double[][][] x, double[][] h0, RnnParameters parameters) {
        this.x = x;
        batch = x.length;
        steps = x[0].length;
        features = x[0][0].length;
        hidden = h0[0].length;
        outputs = parameters.c().length;
        wx = Flat.of(parameters.wx());
        wh = Flat.of(parameters.wh());
        wy = Flat.of(parameters.wy());
        c = parameters.c();
        h = new double[steps + 1][];
        h[0] = Flat.of(h0);
        double[] in = Flat.transposed(wx, features);
        double[] recurrent = Flat.transposed(wh, hidden);
        for (int t = 1; t <= steps; t++) {
            h[t] = new double[batch * hidden];
            Flat.multiplyInto(h[t], h[t - 1], recurrent, batch, hidden, hidden);
            Flat.multiplyInto(h[t], step(x, t - 1), in, batch, features, hidden);
            for (int i = 0; i < h[t].length; i++) {
                h[t][i] = Math.tanh(h[t][i] + parameters.b()[i % hidden]);
            }
        }
    }

    double[] output(int t) {
        double[] y = new double[batch * outputs];
        Flat.multiplyInto(y, h[t], Flat.transposed(wy, hidden), batch, hidden, outputs);
        for (int i = 0; i < y.length; i++) {
            y[i] += c[i % outputs];
        }
        return y;
    }

    RnnGradients back(IntFunction<double[]> upstream) {
        double[] dwx = new double[wx.length];
        double[] dwh = new double[wh.length];
        double[] dwy = new double[wy.length];
        double[] db = new double[hidden];
        double[] dc = new double[outputs];
        double[][] dx = new double[steps + 1][];
        double[] dh = new double[batch * hidden];
        for (int t = steps; t > 0; t--) {
            double[] dy = upstream.apply(t);
            Flat.multiplyInto(dh, dy, wy, batch, outputs, hidden);
            Flat.multiplyInto(dwy, Flat.transposed(dy, outputs), h[t], outputs, batch, hidden);
            sumRowsInto(dc, dy);
            for (int i = 0; i < dh.length; i++) {
                dh[i] *= (1 - h[t][i]) * (1 + h[t][i]);
            }
            sumRowsInto(db, dh);
            double[] turned = Flat.transposed(dh, hidden);
            Flat.multiplyInto(dwx, turned, step(x, t - 1), hidden, batch, features);
            Flat.multiplyInto(dwh, turned, h[t - 1], hidden, batch, hidden);
            dx[t] = new double[batch * features];
            Flat.multiplyInto(dx[t], dh, wx, batch, hidden, features);
            double[] before = new double[batch * hidden];
            Flat.multiplyInto(before, dh, wh, batch, hidden, hidden);
            dh = before;
        }
        return new RnnGradients(
                batchFirst(features, t -> dx[t]),
                Flat.rows(dh, hidden),
                Flat.rows(dwx, features),
                Flat.rows(dwh, hidden),
                db,
                Flat.rows(dwy, hidden),
                dc);
    }

    double[][][] batchFirst(int columns, IntFunction<double[]> byTime) {
        double[][][] turned = new double[batch][steps][];
        for (int t = 0; t < steps; t++) {
            double[][] rows = Flat.rows(byTime.apply(t + 1), columns);
            for (int n = 0; n < batch; n++) {
                turned[n][t] = rows[n];
            }
        }
        return turned;
    }

    static double[] step(double[][][] sequences, int t) {
        double[][] rows = new double[sequences.length][];
        for (int n = 0; n < rows.length; n++) {
            rows[n] = sequences[n][t];
        }
        return Flat.of(rows);
    }

    private static void sumRowsInto(double[] sum, double[] rows) {
        for (int i = 0; i < rows.length; i++) {
            sum[i % sum.length] += rows[i];
        }
    }
}
