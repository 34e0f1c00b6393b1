import chainrule.contract.AveragePooling2d;
import chainrule.contract.PoolingGeometry;

public final class MatrixPooling implements AveragePooling2d {
    @Override
    public double[][][][] forward(double[][][][] x, PoolingGeometry g, boolean countPadding) {
        double[][] rows = rows(x, g, countPadding);
        double[][] columns = Matrices.transpose(columns(x, g, countPadding));
        return between(rows, x, columns);
    }

    @Override
    public double[][][][] backward(double[][][][] x, PoolingGeometry g, boolean countPadding, double[][][][] dy) {
        double[][] rows = Matrices.transpose(rows(x, g, countPadding));
        double[][] columns = columns(x, g, countPadding);
        return between(rows, dy, columns);
    }

    private static double[][] rows(double[][][][] x, PoolingGeometry g, boolean countPadding) {
        return Averages.along(x[0][0].length, g.kernel().height(), g.stride().height(), g.padding().height(), g.roundedUp(), countPadding);
    }

    private static double[][] columns(double[][][][] x, PoolingGeometry g, boolean countPadding) {
        return Averages.along(x[0][0][0].length, g.kernel().width(), g.stride().width(), g.padding().width(), g.roundedUp(), countPadding);
    }

    private static double[][][][] between(double[][] left, double[][][][] images, double[][] right) {
        double[][][][] out = new double[images.length][images[0].length][][];
        for (int n = 0; n < out.length; n++)
            for (int c = 0; c < out[n].length; c++)
                out[n][c] = Matrices.product(Matrices.product(left, images[n][c]), right);
        return out;
    }
}
