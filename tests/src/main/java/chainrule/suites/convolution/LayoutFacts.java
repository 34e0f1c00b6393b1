package chainrule.suites.convolution;

import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.Padding;
import chainrule.contract.PaddingMode;
import chainrule.contract.PerAxis;
import chainrule.testkit.Facts;
import chainrule.testkit.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the message of a failed case can say about a layout in the field's words.
 *
 * @param x the input
 * @param w the weights
 * @param b the bias, may be null
 * @param geometry stride, padding, dilation and groups
 */
record LayoutFacts(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry) {

    Facts of(Record given) {
        Facts facts = Facts.of(given).settings(GeometryWords.of(geometry)).window("y", this::window);
        addTraits(facts);
        addCounts(facts);
        return facts;
    }

    private void addTraits(Facts facts) {
        facts.trait("a stride above 1", isAboveOne(geometry.stride()));
        facts.trait("different strides for rows and columns", differs(geometry.stride()));
        facts.trait("zero padding", isPadded() && !isCircular());
        facts.trait("circular padding", isPadded() && isCircular());
        facts.trait("a dilation above 1", isAboveOne(geometry.dilation()));
        facts.trait("more than one group", geometry.groups() > 1);
        facts.trait("more than one image", x.length > 1);
        facts.trait("more than one input channel", x[0].length > 1);
        facts.trait("more than one filter", w.length > 1);
        facts.trait("a kernel that is not square", differs(kernel()));
        facts.trait("an input that is not square", differs(input()));
        facts.trait("rows or columns that no window reaches", hasRest());
        facts.trait("no bias", b == null);
        facts.trait("a bias other than 0", b != null && Arrays.stream(b).anyMatch(value -> value != 0));
    }

    private void addCounts(Facts facts) {
        facts.count("the number of images", x.length);
        facts.count("the number of output positions", output().height() * output().width());
        facts.count("the number of images times output positions", x.length * output().height() * output().width());
        facts.count("the number of input channels", x[0].length);
        facts.count("the number of filters", w.length);
        facts.count("the number of groups", geometry.groups());
        facts.count("the number of kernel cells", kernel().height() * kernel().width());
    }

    /** The cells that y at an index is computed from. */
    private Window window(int[] index) {
        int channels = w[0].length;
        int first = index[1] / (w.length / geometry.groups()) * channels;
        List<List<Integer>> cells = new ArrayList<>();
        for (int channel = first; channel < first + channels; channel++) {
            for (int row : rows(index[2])) {
                for (int column : columns(index[3])) {
                    cells.add(List.of(index[0], channel, row, column));
                }
            }
        }
        return new Window("x", cells);
    }

    private List<Integer> rows(int window) {
        int start = window * geometry.stride().height() - geometry.padding().top();
        return taps(start, kernel().height(), geometry.dilation().height(), input().height());
    }

    private List<Integer> columns(int window) {
        int start = window * geometry.stride().width() - geometry.padding().left();
        return taps(start, kernel().width(), geometry.dilation().width(), input().width());
    }

    private List<Integer> taps(int start, int count, int dilation, int length) {
        List<Integer> cells = new ArrayList<>();
        for (int tap = 0; tap < count; tap++) {
            int cell = start + tap * dilation;
            if (isCircular()) {
                cells.add(Math.floorMod(cell, length));
            } else if (cell >= 0 && cell < length) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private boolean isPadded() {
        Padding padding = geometry.padding();
        return padding.top() + padding.bottom() + padding.left() + padding.right() > 0;
    }

    private boolean isCircular() {
        return geometry.padding().mode() == PaddingMode.CIRCULAR;
    }

    private boolean hasRest() {
        PerAxis space = space();
        return space.height() % geometry.stride().height() != 0
                || space.width() % geometry.stride().width() != 0;
    }

    private PerAxis output() {
        PerAxis space = space();
        return new PerAxis(
                space.height() / geometry.stride().height() + 1,
                space.width() / geometry.stride().width() + 1);
    }

    /** How far the first window can move. */
    private PerAxis space() {
        Padding padding = geometry.padding();
        PerAxis dilation = geometry.dilation();
        return new PerAxis(
                input().height() + padding.top() + padding.bottom() - (kernel().height() - 1) * dilation.height() - 1,
                input().width() + padding.left() + padding.right() - (kernel().width() - 1) * dilation.width() - 1);
    }

    private PerAxis kernel() {
        return new PerAxis(w[0][0].length, w[0][0][0].length);
    }

    private PerAxis input() {
        return new PerAxis(x[0][0].length, x[0][0][0].length);
    }

    private static boolean isAboveOne(PerAxis sizes) {
        return sizes.height() > 1 || sizes.width() > 1;
    }

    private static boolean differs(PerAxis sizes) {
        return sizes.height() != sizes.width();
    }
}
