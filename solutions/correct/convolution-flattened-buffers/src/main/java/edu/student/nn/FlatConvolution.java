package edu.student.nn;

import chainrule.contract.Convolution2d;
import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.ConvolutionGradients;
import chainrule.contract.ConvolutionParameters;
import chainrule.contract.PaddingMode;

public final class FlatConvolution extends FlatLayer implements Convolution2d {
    private int images, channels, height, width, filters, depth, kh, kw, oh, ow;
    private int[] rowOf, columnOf;

    /** Sizes, and for each axis a table: which cell tap t of window o reads, or -1. */
    private void prepare(double[][][][] x, double[][][][] w, ConvolutionGeometry g) {
        images = x.length;
        channels = x[0].length;
        height = x[0][0].length;
        width = x[0][0][0].length;
        filters = w.length;
        depth = w[0].length;
        kh = w[0][0].length;
        kw = w[0][0][0].length;
        boolean wraps = g.padding().mode() == PaddingMode.CIRCULAR;
        rowOf = table(height, g.padding().top(), g.padding().bottom(), kh, g.stride().height(), g.dilation().height(), wraps);
        columnOf = table(width, g.padding().left(), g.padding().right(), kw, g.stride().width(), g.dilation().width(), wraps);
        oh = rowOf.length / kh;
        ow = columnOf.length / kw;
    }

    private static int[] table(int length, int before, int after, int taps, int stride, int dilation, boolean wraps) {
        int windows = (before + length + after - 1 - (taps - 1) * dilation) / stride + 1;
        int[] table = new int[windows * taps];
        for (int i = 0; i < table.length; i++) {
            int cell = i / taps * stride + i % taps * dilation - before;
            if (wraps) table[i] = (cell + length) % length;
            else table[i] = cell < 0 || cell >= length ? -1 : cell;
        }
        return table;
    }

    private interface Step {
        void at(int y, int w, int x);
    }

    private void walk(ConvolutionGeometry g, Step step) {
        int perGroup = filters / g.groups();
        for (int y = 0; y < images * filters * oh * ow; y++) {
            int j = y % ow, i = y / ow % oh, f = y / (ow * oh) % filters, n = y / (ow * oh * filters);
            for (int c = 0; c < depth; c++)
                for (int k = 0; k < kh; k++)
                    for (int l = 0; l < kw; l++) {
                        int row = rowOf[i * kh + k], column = columnOf[j * kw + l];
                        if (row < 0 || column < 0) continue;
                        int channel = n * channels + f / perGroup * depth + c;
                        step.at(y, ((f * depth + c) * kh + k) * kw + l, (channel * height + row) * width + column);
                    }
        }
    }

    @Override
    public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g) {
        prepare(x, w, g);
        double[] from = flat(x), by = flat(w), to = cleared(images * filters * oh * ow);
        walk(g, (yi, wi, xi) -> to[yi] += by[wi] * from[xi]);
        if (b != null) for (int i = 0; i < to.length; i++) to[i] += b[i / (oh * ow) % filters];
        return shaped(to, images, filters, oh, ow);
    }

    @Override
    public ConvolutionGradients backward(
            double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g, double[][][][] dy) {
        prepare(x, w, g);
        double[] from = flat(x), by = flat(w), up = flat(dy), dw = new double[by.length], dx = cleared(from.length);
        walk(g, (yi, wi, xi) -> {
            dx[xi] += up[yi] * by[wi];
            dw[wi] += up[yi] * from[xi];
        });
        double[] db = b == null ? null : new double[filters];
        if (b != null) for (int i = 0; i < up.length; i++) db[i / (oh * ow) % filters] += up[i];
        return new ConvolutionGradients(
                shaped(dx, images, channels, height, width), shaped(dw, filters, depth, kh, kw), db);
    }

    @Override
    public ConvolutionParameters sgdStep(ConvolutionParameters p, ConvolutionGradients grad, double learningRate) {
        double[][][][] w = p.w();
        double[] stepped = moved(flat(w), flat(grad.dw()), learningRate);
        return new ConvolutionParameters(
                shaped(stepped, w.length, w[0].length, w[0][0].length, w[0][0][0].length),
                p.b() == null ? null : moved(p.b(), grad.db(), learningRate));
    }

    private static double[] moved(double[] values, double[] gradient, double learningRate) {
        double[] moved = new double[values.length];
        for (int i = 0; i < moved.length; i++) moved[i] = values[i] - learningRate * gradient[i];
        return moved;
    }
}
