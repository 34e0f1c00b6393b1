package chainrule.suites.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.ConvolutionSizes;
import chainrule.contract.LayerArithmetic;
import chainrule.contract.LayerKind;
import chainrule.contract.NetworkLayer;
import chainrule.contract.NetworkTable;
import chainrule.contract.OperationCount;
import chainrule.contract.PerAxis;
import chainrule.contract.SlidingWindow;
import chainrule.suites.SolutionFolder;
import java.math.BigInteger;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference against counting: windows that are slid, cells that are reached, products that are gone through. */
class ReferenceTests {
    private static final LayerArithmetic REFERENCE =
            SolutionFolder.of("reference").implementing(LayerArithmetic.class);

    @Test
    void theWorkedExampleOfTheContractHolds() {
        SlidingWindow window = window(5, 2, 1, 1);
        ConvolutionSizes sizes = new ConvolutionSizes(3, 8, PerAxis.of(5), 1);
        assertThat(REFERENCE.outputSize(PerAxis.of(32), window)).isEqualTo(PerAxis.of(15));
        assertThat(REFERENCE.outputPadding(PerAxis.of(32), window)).isEqualTo(PerAxis.of(1));
        assertThat(REFERENCE.convolutionParameters(sizes, true)).isEqualTo(608);
        assertThat(REFERENCE.convolutionOperations(sizes, 1, PerAxis.of(15)))
                .isEqualTo(new OperationCount(135000, 133200));
        assertThat(REFERENCE.receptiveFields(new int[] {5, 2}, new int[] {2, 2}, new int[] {1, 1}))
                .containsExactly(5, 7);
    }

    /** The other axis has the same window and one cell more, so that axes that are exchanged show. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void sizesAreHowOftenAWindowFits(int kernel) {
        for (int dilation = 1; dilation <= 3; dilation++) {
            int reach = (int) cells(0, kernel, dilation).last() + 1;
            assertThat(REFERENCE.reach(new PerAxis(kernel, 1), PerAxis.of(dilation)))
                    .isEqualTo(new PerAxis(reach, 1));
            for (int stride = 1; stride <= 4; stride++) {
                for (int padding = 0; padding <= 2; padding++) {
                    for (int length = Math.max(1, reach - 2 * padding); length <= 12; length++) {
                        assertSizes(length, window(kernel, stride, padding, dilation));
                    }
                }
            }
        }
    }

    private static void assertSizes(int length, SlidingWindow window) {
        PerAxis output = REFERENCE.outputSize(new PerAxis(length, length + 1), window);
        assertThat(output.height()).as("%d, %s", length, window).isEqualTo(fits(length, window));
        assertThat(output.width()).as("%d, %s", length + 1, window).isEqualTo(fits(length + 1, window));
        PerAxis size = new PerAxis(length, length + 1);
        PerAxis extra = REFERENCE.outputPadding(size, window);
        assertThat(REFERENCE.transposedSize(output, window, extra)).isEqualTo(size);
        assertThat(extra.height()).isBetween(0, window.stride().height() - 1);
        assertThat(extra.width()).isBetween(0, window.stride().width() - 1);
    }

    private static int fits(int length, SlidingWindow window) {
        int count = 0;
        int padding = window.padding().height();
        for (int first = -padding; ; first += window.stride().height()) {
            if (cells(first, window.kernel().height(), window.dilation().height())
                            .last()
                    >= length + padding) {
                return count;
            }
            count++;
        }
    }

    private static TreeSet<Integer> cells(int first, int kernel, int dilation) {
        TreeSet<Integer> cells = new TreeSet<>();
        for (int k = 0; k < kernel; k++) {
            cells.add(first + k * dilation);
        }
        return cells;
    }

    /** From one output back to all inputs that it depends on, layer by layer. */
    @ParameterizedTest
    @CsvSource({"3, 1, 1, 3, 1, 1, 2, 2, 1", "2, 2, 1, 3, 1, 2, 2, 3, 1", "5, 3, 2, 1, 4, 1, 3, 1, 3"})
    void receptiveFieldsAreTheCellsThatAreReached(
            int k1, int s1, int d1, int k2, int s2, int d2, int k3, int s3, int d3) {
        int[] kernels = {k1, k2, k3};
        int[] strides = {s1, s2, s3};
        int[] dilations = {d1, d2, d3};
        long[] fields = REFERENCE.receptiveFields(kernels, strides, dilations);
        for (int layers = 1; layers <= kernels.length; layers++) {
            TreeSet<Integer> reached = new TreeSet<>();
            reached.add(0);
            for (int layer = layers - 1; layer >= 0; layer--) {
                TreeSet<Integer> before = new TreeSet<>();
                for (int at : reached) {
                    before.addAll(cells(at * strides[layer], kernels[layer], dilations[layer]));
                }
                reached = before;
            }
            assertThat(fields[layers - 1]).isEqualTo(reached.last() - reached.first() + 1);
        }
    }

