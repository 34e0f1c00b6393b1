import chainrule.contract.PoolingGeometry;
import chainrule.contract.PoolingKind;
import chainrule.contract.PoolingLayer;
import chainrule.contract.PoolingStack;

/** Poolings one after another: forward keeps what went into each layer, backward takes them in the opposite order. */
public class PoolStack implements PoolingStack {

    @Override
    public double[][] forward(double[][] x, PoolingLayer[] layers) {
        return inputs(x, layers)[layers.length];
    }

    @Override
    public double[][] backward(double[][] x, PoolingLayer[] layers, double[][] dy) {
        double[][][] inputs = inputs(x, layers);
        double[][] gradient = dy;
        for (int l = layers.length - 1; l >= 0; l--) {
            gradient = backward(inputs[l], layers[l], gradient);
        }
        return gradient;
    }

    /** What goes into each layer, and what comes out of the last. */
    private static double[][][] inputs(double[][] x, PoolingLayer[] layers) {
        double[][][] inputs = new double[layers.length + 1][][];
        inputs[0] = x;
        for (int l = 0; l < layers.length; l++) {
            inputs[l + 1] = forward(inputs[l], layers[l]);
        }
        return inputs;
    }

    private static double[][] forward(double[][] x, PoolingLayer layer) {
        PoolingGeometry g = layer.geometry();
        int height = (x.length + 2 * g.padding().height() - g.kernel().height()) / g.stride().height() + 1;
        int width = (x[0].length + 2 * g.padding().width() - g.kernel().width()) / g.stride().width() + 1;
        double[][] y = new double[height][width];
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                Window window = Window.at(x, g, i, j);
                y[i][j] = layer.kind() == PoolingKind.MAX ? window.largest(x) : window.sum(x) / cells(g);
            }
        }
        return y;
    }

    private static double[][] backward(double[][] x, PoolingLayer layer, double[][] dy) {
        PoolingGeometry g = layer.geometry();
        double[][] dx = new double[x.length][x[0].length];
        for (int i = 0; i < dy.length; i++) {
            for (int j = 0; j < dy[i].length; j++) {
                Window window = Window.at(x, g, i, j);
                if (layer.kind() == PoolingKind.MAX) {
                    window.giveToLargest(x, dx, dy[i][j]);
                } else {
                    window.giveToAll(dx, dy[i][j] / cells(g));
                }
            }
        }
        return dx;
    }

    private static int cells(PoolingGeometry g) {
        return g.kernel().height() * g.kernel().width();
    }

    /** The cells of a window that are not padding; bottom and right are the first beyond it. */
    private record Window(int top, int bottom, int left, int right) {
        static Window at(double[][] x, PoolingGeometry g, int i, int j) {
            int top = i * g.stride().height() - g.padding().height();
            int left = j * g.stride().width() - g.padding().width();
            return new Window(
                    Math.max(top, 0),
                    Math.min(top + g.kernel().height(), x.length),
                    Math.max(left, 0),
                    Math.min(left + g.kernel().width(), x[0].length));
        }

        double largest(double[][] x) {
            double largest = x[top][left];
            for (int row = top; row < bottom; row++) {
                for (int column = left; column < right; column++) {
                    largest = Math.max(largest, x[row][column]);
                }
            }
            return largest;
        }

        double sum(double[][] x) {
            double sum = 0;
            for (int row = top; row < bottom; row++) {
                for (int column = left; column < right; column++) {
                    sum += x[row][column];
                }
            }
            return sum;
        }

        void giveToLargest(double[][] x, double[][] dx, double gradient) {
            double largest = largest(x);
            for (int row = top; row < bottom; row++) {
                for (int column = left; column < right; column++) {
                    if (x[row][column] == largest) {
                        dx[row][column] += gradient;
                        return;
                    }
                }
            }
        }

        void giveToAll(double[][] dx, double gradient) {
            for (int row = top; row < bottom; row++) {
                for (int column = left; column < right; column++) {
                    dx[row][column] += gradient;
                }
            }
        }
    }
}
