package org.layers;

import chainrule.contract.Rnn;
import chainrule.contract.RnnGradients;
import chainrule.contract.RnnParameters;

final class BatchedRnn implements Rnn {

    @Override
    public double[][][] hiddenStates(double[][][] x, double[][] h0, RnnParameters parameters) {
        Pass pass = new Pass(x, h0, parameters);
        return pass.batchFirst(parameters.b().length, t -> pass.h[t]);
    }

    @Override
    public double[][] manyToOne(double[][][] x, double[][] h0, RnnParameters parameters) {
        double[][][] every = manyToMany(x, h0, parameters);
        double[][] last = new double[every.length][];
        for (int n = 0; n < every.length; n++) {
            last[n] = every[n][every[n].length - 1].clone();
        }
        return last;
    }

    @Override
    public double[][][] manyToMany(double[][][] x, double[][] h0, RnnParameters parameters) {
        Pass pass = new Pass(x, h0, parameters);
        return pass.batchFirst(parameters.c().length, pass::output);
    }

    @Override
    public RnnGradients manyToOneBackward(double[][][] x, double[][] h0, RnnParameters parameters, double[][] dy) {
        return new Pass(x, h0, parameters)
                .back(t -> t == x[0].length ? Flat.of(dy) : new double[dy.length * dy[0].length]);
    }

    @Override
    public RnnGradients manyToManyBackward(double[][][] x, double[][] h0, RnnParameters parameters, double[][][] dy) {
        return new Pass(x, h0, parameters).back(t -> Pass.step(dy, t - 1));
    }
}
