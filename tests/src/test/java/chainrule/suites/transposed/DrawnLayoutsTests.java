package chainrule.suites.transposed;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.PerAxis;
import chainrule.contract.TransposedConvolutionGeometry;
import chainrule.suites.Bias;
import chainrule.suites.Counts;
import chainrule.testkit.draw.Draw;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

class DrawnLayoutsTests {
    private static final TransposedConvolutionGeometry PLAIN = TransposedConvolutionGeometry.plain();
    private static final int MANY = 500;

    @Test
    void basicIsOneOfEachAndSquare() {
        assertThatDrawn(DrawnLayouts::basic).allSatisfy(layout -> {
            assertThat(layout.counts()).isEqualTo(Counts.ONE);
            assertThat(isSquare(layout.input()) && isSquare(layout.kernel())).isTrue();
            assertThat(layout.geometry()).isEqualTo(PLAIN);
        });
    }

    @Test
    void channelsAreSeveralOnBothSidesAndNotAsMany() {
        assertThatDrawn(DrawnLayouts::channels).map(Layout::counts).allSatisfy(counts -> {
            assertThat(counts.channels()).isGreaterThan(1).isNotEqualTo(counts.filters());
            assertThat(counts.filters()).isGreaterThan(1);
        });
    }

    @Test
    void nonSquareIsUnlikeInInputAndKernel() {
        assertThatDrawn(DrawnLayouts::nonSquare).allSatisfy(layout -> {
            assertThat(isSquare(layout.input()) || isSquare(layout.kernel())).isFalse();
            assertThat(layout.counts()).isEqualTo(Counts.ONE);
        });
    }

    @Test
    void stridesSpreadTheKernelsUnlikeOnTheAxes() {
        assertThatDrawn(DrawnLayouts::stride).map(Layout::geometry).allSatisfy(geometry -> {
            assertThat(geometry).isEqualTo(PLAIN.withStride(geometry.stride()));
            assertThat(isSquare(geometry.stride())).isFalse();
        });
    }

    @Test
    void paddingCropsBothAxesUnlikeAndNoKernelWhole() {
        assertThatDrawn(DrawnLayouts::padding).allSatisfy(layout -> {
            PerAxis padding = layout.geometry().padding();
            assertThat(layout.geometry()).isEqualTo(PLAIN.withPadding(padding));
            assertThat(isSquare(padding)).isFalse();
            assertThat(padding.height()).isBetween(1, layout.reach().height() - 1);
            assertThat(padding.width()).isBetween(1, layout.reach().width() - 1);
        });
    }

    @Test
    void outputPaddingIsBelowTheStrideAndUnlikeOnTheAxes() {
        assertThatDrawn(DrawnLayouts::outputPadding).map(Layout::geometry).allSatisfy(geometry -> {
            PerAxis more = geometry.outputPadding();
            assertThat(geometry).isEqualTo(PLAIN.withStride(geometry.stride()).withOutputPadding(more));
            assertThat(isSquare(more)).isFalse();
            assertThat(more.height()).isBetween(0, geometry.stride().height() - 1);
            assertThat(more.width()).isBetween(0, geometry.stride().width() - 1);
        });
    }

    /** Cropping first and lengthening with zeros afterwards gives something else. */
    @Test
    void croppedOutputPaddingKeepsWhatAKernelReaches() {
        assertThatDrawn(DrawnLayouts::croppedOutputPadding)
                .map(Layout::geometry)
                .allSatisfy(geometry -> assertThat(isSquare(geometry.outputPadding())
                                || Math.min(
                                                geometry.padding().height(),
                                                geometry.padding().width())
                                        == 0)
                        .isFalse());
    }

    @Test
    void dilationSpreadsTheTaps() {
        assertThatDrawn(DrawnLayouts::dilation).map(Layout::geometry).allSatisfy(geometry -> {
            assertThat(geometry).isEqualTo(PLAIN.withDilation(geometry.dilation()));
            assertThat(geometry.dilation().width()).isGreaterThan(1);
        });
    }

    @Test
    void groupsHaveSeveralChannelsOnBothSidesEach() {
        assertThatDrawn(DrawnLayouts::groups).allSatisfy(layout -> {
            int groups = layout.geometry().groups();
            assertThat(layout.geometry()).isEqualTo(PLAIN.withGroups(groups));
            assertThat(groups).isGreaterThan(1);
            assertThat(layout.counts().channels() / groups).isGreaterThan(1);
            assertThat(layout.counts().filters() / groups).isGreaterThan(1);
        });
    }

    @Test
    void biasIsThereOnlyWhereItIsShown() {
        assertThatDrawn(DrawnLayouts::bias).map(Layout::bias).containsOnly(Bias.NUMBERS);
        assertThatDrawn(DrawnLayouts::noBias).map(Layout::bias).containsOnly(Bias.NONE);
        assertThatDrawn(DrawnLayouts::several).map(Layout::bias).containsOnly(Bias.ZEROS);
    }

    @Test
    void combinationsUseEverything() {
        assertThatDrawn(DrawnLayouts::combination).allSatisfy(layout -> {
            TransposedConvolutionGeometry geometry = layout.geometry();
            assertThat(layout.bias()).isEqualTo(Bias.NUMBERS);
            assertThat(layout.counts().images()).isGreaterThan(1);
            assertThat(geometry.stride()).isNotEqualTo(PLAIN.stride());
            assertThat(geometry.padding()).isNotEqualTo(PLAIN.padding());
            assertThat(geometry.outputPadding()).isNotEqualTo(PLAIN.outputPadding());
            assertThat(geometry.dilation()).isNotEqualTo(PLAIN.dilation());
            assertThat(geometry.groups()).isGreaterThan(1);
        });
    }

    @Test
    void noOutputIsEmpty() {
        for (Function<Draw, Layout> layouts : List.<Function<Draw, Layout>>of(
                DrawnLayouts::basic,
                DrawnLayouts::padding,
                DrawnLayouts::croppedOutputPadding,
                DrawnLayouts::combination)) {
            assertThatDrawn(layouts)
                    .map(Layout::output)
                    .allMatch(output -> output.height() >= 1 && output.width() >= 1);
        }
    }

    /** A multiplication takes a plain loop about a nanosecond. */
    @Test
    void differencingTheLargeCaseTakesMinutesWhereBackPropagationTakesAMoment() {
        BackwardCase large = DrawnLayouts.large(new Draw(0)).backward(() -> 1);
        long inputs = count(large.x());
        long forward = inputs * large.w()[0].length * large.w()[0][0].length * large.w()[0][0][0].length;
        assertThat(2 * forward).isLessThan(6_000_000);
        assertThat(2 * forward * (inputs + count(large.w()))).isGreaterThan(150_000_000_000L);
    }

    private static long count(double[][][][] array) {
        return (long) array.length * array[0].length * array[0][0].length * array[0][0][0].length;
    }

    private static ListAssert<Layout> assertThatDrawn(Function<Draw, Layout> layouts) {
        return assertThat(
                LongStream.range(0, MANY).mapToObj(Draw::new).map(layouts).toList());
    }

    private static boolean isSquare(PerAxis sizes) {
        return sizes.height() == sizes.width();
    }
}
