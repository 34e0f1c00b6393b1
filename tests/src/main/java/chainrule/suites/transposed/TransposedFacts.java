package chainrule.suites.transposed;

import chainrule.contract.PerAxis;
import chainrule.contract.TransposedConvolutionGeometry;
import chainrule.testkit.Facts;
import chainrule.testkit.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the message of a failed case can say about a transposed convolution in the field's words.
 *
 * @param x the input
 * @param w the weights
 * @param b the bias, may be null
 * @param geometry stride, padding, output padding, dilation and groups
 */
record TransposedFacts(double[][][][] x, double[][][][] w, double[] b, TransposedConvolutionGeometry geometry) {
    static final String STRIDE = "a stride above 1";
    static final String PADDING = "padding";
    static final String OUTPUT_PADDING = "output padding";
    static final String DILATION = "a dilation above 1";
    static final String GROUPS = "more than one group";
    static final String SEVERAL_IMAGES = "more than one image";
    static final String SEVERAL_CHANNELS = "more than one input channel";
    static final String SEVERAL_FILTERS = "more than one filter";
    static final String NON_SQUARE_KERNEL = "a kernel that is not square";
    static final String NON_SQUARE_INPUT = "an input that is not square";
    static final String NO_BIAS = "no bias";
    static final String BIAS = "a bias other than 0";

    Facts all() {
        Facts facts = Facts.of(geometry, TransposedConvolutionGeometry.plain()).window("y", this::window);
        facts.axes("w", "input channel", "filter of the group", "row", "column");
        addTraits(facts);
        addCounts(facts);
        return facts;
    }

    private void addTraits(Facts facts) {
        facts.trait(STRIDE, exceeds(1, geometry.stride()));
        facts.trait("different strides for rows and columns", differs(geometry.stride()));
        facts.trait(PADDING, exceeds(0, geometry.padding()));
        facts.trait(OUTPUT_PADDING, exceeds(0, geometry.outputPadding()));
        facts.trait(DILATION, exceeds(1, geometry.dilation()));
        facts.trait(GROUPS, geometry.groups() > 1);
        facts.trait(SEVERAL_IMAGES, x.length > 1);
        facts.trait(SEVERAL_CHANNELS, x[0].length > 1);
        facts.trait(SEVERAL_FILTERS, filters() > 1);
        facts.trait(NON_SQUARE_KERNEL, differs(kernel()));
        facts.trait(NON_SQUARE_INPUT, differs(input()));
        facts.trait(NO_BIAS, b == null);
        facts.trait(BIAS, b != null && Arrays.stream(b).anyMatch(value -> value != 0));
    }

    private void addCounts(Facts facts) {
        facts.count("the number of images", x.length);
        facts.count("the number of input positions", input().height() * input().width());
        facts.count("the number of images times input positions", x.length * input().height() * input().width());
        facts.count("the number of input channels", x[0].length);
        facts.count("the number of filters", filters());
        facts.count("the number of groups", geometry.groups());
        facts.count("the number of kernel cells", kernel().height() * kernel().width());
    }

    /** The cells whose kernels reach y at an index. */
    private Window window(int[] index) {
        int channels = x[0].length / geometry.groups();
        int first = index[1] / w[0].length * channels;
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

    private List<Integer> rows(int row) {
        int uncropped = row + geometry.padding().height();
        int dilation = geometry.dilation().height();
        return reaching(uncropped, input().height(), geometry.stride().height(), kernel().height(), dilation);
    }

    private List<Integer> columns(int column) {
        int uncropped = column + geometry.padding().width();
        int dilation = geometry.dilation().width();
        return reaching(uncropped, input().width(), geometry.stride().width(), kernel().width(), dilation);
    }

    private static List<Integer> reaching(int place, int length, int stride, int kernel, int dilation) {
        List<Integer> cells = new ArrayList<>();
        for (int cell = 0; cell < length; cell++) {
            int distance = place - cell * stride;
            if (distance >= 0 && distance % dilation == 0 && distance / dilation < kernel) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private int filters() {
        return w[0].length * geometry.groups();
    }

    private PerAxis kernel() {
        return new PerAxis(w[0][0].length, w[0][0][0].length);
    }

    private PerAxis input() {
        return new PerAxis(x[0][0].length, x[0][0][0].length);
    }

    private static boolean exceeds(int usual, PerAxis sizes) {
        return sizes.height() > usual || sizes.width() > usual;
    }

    private static boolean differs(PerAxis sizes) {
        return sizes.height() != sizes.width();
    }
}
