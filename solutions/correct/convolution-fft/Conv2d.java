import chainrule.contract.*;

/** Convolution in the frequency domain: correlation is a product with the conjugate spectrum. */
public class Conv2d implements Convolution2d {

    @Override
    public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g) {
        Frame frame = new Frame(x, w, g);
        Spectrum[][] kernels = kernels(w, frame);
        double[][][][] y = new double[x.length][w.length][][];
        for (int n = 0; n < x.length; n++) {
            Spectrum[] channels = channels(x[n], frame);
            for (int f = 0; f < w.length; f++) {
                Spectrum sum = frame.empty();
                for (int c = 0; c < w[f].length; c++) sum.addProduct(channels[frame.channel(f, c)], kernels[f][c], true);
                y[n][f] = frame.windows(sum.inverse(), b == null ? 0 : b[f]);
            }
        }
        return y;
    }

    @Override
    public ConvolutionGradients backward(
            double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g, double[][][][] dy) {
        Frame frame = new Frame(x, w, g);
        Spectrum[][] kernels = kernels(w, frame);
        Spectrum[][] dw = new Spectrum[w.length][w[0].length];
        double[][][][] dx = new double[x.length][x[0].length][][];
        double[] db = b == null ? null : new double[b.length];
        for (int n = 0; n < x.length; n++) {
            Spectrum[] channels = channels(x[n], frame);
            Spectrum[] gradient = new Spectrum[x[n].length];
            for (int f = 0; f < w.length; f++) {
                Spectrum upstream = Spectrum.of(frame.spread(dy[n][f]));
                for (int c = 0; c < w[f].length; c++) {
                    int channel = frame.channel(f, c);
                    if (gradient[channel] == null) gradient[channel] = frame.empty();
                    if (dw[f][c] == null) dw[f][c] = frame.empty();
                    gradient[channel].addProduct(upstream, kernels[f][c], false);
                    dw[f][c].addProduct(channels[channel], upstream, true);
                }
                if (db != null) for (double[] row : dy[n][f]) for (double v : row) db[f] += v;
            }
            for (int c = 0; c < gradient.length; c++) dx[n][c] = frame.folded(gradient[c].inverse());
        }
        double[][][][] taps = new double[w.length][w[0].length][][];
        for (int f = 0; f < w.length; f++)
            for (int c = 0; c < w[f].length; c++) taps[f][c] = frame.taps(dw[f][c].inverse());
        return new ConvolutionGradients(dx, taps, db);
    }

    @Override
    public ConvolutionParameters sgdStep(ConvolutionParameters p, ConvolutionGradients grad, double rate) {
        double[][][][] w = new double[p.w().length][p.w()[0].length][p.w()[0][0].length][p.w()[0][0][0].length];
        for (int f = 0; f < w.length; f++)
            for (int c = 0; c < w[f].length; c++)
                for (int k = 0; k < w[f][c].length; k++)
                    for (int l = 0; l < w[f][c][k].length; l++)
                        w[f][c][k][l] = p.w()[f][c][k][l] - rate * grad.dw()[f][c][k][l];
        double[] b = p.b() == null ? null : new double[p.b().length];
        for (int f = 0; b != null && f < b.length; f++) b[f] = p.b()[f] - rate * grad.db()[f];
        return new ConvolutionParameters(w, b);
    }

    private static Spectrum[][] kernels(double[][][][] w, Frame frame) {
        Spectrum[][] kernels = new Spectrum[w.length][w[0].length];
        for (int f = 0; f < w.length; f++)
            for (int c = 0; c < w[f].length; c++) kernels[f][c] = Spectrum.of(frame.dilated(w[f][c]));
        return kernels;
    }

    private static Spectrum[] channels(double[][][] image, Frame frame) {
        Spectrum[] channels = new Spectrum[image.length];
        for (int c = 0; c < image.length; c++) channels[c] = Spectrum.of(frame.padded(image[c]));
        return channels;
    }
}
