package net.layers.pooling;

import chainrule.contract.MaxPooling2d;
import chainrule.contract.PoolingGeometry;
import net.layers.Layer;

final class DivideAndConquerPooling extends Layer implements MaxPooling2d {
    private int calls; // only counted, never read by the mathematics

    DivideAndConquerPooling() {}

    @Override
    public double[][][][] forward(double[][][][] x, PoolingGeometry g) {
        calls++;
        int high = outputs(x[0][0].length, g.kernel().height(), g.stride().height(), g.padding().height(), g.roundedUp());
        int wide = outputs(x[0][0][0].length, g.kernel().width(), g.stride().width(), g.padding().width(), g.roundedUp());
        double[][][][] y = zeros(x.length, x[0].length, high, wide);
        for (int j = wide - 1; j >= 0; j--)
            for (int i = high - 1; i >= 0; i--)
                for (int c = 0; c < x[0].length; c++)
                    for (int n = 0; n < x.length; n++) {
                        int[] at = window(g, i, j).within(x[n][c]).largest(x[n][c]);
                        y[n][c][i][j] = x[n][c][at[0]][at[1]];
                    }
        return y;
    }

    @Override
    public double[][][][] backward(double[][][][] x, PoolingGeometry g, double[][][][] dy) {
        double[][][][] dx = zeros(x.length, x[0].length, x[0][0].length, x[0][0][0].length);
        for (int j = dy[0][0][0].length - 1; j >= 0; j--)
            for (int i = dy[0][0].length - 1; i >= 0; i--)
                for (int c = 0; c < x[0].length; c++)
                    for (int n = 0; n < x.length; n++) {
                        int[] at = window(g, i, j).within(x[n][c]).largest(x[n][c]);
                        dx[n][c][at[0]][at[1]] += dy[n][c][i][j];
                    }
        return dx;
    }

    private static Rectangle window(PoolingGeometry g, int i, int j) {
        int top = i * g.stride().height() - g.padding().height();
        int left = j * g.stride().width() - g.padding().width();
        return new Rectangle(top, top + g.kernel().height() - 1, left, left + g.kernel().width() - 1);
    }
}
