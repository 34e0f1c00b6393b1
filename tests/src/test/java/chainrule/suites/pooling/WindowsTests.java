package chainrule.suites.pooling;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.PerAxis;
import chainrule.contract.PoolingGeometry;
import chainrule.testkit.Facts;
import chainrule.testkit.draw.Fill;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsTests {
    private static final PoolingGeometry TILES = PoolingGeometry.tiling(PerAxis.of(2));

    @Test
    void kernelAndStrideAreAlwaysSaid() {
        assertThat(facts(4, 4, TILES).all().settings()).isEqualTo("kernel 2, stride 2");
        assertThat(facts(4, 4, new PoolingGeometry(new PerAxis(2, 3), new PerAxis(1, 2), new PerAxis(0, 1)))
                        .all()
                        .settings())
                .isEqualTo("kernel 2 x 3, stride 1 x 2, padding 0 x 1");
    }

    @Test
    void whetherPaddedCellsCountIsSaidWhereThereAreAny() {
        PoolingFacts padded = facts(4, 4, TILES.withPadding(PerAxis.of(1)));
        assertThat(facts(4, 4, TILES).all(false).settings()).isEqualTo("kernel 2, stride 2");
        assertThat(padded.all(true).settings()).isEqualTo("kernel 2, stride 2, padding 1, padded cells counted");
        assertThat(padded.all(false).settings()).isEqualTo("kernel 2, stride 2, padding 1, padded cells not counted");
        assertThat(padded.all(false).traits()).contains("padded cells not counted");
    }

    /** A window that is cut by padding reaches less far than padding and size alone would say. */
    @Test
    void cellsThatNoWindowReachesAreSeen() {
        assertThat(facts(5, 4, TILES).all().traits()).contains(PoolingFacts.EDGES);
        assertThat(facts(4, 4, TILES).all().traits()).doesNotContain(PoolingFacts.EDGES, PoolingFacts.GAPS);
        assertThat(facts(3, 3, PoolingGeometry.tiling(PerAxis.of(3)).withPadding(PerAxis.of(1)))
                        .all()
                        .traits())
                .contains(PoolingFacts.EDGES);
        assertThat(facts(5, 2, TILES.withStride(PerAxis.of(3))).all().traits())
                .contains(PoolingFacts.GAPS)
                .doesNotContain(PoolingFacts.EDGES);
    }

    @Test
    void whetherSizesAreRoundedUpIsSaid() {
        PoolingFacts up = facts(5, 4, TILES.roundingUp());
        assertThat(up.all().settings()).isEqualTo("kernel 2, stride 2, rounded up");
        assertThat(up.all().traits())
                .contains(PoolingFacts.ROUNDING, PoolingFacts.OVERHANG)
                .doesNotContain(PoolingFacts.EDGES);
        assertThat(facts(4, 4, TILES.roundingUp()).all().traits())
                .contains(PoolingFacts.ROUNDING)
                .doesNotContain(PoolingFacts.OVERHANG);
    }

    /** A window that fits in, one that reaches over the end, and one that would begin behind it. */
    @Test
    void layoutsThatAreAlwaysRoundedUpLeaveWindowsOutAndReachOverTheEnd() {
        assertThat(Windows.ALWAYS_ROUNDED_UP)
                .allMatch(
                        layout -> rows(layout).leavesOneOut() || columns(layout).leavesOneOut());
        assertThat(Windows.ALWAYS_ROUNDED_UP)
                .anyMatch(layout -> layout.isPadded() && columns(layout).hasOneMore());
        assertThat(Windows.ALWAYS_ROUNDED_UP)
                .anyMatch(layout -> !layout.isPadded() && columns(layout).hasOneMore());
    }

    private static PoolingAxis rows(Layout layout) {
        return PoolingAxis.rows(layout.input().height(), layout.geometry());
    }

    private static PoolingAxis columns(Layout layout) {
        return PoolingAxis.columns(layout.input().width(), layout.geometry());
    }

    @Test
    void theWindowOfAnEntryHoldsItsRealCells() {
        Facts facts = facts(4, 4, TILES.withPadding(PerAxis.of(1))).all();
        assertThat(facts.window("y", new int[] {0, 0, 0, 1}).orElseThrow().cells())
                .isEqualTo(List.of(List.of(0, 0, 0, 1), List.of(0, 0, 0, 2)));
    }

    /** A step of a loop takes about a nanosecond. */
    @Test
    void differencingTheLargeCaseTakesHalfAMinuteWhereBackPropagationTakesAMoment() {
        Layout large = Windows.LARGE;
        PerAxis kernel = large.geometry().kernel();
        long inputs = (long) large.input().height() * large.input().width();
        long steps = (long) large.output().height() * large.output().width() * kernel.height() * kernel.width();
        assertThat(steps).isLessThan(1_000_000);
        assertThat(2 * steps * inputs).isGreaterThan(30_000_000_000L);
    }

    private static PoolingFacts facts(int rows, int columns, PoolingGeometry geometry) {
        return new PoolingFacts(Fill.with(() -> 1, 1, 1, rows, columns), geometry);
    }
}
