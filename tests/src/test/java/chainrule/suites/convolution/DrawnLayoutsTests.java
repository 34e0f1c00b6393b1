package chainrule.suites.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.Padding;
import chainrule.contract.PaddingMode;
import chainrule.contract.PerAxis;
import chainrule.suites.Bias;
import chainrule.suites.Counts;
import chainrule.testkit.draw.Draw;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/** Every layout shows its property and nothing else. */
class DrawnLayoutsTests {
    private static final ConvolutionGeometry PLAIN = ConvolutionGeometry.plain();
    private static final int MANY = 500;

    @Test
    void basicIsOneOfEachAndSquare() {
        assertThatDrawn(DrawnLayouts::basic).allSatisfy(layout -> {
            assertThat(layout.counts()).isEqualTo(Counts.ONE);
            assertThat(isSquare(layout.input())).isTrue();
            assertThat(isSquare(layout.kernel())).isTrue();
            assertThat(layout.geometry()).isEqualTo(PLAIN);
        });
    }

    @Test
    void channelsAreSeveralOnBothSidesAndNotAsMany() {
        assertThatDrawn(DrawnLayouts::channels).map(Layout::counts).allSatisfy(counts -> {
            assertThat(counts.images()).isEqualTo(1);
            assertThat(counts.channels()).isGreaterThan(1).isNotEqualTo(counts.filters());
            assertThat(counts.filters()).isGreaterThan(1);
        });
    }

    @Test
    void batchHasSeveralImagesOfOneChannel() {
        assertThatDrawn(DrawnLayouts::batch).map(Layout::counts).allSatisfy(counts -> {
            assertThat(counts.images()).isGreaterThan(1);
            assertThat(counts.channels()).isEqualTo(1);
            assertThat(counts.filters()).isEqualTo(1);
        });
    }

    @Test
    void nonSquareIsUnlikeInInputKernelAndOutput() {
        assertThatDrawn(DrawnLayouts::nonSquare).allSatisfy(layout -> {
            assertThat(isSquare(layout.input()) && isSquare(layout.output())).isFalse();
            assertThat(isSquare(layout.kernel())).isFalse();
            assertThat(layout.counts()).isEqualTo(Counts.ONE);
        });
    }

    @Test
    void stridesDoNotDivide() {
        assertThatDrawn(DrawnLayouts::stride).allSatisfy(layout -> {
            assertThat(layout.geometry())
                    .isEqualTo(PLAIN.withStride(layout.geometry().stride()));
            assertThat(layout.geometry().stride().height()).isGreaterThan(1);
            int slack = layout.input().height() - layout.kernel().height();
            assertThat(slack % layout.geometry().stride().height()).isPositive();
        });
    }

    @Test
    void paddingIsZerosOnEverySide() {
        assertThatDrawn(DrawnLayouts::padding).map(Layout::geometry).allSatisfy(geometry -> {
            Padding padding = geometry.padding();
            assertThat(geometry).isEqualTo(PLAIN.withPadding(padding));
            assertThat(padding.mode()).isEqualTo(PaddingMode.ZEROS);
            assertThat(List.of(padding.top(), padding.left())).allMatch(rows -> rows > 0);
        });
    }

    @Test
    void circularPaddingIsUnlikeOnOppositeSidesAndFitsTheInput() {
        assertThatDrawn(DrawnLayouts::circular).allSatisfy(layout -> {
            Padding padding = layout.geometry().padding();
            assertThat(layout.geometry()).isEqualTo(PLAIN.withPadding(padding));
            assertThat(padding.mode()).isEqualTo(PaddingMode.CIRCULAR);
            assertThat(padding.top()).isNotEqualTo(padding.bottom());
            assertThat(padding.left()).isNotEqualTo(padding.right());
            assertThat(Math.max(padding.top(), padding.bottom()))
                    .isLessThanOrEqualTo(layout.input().height());
            assertThat(Math.max(padding.left(), padding.right()))
                    .isLessThanOrEqualTo(layout.input().width());
        });
    }

    @Test
    void dilationSpreadsTheTaps() {
        assertThatDrawn(DrawnLayouts::dilation).map(Layout::geometry).allSatisfy(geometry -> {
            assertThat(geometry).isEqualTo(PLAIN.withDilation(geometry.dilation()));
            assertThat(geometry.dilation().width()).isGreaterThan(1);
        });
    }

    @Test
    void groupsHaveSeveralChannelsAndFiltersEach() {
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
        for (Function<Draw, Layout> combination :
                List.<Function<Draw, Layout>>of(DrawnLayouts::combination, DrawnLayouts::circularCombination)) {
            assertThatDrawn(combination).allSatisfy(layout -> {
                assertThat(layout.bias()).isEqualTo(Bias.NUMBERS);
                assertThat(layout.counts().images()).isGreaterThan(1);
                assertThat(layout.geometry().stride()).isNotEqualTo(PLAIN.stride());
                assertThat(layout.geometry().padding()).isNotEqualTo(PLAIN.padding());
                assertThat(layout.geometry().dilation()).isNotEqualTo(PLAIN.dilation());
                assertThat(layout.geometry().groups()).isGreaterThan(1);
            });
        }
    }

    @Test
    void noOutputIsEmpty() {
        for (Function<Draw, Layout> layouts : List.<Function<Draw, Layout>>of(
                DrawnLayouts::basic,
                DrawnLayouts::channels,
                DrawnLayouts::stride,
                DrawnLayouts::dilation,
                DrawnLayouts::circular,
                DrawnLayouts::combination,
                DrawnLayouts::circularCombination)) {
            assertThatDrawn(layouts)
                    .map(Layout::output)
                    .allMatch(output -> output.height() >= 1 && output.width() >= 1);
        }
    }

    /** A multiplication takes a plain loop about a nanosecond. */
    @Test
    void differencingTheLargeCaseTakesMinutesWhereBackPropagationTakesAMoment() {
        BackwardCase large = DrawnLayouts.large(new Draw(0)).backward(() -> 1);
        long taps = (long) large.w()[0].length * large.w()[0][0].length * large.w()[0][0][0].length;
        long outputs = count(large.dy());
        long forward = outputs * taps;
        assertThat(2 * forward).isLessThan(6_000_000);
        assertThat(2 * forward * (count(large.x()) + count(large.w()))).isGreaterThan(150_000_000_000L);
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