    /** Channels, filters, rows and columns of the kernel, groups, images, rows and columns of the output. */
    @ParameterizedTest
    @CsvSource({"1, 1, 1, 1, 1, 1, 1, 1", "4, 6, 3, 2, 2, 3, 2, 5", "3, 3, 1, 5, 3, 2, 4, 1", "6, 4, 2, 2, 1, 1, 3, 3"})
    void countsAreThoseOfTheLoops(int c, int f, int kh, int kw, int groups, int images, int ho, int wo) {
        ConvolutionSizes sizes = new ConvolutionSizes(c, f, new PerAxis(kh, kw), groups);
        PerAxis output = new PerAxis(ho, wo);
        long weights = 0;
        long multiplications = 0;
        long additions = 0;
        for (int filter = 0; filter < f; filter++) {
            for (int channel = 0; channel < c; channel++) {
                boolean sees = filter / (f / groups) == channel / (c / groups);
                weights += sees ? (long) kh * kw : 0;
            }
        }
        for (int entry = 0; entry < images * f * ho * wo; entry++) {
            for (int product = 0; product < c / groups * kh * kw; product++) {
                multiplications++;
                additions += product > 0 ? 1 : 0;
            }
        }
        assertThat(REFERENCE.convolutionParameters(sizes, false)).isEqualTo(weights);
        assertThat(REFERENCE.convolutionParameters(sizes, true)).isEqualTo(weights + f);
        assertThat(REFERENCE.weightShape(sizes)).containsExactly(f, c / groups, kh, kw);
        assertThat(REFERENCE.convolutionOperations(sizes, images, output))
                .isEqualTo(new OperationCount(multiplications, additions));
        ConvolutionSizes all = new ConvolutionSizes(c, f, sizes.kernel(), 1);
        ConvolutionSizes depthwise = new ConvolutionSizes(c, c, sizes.kernel(), c);
        ConvolutionSizes pointwise = new ConvolutionSizes(c, f, PerAxis.of(1), 1);
        OperationCount first = REFERENCE.convolutionOperations(depthwise, images, output);
        OperationCount second = REFERENCE.convolutionOperations(pointwise, images, output);
        assertThat(REFERENCE.separableOperations(all, images, output))
                .isEqualTo(new OperationCount(
                        first.multiplications() + second.multiplications(), first.additions() + second.additions()));
        assertThat(REFERENCE.separableParameters(all, true))
                .isEqualTo(REFERENCE.convolutionParameters(depthwise, true)
                        + REFERENCE.convolutionParameters(pointwise, true));
        assertThat(REFERENCE.locallyConnectedParameters(all, output, false))
                .isEqualTo((long) ho * wo * f * c * kh * kw);
    }

    @Test
    void countsAreExactBeyondWhatAnIntHolds() {
        ConvolutionSizes sizes = new ConvolutionSizes(2048, 4096, PerAxis.of(7), 1);
        BigInteger exact = BigInteger.valueOf(4096)
                .multiply(BigInteger.valueOf(2048 * 49))
                .multiply(BigInteger.valueOf(64 * 112 * 112));
        assertThat(REFERENCE.convolutionOperations(sizes, 64, PerAxis.of(112)).multiplications())
                .isEqualTo(exact.longValueExact());
        assertThat(REFERENCE.denseParameters(100_000, 300_000, true))
                .isEqualTo(BigInteger.valueOf(100_001)
                        .multiply(BigInteger.valueOf(300_000))
                        .longValueExact());
    }

    @Test
    void aTableHasTheSizesAndParametersOfEachLayer() {
        NetworkLayer[] layers = {
            new NetworkLayer(LayerKind.CONVOLUTION, 4, window(3, 2, 1, 1), true),
            new NetworkLayer(LayerKind.POOLING, 0, window(2, 2, 0, 1), false),
            new NetworkLayer(LayerKind.FLATTEN, 0, window(1, 1, 0, 1), false),
            new NetworkLayer(LayerKind.DENSE, 10, window(1, 1, 0, 1), true)
        };
        NetworkTable table = REFERENCE.table(3, new PerAxis(9, 13), layers);
        assertThat(table.sizes())
                .isDeepEqualTo(new long[][] {{3, 9, 13}, {4, 5, 7}, {4, 2, 3}, {24, 1, 1}, {10, 1, 1}});
        assertThat(table.parameters()).containsExactly(0, 4 * 3 * 9 + 4, 0, 0, 24 * 10 + 10);
    }

    private static SlidingWindow window(int kernel, int stride, int padding, int dilation) {
        return new SlidingWindow(PerAxis.of(kernel), PerAxis.of(stride), PerAxis.of(padding), PerAxis.of(dilation));
    }
}
