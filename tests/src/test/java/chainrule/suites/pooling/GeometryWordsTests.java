package chainrule.suites.pooling;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.PerAxis;
import chainrule.contract.PoolingGeometry;
import org.junit.jupiter.api.Test;

class GeometryWordsTests {
    private static final PoolingGeometry TILES = PoolingGeometry.tiling(PerAxis.of(2));

    @Test
    void kernelAndStrideAreAlwaysSaid() {
        assertThat(GeometryWords.of(TILES)).isEqualTo("kernel 2, stride 2");
    }

    @Test
    void heightByWidthWhenTheyDiffer() {
        assertThat(GeometryWords.of(new PoolingGeometry(new PerAxis(2, 3), new PerAxis(1, 2), new PerAxis(0, 1))))
                .isEqualTo("kernel 2 x 3, stride 1 x 2, padding 0 x 1");
    }

    @Test
    void whetherPaddedCellsCountIsSaidWhereThereAreAny() {
        assertThat(GeometryWords.of(TILES, false)).isEqualTo("kernel 2, stride 2");
        assertThat(GeometryWords.of(TILES.withPadding(PerAxis.of(1)), true))
                .isEqualTo("kernel 2, stride 2, padding 1, padded cells counted");
        assertThat(GeometryWords.of(TILES.withPadding(PerAxis.of(1)), false))
                .isEqualTo("kernel 2, stride 2, padding 1, padded cells not counted");
    }
}
