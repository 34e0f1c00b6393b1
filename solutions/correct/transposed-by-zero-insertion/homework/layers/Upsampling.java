package homework.layers;

import chainrule.contract.ConvolutionGradients;
import chainrule.contract.PerAxis;
import chainrule.contract.TransposedConvolution2d;
import chainrule.contract.TransposedConvolutionGeometry;

/** A transposed convolution is an ordinary one on a spread and padded input; its gradients are correlations too. */
class Upsampling implements TransposedConvolution2d {

    @Override
    public double[][][][] forward(
            double[][][][] x, double[][][][] w, double[] b, TransposedConvolutionGeometry g) {
        PerAxis s = g.stride(), d = g.dilation(), p = g.padding();
        int filters = w[0].length, channels = w.length / g.groups();
        int reachH = (w[0][0].length - 1) * d.height() + 1, reachW = (w[0][0][0].length - 1) * d.width() + 1;
        int rows = (x[0][0].length - 1) * s.height() - 2 * p.height() + reachH + g.outputPadding().height();
        int columns = (x[0][0][0].length - 1) * s.width() - 2 * p.width() + reachW + g.outputPadding().width();
        double[][][][] y = new double[x.length][filters * g.groups()][rows][columns];
        for (int n = 0; n < x.length; n++) {
            if (b != null) for (int f = 0; f < b.length; f++) for (double[] row : y[n][f]) java.util.Arrays.fill(row, b[f]);
            for (int c = 0; c < w.length; c++) {
                double[][] spread = Plane.padded(
                        Plane.spread(x[n][c], s.height(), s.width()),
                        reachH - 1 - p.height(), reachW - 1 - p.width(),
                        rows + reachH - 1, columns + reachW - 1);
                for (int f = 0; f < filters; f++)
                    Plane.add(y[n][c / channels * filters + f], Plane.correlated(spread, kernel(w[c][f], d)));
            }
        }
        return y;
    }

    private static double[][] kernel(double[][] taps, PerAxis dilation) {
        return Plane.turned(Plane.spread(taps, dilation.height(), dilation.width()));
    }

    @Override
    public ConvolutionGradients backward(
            double[][][][] x, double[][][][] w, double[] b, TransposedConvolutionGeometry g, double[][][][] dy) {
        PerAxis s = g.stride(), d = g.dilation(), p = g.padding();
        int filters = w[0].length, channels = w.length / g.groups(), kh = w[0][0].length, kw = w[0][0][0].length;
        int height = x[0][0].length, width = x[0][0][0].length;
        double[][][][] dx = new double[x.length][w.length][height][width];
        double[][][][] dw = new double[w.length][filters][kh][kw];
        for (int n = 0; n < x.length; n++)
            for (int c = 0; c < w.length; c++)
                for (int f = 0; f < filters; f++) {
                    // what was cropped and lengthened comes back as zeros
                    double[][] up = Plane.padded(dy[n][c / channels * filters + f], p.height(), p.width(),
                            (height - 1) * s.height() + (kh - 1) * d.height() + 1,
                            (width - 1) * s.width() + (kw - 1) * d.width() + 1);
                    double[][] taps = Plane.spread(w[c][f], d.height(), d.width());
                    double[][] inputs = Plane.spread(x[n][c], s.height(), s.width());
                    Plane.add(dx[n][c], Plane.every(Plane.correlated(up, taps), s.height(), s.width(), height, width));
                    Plane.add(dw[c][f], Plane.every(Plane.correlated(up, inputs), d.height(), d.width(), kh, kw));
                }
        double[] db = b == null ? null : new double[b.length];
        for (int f = 0; b != null && f < b.length; f++)
            for (double[][][] image : dy) for (double[] row : image[f]) for (double v : row) db[f] += v;
        return new ConvolutionGradients(dx, dw, db);
    }
}
