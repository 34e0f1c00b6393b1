import chainrule.contract.*;
import java.util.Arrays;

class Recursive implements PoolingStack {
    @Override
    public double[][] forward(double[][] x, PoolingLayer[] layers) {
        return layers.length == 0 ? x : forward(pool(x, layers[0]), Arrays.copyOfRange(layers, 1, layers.length));
    }

    @Override
    public double[][] backward(double[][] x, PoolingLayer[] layers, double[][] dy) {
        if (layers.length == 0) {
            return dy;
        }
        double[][] after = pool(x, layers[0]);
        return unpool(x, layers[0], backward(after, Arrays.copyOfRange(layers, 1, layers.length), dy));
    }

    private static double[][] pool(double[][] x, PoolingLayer layer) {
        PoolingGeometry g = layer.geometry();
        int h = (x.length + 2 * g.padding().height() - g.kernel().height()) / g.stride().height() + 1;
        int w = (x[0].length + 2 * g.padding().width() - g.kernel().width()) / g.stride().width() + 1;
        double[][] y = new double[h][w];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                double sum = 0;
                double most = Double.NEGATIVE_INFINITY;
                for (int k = 0; k < g.kernel().height(); k++) {
                    for (int l = 0; l < g.kernel().width(); l++) {
                        int r = i * g.stride().height() - g.padding().height() + k;
                        int c = j * g.stride().width() - g.padding().width() + l;
                        if (r >= 0 && c >= 0 && r < x.length && c < x[0].length) {
                            sum += x[r][c];
                            most = Math.max(most, x[r][c]);
                        }
                    }
                }
                boolean max = layer.kind() == PoolingKind.MAX;
                y[i][j] = max ? most : sum / (g.kernel().height() * g.kernel().width());
            }
        }
        return y;
    }

    private static double[][] unpool(double[][] x, PoolingLayer layer, double[][] dy) {
        PoolingGeometry g = layer.geometry();
        double[][] dx = new double[x.length][x[0].length];
        for (int i = 0; i < dy.length; i++) {
            for (int j = 0; j < dy[0].length; j++) {
                int top = i * g.stride().height() - g.padding().height();
                int left = j * g.stride().width() - g.padding().width();
                int bestRow = -1;
                int bestColumn = -1;
                for (int r = Math.max(0, top); r < Math.min(x.length, top + g.kernel().height()); r++) {
                    for (int c = Math.max(0, left); c < Math.min(x[0].length, left + g.kernel().width()); c++) {
                        if (layer.kind() == PoolingKind.AVERAGE) {
                            dx[r][c] += dy[i][j] / g.kernel().height() / g.kernel().width();
                        } else if (bestRow < 0 || x[r][c] > x[bestRow][bestColumn]) {
                            bestRow = r;
                            bestColumn = c;
                        }
                    }
                }
                if (bestRow >= 0) {
                    dx[bestRow][bestColumn] += dy[i][j];
                }
            }
        }
        return dx;
    }
}
