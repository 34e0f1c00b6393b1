package chainrule.testkit.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FillTests {

    @Test
    void arraysAreFilledInRowMajorOrder() {
        assertThat(Fill.with(Fill.counting(0), 2, 3)).isDeepEqualTo(new double[][] {{1, 2, 3}, {-1, 4, -2}});
        assertThat(Fill.with(Fill.counting(0), 1, 2, 2)).isDeepEqualTo(new double[][][] {{{1, 2}, {3, -1}}});
        assertThat(Fill.with(Fill.counting(0), 1, 1, 1, 2)).isEqualTo(new double[][][][] {{{{1, 2}}}});
    }

    @Test
    void countingStartsWhereItIsToldAndGoesOnForEver() {
        assertThat(Fill.with(Fill.counting(6), 4)).containsExactly(5, -3, 1, 2);
    }
}
