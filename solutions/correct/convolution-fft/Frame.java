import chainrule.contract.*;

/** Where things stand on a padded picture whose sides are powers of two, so that nothing wraps around. */
class Frame {
    final int rows, columns;
    private final int height, width, kh, kw, outRows, outColumns, channelsPerGroup, filtersPerGroup;
    private final ConvolutionGeometry g;

    Frame(double[][][][] x, double[][][][] w, ConvolutionGeometry g) {
        this.g = g;
        height = x[0][0].length;
        width = x[0][0][0].length;
        kh = w[0][0].length;
        kw = w[0][0][0].length;
        channelsPerGroup = w[0].length;
        filtersPerGroup = w.length / g.groups();
        int paddedRows = g.padding().top() + height + g.padding().bottom();
        int paddedColumns = g.padding().left() + width + g.padding().right();
        rows = powerOfTwo(paddedRows);
        columns = powerOfTwo(paddedColumns);
        outRows = (paddedRows - (kh - 1) * g.dilation().height() - 1) / g.stride().height() + 1;
        outColumns = (paddedColumns - (kw - 1) * g.dilation().width() - 1) / g.stride().width() + 1;
    }

    private static int powerOfTwo(int least) {
        return least == 1 ? 1 : Integer.highestOneBit(least - 1) * 2;
    }

    Spectrum empty() {
        return new Spectrum(rows, columns);
    }

    int channel(int filter, int c) {
        return filter / filtersPerGroup * channelsPerGroup + c;
    }

    double[][] padded(double[][] channel) {
        double[][] out = new double[rows][columns];
        visit((r, q, row, column) -> out[r][q] = channel[row][column]);
        return out;
    }

    double[][] folded(double[][] gradient) {
        double[][] out = new double[height][width];
        visit((r, q, row, column) -> out[row][column] += gradient[r][q]);
        return out;
    }

    double[][] dilated(double[][] kernel) {
        double[][] out = new double[rows][columns];
        for (int k = 0; k < kh; k++)
            for (int l = 0; l < kw; l++) out[k * g.dilation().height()][l * g.dilation().width()] = kernel[k][l];
        return out;
    }

    double[][] taps(double[][] correlation) {
        double[][] out = new double[kh][kw];
        for (int k = 0; k < kh; k++)
            for (int l = 0; l < kw; l++) out[k][l] = correlation[k * g.dilation().height()][l * g.dilation().width()];
        return out;
    }

    double[][] windows(double[][] correlation, double bias) {
        double[][] out = new double[outRows][outColumns];
        for (int i = 0; i < outRows; i++)
            for (int j = 0; j < outColumns; j++)
                out[i][j] = bias + correlation[i * g.stride().height()][j * g.stride().width()];
        return out;
    }

    double[][] spread(double[][] upstream) {
        double[][] out = new double[rows][columns];
        for (int i = 0; i < outRows; i++)
            for (int j = 0; j < outColumns; j++) out[i * g.stride().height()][j * g.stride().width()] = upstream[i][j];
        return out;
    }

    private interface Cell {
        void at(int r, int q, int row, int column);
    }

    private void visit(Cell cell) {
        Padding p = g.padding();
        boolean circular = p.mode() == PaddingMode.CIRCULAR;
        for (int r = 0; r < p.top() + height + p.bottom(); r++)
            for (int q = 0; q < p.left() + width + p.right(); q++) {
                int row = circular ? Math.floorMod(r - p.top(), height) : r - p.top();
                int column = circular ? Math.floorMod(q - p.left(), width) : q - p.left();
                if (row >= 0 && row < height && column >= 0 && column < width) cell.at(r, q, row, column);
            }
    }
}
