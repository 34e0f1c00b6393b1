import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.PaddingMode;

/** Knows which input cell stands in which row (channel and tap) and column (window) of the unfolded matrix. */
class Unfolding {
    private final int channels, kh, kw, height, width, outHeight, outWidth;
    private final ConvolutionGeometry geo;

    Unfolding(double[][][][] x, double[][][][] w, ConvolutionGeometry geo) {
        this.geo = geo;
        channels = w[0].length;
        kh = w[0][0].length;
        kw = w[0][0][0].length;
        height = x[0][0].length;
        width = x[0][0][0].length;
        var p = geo.padding();
        outHeight = (height + p.top() + p.bottom() - (kh - 1) * geo.dilation().height() - 1) / geo.stride().height() + 1;
        outWidth = (width + p.left() + p.right() - (kw - 1) * geo.dilation().width() - 1) / geo.stride().width() + 1;
    }

    double[][] columns(double[][][] image, int group) {
        double[][] columns = new double[channels * kh * kw][outHeight * outWidth];
        for (int row = 0; row < columns.length; row++)
            for (int window = 0; window < columns[row].length; window++) {
                int cell = cell(row, window);
                if (cell >= 0) columns[row][window] = image[group * channels + row / (kh * kw)][cell / width][cell % width];
            }
        return columns;
    }

    void fold(double[][] columns, double[][][] image, int group) {
        for (int row = 0; row < columns.length; row++)
            for (int window = 0; window < columns[row].length; window++) {
                int cell = cell(row, window);
                if (cell >= 0) image[group * channels + row / (kh * kw)][cell / width][cell % width] += columns[row][window];
            }
    }

    double[][] image(double[] flat, double bias) {
        double[][] image = new double[outHeight][outWidth];
        for (int i = 0; i < flat.length; i++) image[i / outWidth][i % outWidth] = flat[i] + bias;
        return image;
    }

    private int cell(int row, int window) {
        int k = row / kw % kh, l = row % kw;
        int r = window / outWidth * geo.stride().height() + k * geo.dilation().height() - geo.padding().top();
        int q = window % outWidth * geo.stride().width() + l * geo.dilation().width() - geo.padding().left();
        if (geo.padding().mode() == PaddingMode.CIRCULAR) {
            r = (r + height) % height;
            q = (q + width) % width;
        }
        return r < 0 || r >= height || q < 0 || q >= width ? -1 : r * width + q;
    }
}
