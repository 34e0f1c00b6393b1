package chainrule.suites.pooling;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.PerAxis;
import chainrule.contract.PoolingGeometry;
import chainrule.suites.pooling.Layout.Counts;
import chainrule.testkit.draw.Draw;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/** Every layout shows its property and nothing else. */
class DrawnLayoutsTests {
    private static final int MANY = 500;
    private static final PerAxis NONE = PerAxis.of(0);

    @Test
    void basicIsOneOfEachAndSquare() {
        assertThatDrawn(DrawnLayouts::basic).allSatisfy(layout -> {
            assertThat(layout.counts()).isEqualTo(Counts.ONE);
            assertThat(isSquare(layout.input()) && isSquare(layout.geometry().kernel()))
                    .isTrue();
            assertThatItTiles(layout);
        });
    }

    @Test
    void channelsAndBatchAreSeveralOfOneOfThem() {
        assertThatDrawn(DrawnLayouts::channels).allSatisfy(layout -> {
            assertThat(layout.counts().images()).isEqualTo(1);
            assertThat(layout.counts().channels()).isGreaterThan(1);
            assertThatItTiles(layout);
        });
        assertThatDrawn(DrawnLayouts::batch).allSatisfy(layout -> {
            assertThat(layout.counts().images()).isGreaterThan(1);
            assertThat(layout.counts().channels()).isEqualTo(1);
            assertThatItTiles(layout);
        });
    }

    @Test
    void nonSquareIsUnlikeInKernelAndWindows() {
        assertThatDrawn(DrawnLayouts::nonSquare).allSatisfy(layout -> {
            assertThat(layout.counts()).isEqualTo(Counts.ONE);
            assertThat(isSquare(layout.geometry().kernel()) || isSquare(layout.windows()))
                    .isFalse();
            assertThatItTiles(layout);
        });
    }

    @Test
    void overlappingStridesAreSmallerThanTheKernelAndNotBothOne() {
        assertThatDrawn(DrawnLayouts::overlapping).allSatisfy(layout -> {
            PoolingGeometry geometry = layout.geometry();
            assertThat(geometry.stride().height()).isLessThan(geometry.kernel().height());
            assertThat(geometry.stride().width()).isLessThan(geometry.kernel().width());
            assertThat(geometry.stride()).isNotEqualTo(PerAxis.of(1));
            assertThat(List.of(geometry.padding(), layout.rest())).containsOnly(NONE);
        });
    }

    @Test
    void gapsAreBetweenWindowsOnBothAxes() {
        assertThatDrawn(DrawnLayouts::gaps).allSatisfy(layout -> {
            PoolingGeometry geometry = layout.geometry();
            assertThat(geometry.stride().height())
                    .isGreaterThan(geometry.kernel().height());
            assertThat(geometry.stride().width())
                    .isGreaterThan(geometry.kernel().width());
            assertThat(List.of(geometry.padding(), layout.rest())).containsOnly(NONE);
        });
    }

    @Test
    void edgesAreLeftOverOnBothAxesAndHoldNoWindow() {
        assertThatDrawn(DrawnLayouts::edges).allSatisfy(layout -> {
            assertThat(layout.geometry())
                    .isEqualTo(PoolingGeometry.tiling(layout.geometry().kernel()));
            assertThat(layout.rest().height()).isPositive();
            assertThat(layout.rest().width()).isPositive();
            assertThat(layout.output()).isEqualTo(layout.windows());
        });
    }

    @Test
    void paddingIsAtMostHalfOfTheKernel() {
        assertThatDrawn(DrawnLayouts::padding).allSatisfy(layout -> {
            assertThat(layout.geometry().stride()).isEqualTo(layout.geometry().kernel());
            assertThatPaddingFits(layout.geometry());
        });
        assertThatDrawn(DrawnLayouts::combination)
                .map(Layout::geometry)
                .allSatisfy(DrawnLayoutsTests::assertThatPaddingFits);
    }

    @Test
    void globalIsOneWindowOfTheInputsSize() {
        assertThatDrawn(DrawnLayouts::global).allSatisfy(layout -> {
            assertThat(layout.input()).isEqualTo(layout.geometry().kernel());
            assertThat(layout.output()).isEqualTo(PerAxis.of(1));
        });
    }

    @Test
    void combinationsOverlapAndLeaveRealCellsOver() {
        assertThatDrawn(DrawnLayouts::combination).allSatisfy(layout -> {
            PoolingGeometry geometry = layout.geometry();
            assertThat(geometry.stride().height())
                    .isNotEqualTo(geometry.stride().width());
            assertThat(geometry.stride().height()).isLessThan(geometry.kernel().height());
            assertThat(geometry.stride().width()).isLessThan(geometry.kernel().width());
            assertThat(reached(layout, PerAxis::height) < layout.input().height()
                            || reached(layout, PerAxis::width) < layout.input().width())
                    .isTrue();
        });
    }

    /** A step of a loop takes about a nanosecond. */
    @Test
    void differencingTheLargeCaseTakesAMinuteWhereBackPropagationTakesAMoment() {
        Layout large = DrawnLayouts.large(new Draw(0));
        PerAxis kernel = large.geometry().kernel();
        long inputs = (long) large.input().height() * large.input().width();
        long steps = (long) large.output().height() * large.output().width() * kernel.height() * kernel.width();
        assertThat(steps).isLessThan(1_000_000);
        assertThat(2 * steps * inputs).isGreaterThan(60_000_000_000L);
    }

    private static int reached(Layout layout, ToIntFunction<PerAxis> axis) {
        PoolingGeometry geometry = layout.geometry();
        return (axis.applyAsInt(layout.output()) - 1) * axis.applyAsInt(geometry.stride())
                + axis.applyAsInt(geometry.kernel())
                - axis.applyAsInt(geometry.padding());
    }

    private static void assertThatItTiles(Layout layout) {
        assertThat(layout.geometry())
                .isEqualTo(PoolingGeometry.tiling(layout.geometry().kernel()));
        assertThat(layout.rest()).isEqualTo(NONE);
    }

    private static void assertThatPaddingFits(PoolingGeometry geometry) {
        assertThat(geometry.padding().height()).isBetween(1, geometry.kernel().height() / 2);
        assertThat(geometry.padding().width()).isBetween(1, geometry.kernel().width() / 2);
    }

    private static ListAssert<Layout> assertThatDrawn(Function<Draw, Layout> layouts) {
        return assertThat(
                LongStream.range(0, MANY).mapToObj(Draw::new).map(layouts).toList());
    }

    private static boolean isSquare(PerAxis sizes) {
        return sizes.height() == sizes.width();
    }
}
