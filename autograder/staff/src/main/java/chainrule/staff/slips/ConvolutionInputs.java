package chainrule.staff.slips;

import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.ConvolutionGradients;
import chainrule.contract.ConvolutionParameters;
import chainrule.contract.Padding;
import chainrule.contract.PaddingMode;
import chainrule.contract.PerAxis;
import chainrule.contract.TransposedConvolutionGeometry;
import java.util.Map;

/** What a convolution, and its transposed, may be asked. */
final class ConvolutionInputs {
    private static final Class<double[][][][]> IMAGES = double[][][][].class;
    private static final int LONG = 20;

    private ConvolutionInputs() {}

    static Map<String, Object[]> plain(DrawnNumbers draw) {
        PerAxis dilation = new PerAxis(draw.between(1, 3), draw.between(1, 3));
        PerAxis kernel = new PerAxis(draw.between(1, 6), draw.between(1, 6));
        PerAxis stride = new PerAxis(draw.between(1, 4), draw.between(1, 4));
        PaddingMode mode = draw.oneOf(PaddingMode.ZEROS, PaddingMode.ZEROS, PaddingMode.CIRCULAR);
        boolean padded = draw.sometimes(2);
        int reachHigh = reach(kernel.height(), dilation.height());
        int reachWide = reach(kernel.width(), dilation.width());
        int top = padded ? draw.between(0, 4) : 0;
        int bottom = padded ? draw.between(0, 4) : 0;
        int left = padded ? draw.between(0, 4) : 0;
        int right = padded ? draw.between(0, 4) : 0;
        int height = length(draw, reachHigh - top - bottom, mode == PaddingMode.CIRCULAR ? Math.max(top, bottom) : 1);
        int width = length(draw, reachWide - left - right, mode == PaddingMode.CIRCULAR ? Math.max(left, right) : 1);
        int groups = draw.oneOf(1, 1, 2, 3);
        int channels = draw.between(1, 3);
        int filters = groups * draw.between(1, 3);
        int images = draw.oneOf(1, 2, 3, 4);
        ConvolutionGeometry geometry =
                new ConvolutionGeometry(stride, new Padding(mode, top, bottom, left, right), dilation, groups);
        double[][][][] x = draw.array(IMAGES, images, groups * channels, height, width);
        double[][][][] w = draw.array(IMAGES, filters, channels, kernel.height(), kernel.width());
        double[] b = draw.sometimes(3) ? null : draw.array(double[].class, filters);
        double[][][][] dy = draw.array(
                IMAGES,
                images,
                filters,
                (height + top + bottom - reachHigh) / stride.height() + 1,
                (width + left + right - reachWide) / stride.width() + 1);
        double[] db = b == null ? null : draw.array(double[].class, filters);
        double[][][][] dw = draw.array(IMAGES, filters, channels, kernel.height(), kernel.width());
        return Map.of(
                "forward", new Object[] {x, w, b, geometry},
                "backward", new Object[] {x, w, b, geometry, dy},
                "sgdStep",
                        new Object[] {
                            new ConvolutionParameters(w, b),
                            new ConvolutionGradients(x, dw, db),
                            draw.oneOf(0.0, 0.1, 1.0, 3.5)
                        });
    }

    static Map<String, Object[]> transposed(DrawnNumbers draw) {
        PerAxis dilation = new PerAxis(draw.between(1, 3), draw.between(1, 3));
        PerAxis kernel = new PerAxis(draw.between(1, 6), draw.between(1, 6));
        PerAxis stride = new PerAxis(draw.between(1, 4), draw.between(1, 4));
        PerAxis output = new PerAxis(
                draw.between(0, Math.max(stride.height(), dilation.height()) - 1),
                draw.between(0, Math.max(stride.width(), dilation.width()) - 1));
        int height = draw.between(1, 5);
        int width = draw.between(1, 5);
        int full = (height - 1) * stride.height() + reach(kernel.height(), dilation.height()) + output.height();
        int wide = (width - 1) * stride.width() + reach(kernel.width(), dilation.width()) + output.width();
        boolean padded = draw.sometimes(2);
        PerAxis padding = padded
                ? new PerAxis(
                        draw.between(0, Math.min((kernel.height() - 1) * dilation.height(), (full - 1) / 2)),
                        draw.between(0, Math.min((kernel.width() - 1) * dilation.width(), (wide - 1) / 2)))
                : PerAxis.of(0);
        int groups = draw.oneOf(1, 1, 2, 3);
        int channels = groups * draw.between(1, 3);
        int filters = draw.between(1, 3);
        int images = draw.oneOf(1, 2, 3, 4);
        TransposedConvolutionGeometry geometry =
                new TransposedConvolutionGeometry(stride, padding, output, dilation, groups);
        double[][][][] x = draw.array(IMAGES, images, channels, height, width);
        double[][][][] w = draw.array(IMAGES, channels, filters, kernel.height(), kernel.width());
        double[] b = draw.sometimes(3) ? null : draw.array(double[].class, filters * groups);
        double[][][][] dy =
                draw.array(IMAGES, images, filters * groups, full - 2 * padding.height(), wide - 2 * padding.width());
        return Map.of("forward", new Object[] {x, w, b, geometry}, "backward", new Object[] {x, w, b, geometry, dy});
    }

    private static int reach(int kernel, int dilation) {
        return (kernel - 1) * dilation + 1;
    }

    private static int length(DrawnNumbers draw, int atLeast, int also) {
        int least = Math.max(1, Math.max(atLeast, also));
        return draw.sometimes(8) ? least + LONG : draw.between(least, least + 6);
    }
}
