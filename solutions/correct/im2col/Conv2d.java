import chainrule.contract.*;

/** Convolution as matrix products: unfold the windows into columns, multiply, fold back. */
public class Conv2d implements Convolution2d {
    @Override
    public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geo) {
        Unfolding u = new Unfolding(x, w, geo);
        double[][][][] y = new double[x.length][w.length][][];
        int perGroup = w.length / geo.groups();
        for (int n = 0; n < x.length; n++)
            for (int g = 0; g < geo.groups(); g++) {
                double[][] product = Matrix.times(rows(w, g * perGroup, perGroup), u.columns(x[n], g));
                for (int f = 0; f < perGroup; f++) {
                    double bias = b != null ? b[g * perGroup + f] : 0;
                    y[n][g * perGroup + f] = u.image(product[f], bias);
                }
            }
        return y;
    }

    @Override
    public ConvolutionGradients backward(
            double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geo, double[][][][] dy) {
        Unfolding u = new Unfolding(x, w, geo);
        int perGroup = w.length / geo.groups();
        double[][][][] dx = new double[x.length][x[0].length][x[0][0].length][x[0][0][0].length];
        double[][] dw = new double[w.length][w[0].length * w[0][0].length * w[0][0][0].length];
        double[] db = new double[w.length];
        for (int n = 0; n < x.length; n++)
            for (int g = 0; g < geo.groups(); g++) {
                double[][] upstream = new double[perGroup][];
                for (int f = 0; f < perGroup; f++) {
                    upstream[f] = Matrix.flat(dy[n][g * perGroup + f]);
                    for (double v : upstream[f]) db[g * perGroup + f] += v;
                }
                double[][] step = Matrix.times(upstream, Matrix.transposed(u.columns(x[n], g)));
                for (int f = 0; f < perGroup; f++)
                    for (int t = 0; t < step[f].length; t++) dw[g * perGroup + f][t] += step[f][t];
                u.fold(Matrix.times(Matrix.transposed(rows(w, g * perGroup, perGroup)), upstream), dx[n], g);
            }
        return new ConvolutionGradients(dx, likeWeights(dw, w), b == null ? null : db);
    }

    @Override
    public ConvolutionParameters sgdStep(ConvolutionParameters p, ConvolutionGradients grad, double learningRate) {
        double[][] flat = rows(p.w(), 0, p.w().length);
        double[][] dw = rows(grad.dw(), 0, p.w().length);
        for (int f = 0; f < flat.length; f++) descend(flat[f], dw[f], learningRate);
        double[] b = p.b() == null ? null : p.b().clone();
        if (b != null) descend(b, grad.db(), learningRate);
        return new ConvolutionParameters(likeWeights(flat, p.w()), b);
    }

    private static void descend(double[] values, double[] gradient, double rate) {
        for (int i = 0; i < values.length; i++) values[i] -= rate * gradient[i];
    }

    /** One row for each filter. */
    private static double[][] rows(double[][][][] w, int first, int count) {
        double[][] rows = new double[count][w[0].length * w[0][0].length * w[0][0][0].length];
        for (int f = 0; f < count; f++) {
            int t = 0;
            for (double[][] channel : w[first + f]) for (double v : Matrix.flat(channel)) rows[f][t++] = v;
        }
        return rows;
    }

    private static double[][][][] likeWeights(double[][] rows, double[][][][] w) {
        double[][][][] out = new double[w.length][w[0].length][w[0][0].length][w[0][0][0].length];
        for (int f = 0; f < out.length; f++) {
            int t = 0;
            for (double[][] channel : out[f])
                for (double[] row : channel) for (int l = 0; l < row.length; l++) row[l] = rows[f][t++];
        }
        return out;
    }
}
