package layers.spatial;

import chainrule.contract.Padding;
import chainrule.contract.PaddingMode;

/** An image with its padding around it, row, column, channel; it can be folded back onto the bare image. */
class Padded {
    final double[][][] cells;
    private final Padding padding;
    private final int channels, height, width;

    Padded(double[][][] image, Padding padding) {
        this(image.length, image[0].length, image[0][0].length, padding);
        for (int row = 0; row < cells.length; row++)
            for (int column = 0; column < cells[0].length; column++) {
                int r = source(row, padding.top(), height), q = source(column, padding.left(), width);
                if (r < 0 || q < 0) continue;
                for (int c = 0; c < channels; c++) cells[row][column][c] = image[c][r][q];
            }
    }

    private Padded(int channels, int height, int width, Padding padding) {
        this.channels = channels;
        this.height = height;
        this.width = width;
        this.padding = padding;
        cells = new double[padding.top() + height + padding.bottom()][padding.left() + width + padding.right()][channels];
    }

    Padded zeros() {
        return new Padded(channels, height, width, padding);
    }

    double[][][] folded() {
        double[][][] image = new double[channels][height][width];
        for (int row = 0; row < cells.length; row++)
            for (int column = 0; column < cells[0].length; column++) {
                int r = source(row, padding.top(), height), q = source(column, padding.left(), width);
                if (r < 0 || q < 0) continue;
                for (int c = 0; c < channels; c++) image[c][r][q] += cells[row][column][c];
            }
        return image;
    }

    private int source(int position, int before, int length) {
        int bare = position - before;
        if (padding.mode() == PaddingMode.CIRCULAR) return Math.floorMod(bare, length);
        return bare < length ? bare : -1;
    }
}
