package chainrule.staff.slips;

import chainrule.contract.PerAxis;
import chainrule.contract.PoolingGeometry;
import java.util.Map;

/** What pooling may be asked. */
final class PoolingInputs {
    private static final Class<double[][][][]> IMAGES = double[][][][].class;
    private static final int LONG = 20;

    private PoolingInputs() {}

    static Map<String, Object[]> max(DrawnNumbers draw) {
        Drawn drawn = Drawn.of(draw);
        return Map.of(
                "forward", new Object[] {drawn.x, drawn.geometry},
                "backward", new Object[] {drawn.x, drawn.geometry, drawn.dy});
    }

    static Map<String, Object[]> average(DrawnNumbers draw) {
        Drawn drawn = Drawn.of(draw);
        boolean countPadding = draw.sometimes(2);
        return Map.of(
                "forward", new Object[] {drawn.x, drawn.geometry, countPadding},
                "backward", new Object[] {drawn.x, drawn.geometry, countPadding, drawn.dy});
    }

    private record Drawn(double[][][][] x, PoolingGeometry geometry, double[][][][] dy) {

        static Drawn of(DrawnNumbers draw) {
            PerAxis kernel = new PerAxis(draw.between(1, 7), draw.between(1, 7));
            PerAxis stride = new PerAxis(draw.between(1, 5), draw.between(1, 5));
            PerAxis padding = draw.sometimes(2)
                    ? new PerAxis(draw.between(0, kernel.height() / 2), draw.between(0, kernel.width() / 2))
                    : PerAxis.of(0);
            int height = length(draw, kernel.height() - 2 * padding.height());
            int width = length(draw, kernel.width() - 2 * padding.width());
            int images = draw.between(1, 4);
            int channels = draw.between(1, 4);
            boolean up = draw.sometimes(3);
            return new Drawn(
                    draw.array(IMAGES, images, channels, height, width),
                    new PoolingGeometry(kernel, stride, padding, up),
                    draw.array(
                            IMAGES,
                            images,
                            channels,
                            windows(height, kernel.height(), stride.height(), padding.height(), up),
                            windows(width, kernel.width(), stride.width(), padding.width(), up)));
        }
    }

    /** Rounded up, one more takes part that begins in the input and does not fit in. */
    private static int windows(int cells, int kernel, int stride, int padding, boolean roundedUp) {
        int room = cells + 2 * padding - kernel;
        int whole = room / stride + 1;
        return roundedUp && room % stride > 0 && whole * stride < cells + padding ? whole + 1 : whole;
    }

    private static int length(DrawnNumbers draw, int atLeast) {
        int least = Math.max(1, atLeast);
        return draw.sometimes(8) ? least + LONG : draw.between(least, least + 6);
    }
}
