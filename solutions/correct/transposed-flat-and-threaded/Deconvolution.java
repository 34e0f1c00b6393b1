import chainrule.contract.TransposedConvolutionGeometry;

public class Deconvolution extends Layer {
    @Override
    int[] outputShape(double[][][][] x, double[][][][] w, TransposedConvolutionGeometry g) {
        return new int[] {
            g.groups() * w[0].length,
            size(x[0][0].length, w[0][0].length, g.stride().height(), g.dilation().height(), g.padding().height())
                    + g.outputPadding().height(),
            size(x[0][0][0].length, w[0][0][0].length, g.stride().width(), g.dilation().width(), g.padding().width())
                    + g.outputPadding().width()
        };
    }

    private static int size(int cells, int taps, int stride, int dilation, int padding) {
        return stride * (cells - 1) + dilation * (taps - 1) + 1 - 2 * padding;
    }

    @Override
    void products(double[][][][] x, double[][][][] w, TransposedConvolutionGeometry g, Product use) {
        int[] out = outputShape(x, w, g);
        int height = x[0][0].length, width = x[0][0][0].length, kh = w[0][0].length, kw = w[0][0][0].length;
        int filters = w[0].length, channels = w.length / g.groups();
        for (int wi = w.length * filters * kh * kw - 1; wi >= 0; wi--) {
            int l = wi % kw, k = wi / kw % kh, f = wi / (kw * kh) % filters, c = wi / (kw * kh * filters);
            for (int cell = height * width - 1; cell >= 0; cell--) {
                int row = cell / width * g.stride().height() + k * g.dilation().height() - g.padding().height();
                int column = cell % width * g.stride().width() + l * g.dilation().width() - g.padding().width();
                if (row < 0 || column < 0 || row >= out[1] || column >= out[2]) continue;
                int filter = c / channels * filters + f;
                use.at(c * height * width + cell, wi, (filter * out[1] + row) * out[2] + column);
            }
        }
    }
}
