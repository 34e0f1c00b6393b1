package net.layers;

/** What the layers of my network have in common. */
public abstract class Layer {
    protected Layer() {}

    protected final int outputs(int inputs, int kernel, int stride, int padding, boolean roundedUp) {
        int room = inputs + 2 * padding - kernel;
        if (!roundedUp) {
            return room / stride + 1;
        }
        int up = (room + stride - 1) / stride + 1;
        return (up - 1) * stride < inputs + padding ? up : up - 1;
    }

    protected final double[][][][] zeros(int batch, int channels, int height, int width) {
        return new double[batch][channels][height][width];
    }
}
