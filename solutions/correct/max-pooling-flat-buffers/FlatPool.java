import chainrule.contract.MaxPooling2d;
import chainrule.contract.PoolingGeometry;
import java.util.Arrays;

public class FlatPool implements MaxPooling2d {
    private double[] padded = new double[0]; // used again, filled anew for each channel
    private int[] winner = new int[0];
    private int h, w, ph, pw, oh, ow;

    @Override
    public double[][][][] forward(double[][][][] x, PoolingGeometry g) {
        double[][][][] y = new double[x.length][x[0].length][][];
        for (int n = 0; n < x.length; n++) {
            for (int c = 0; c < x[n].length; c++) {
                search(x[n][c], g);
                y[n][c] = new double[oh][ow];
                for (int o = 0; o < oh * ow; o++) y[n][c][o / ow][o % ow] = padded[winner[o]];
            }
        }
        return y;
    }

    @Override
    public double[][][][] backward(double[][][][] x, PoolingGeometry g, double[][][][] dy) {
        double[][][][] dx = new double[x.length][x[0].length][][];
        for (int n = 0; n < x.length; n++) {
            for (int c = 0; c < x[n].length; c++) {
                search(x[n][c], g);
                double[] gradient = new double[padded.length];
                for (int o = oh * ow; o-- > 0; ) gradient[winner[o]] += dy[n][c][o / ow][o % ow];
                dx[n][c] = new double[h][];
                for (int r = 0; r < h; r++) {
                    int from = (r + g.padding().height()) * pw + g.padding().width();
                    dx[n][c][r] = Arrays.copyOfRange(gradient, from, from + w);
                }
            }
        }
        return dx;
    }

    private static int windows(int length, int padding, int kernel, int stride, boolean roundedUp) {
        double steps = (length + 2 * padding - kernel) / (double) stride;
        int last = (int) (roundedUp ? Math.ceil(steps) : Math.floor(steps));
        return roundedUp && last * stride >= length + padding ? last : last + 1;
    }

    /** Finds for every window the flat index of its maximum in the padded buffer. */
    private void search(double[][] image, PoolingGeometry g) {
        h = image.length;
        w = image[0].length;
        oh = windows(h, g.padding().height(), g.kernel().height(), g.stride().height(), g.roundedUp());
        ow = windows(w, g.padding().width(), g.kernel().width(), g.stride().width(), g.roundedUp());
        ph = Math.max(h + 2 * g.padding().height(), (oh - 1) * g.stride().height() + g.kernel().height());
        pw = Math.max(w + 2 * g.padding().width(), (ow - 1) * g.stride().width() + g.kernel().width());
        if (padded.length != ph * pw) padded = new double[ph * pw];
        if (winner.length != oh * ow) winner = new int[oh * ow];
        Arrays.fill(padded, Double.NEGATIVE_INFINITY);
        for (int r = 0; r < h; r++) {
            System.arraycopy(image[r], 0, padded, (r + g.padding().height()) * pw + g.padding().width(), w);
        }
        for (int o = 0; o < oh * ow; o++) {
            int corner = o / ow * g.stride().height() * pw + o % ow * g.stride().width();
            int best = corner;
            for (int k = 0; k < g.kernel().height(); k++) {
                for (int l = 0; l < g.kernel().width(); l++) {
                    int at = corner + k * pw + l;
                    if (padded[at] > padded[best]) best = at;
                }
            }
            winner[o] = best;
        }
    }
}
