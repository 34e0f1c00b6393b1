package chainrule.suites.transposed;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.PerAxis;
import chainrule.contract.TransposedConvolutionGeometry;
import chainrule.suites.Counts;
import chainrule.suites.transposed.TransposedCase.Backward;
import chainrule.testkit.Facts;
import chainrule.testkit.draw.Fill;
import chainrule.testkit.tensor.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class KernelsTests {
    private static final TransposedConvolutionGeometry PLAIN = TransposedConvolutionGeometry.plain();

    @Test
    void whatIsPlainGoesWithoutSaying() {
        assertThat(facts(PLAIN).settings()).isEmpty();
        assertThat(facts(new TransposedConvolutionGeometry(
                                PerAxis.of(2), new PerAxis(1, 0), new PerAxis(0, 1), new PerAxis(1, 3), 2))
                        .settings())
                .isEqualTo("stride 2, padding 1 x 0, output padding 0 x 1, dilation 1 x 3, groups 2");
    }

    @Test
    void theWindowOfAnEntryHoldsTheCellsWhoseKernelsReachIt() {
        Facts strided = facts(PLAIN.withStride(PerAxis.of(2)).withPadding(PerAxis.of(1)));
        assertThat(strided.window("y", new int[] {0, 0, 1, 1}).orElseThrow().cells())
                .isEqualTo(List.of(
                        List.of(0, 0, 0, 0),
                        List.of(0, 0, 0, 1),
                        List.of(0, 0, 1, 0),
                        List.of(0, 0, 1, 1),
                        List.of(0, 1, 0, 0),
                        List.of(0, 1, 0, 1),
                        List.of(0, 1, 1, 0),
                        List.of(0, 1, 1, 1)));
        assertThat(strided.window("y", new int[] {0, 0, 0, 0}).orElseThrow().cells())
                .isEqualTo(List.of(List.of(0, 0, 0, 0), List.of(0, 1, 0, 0)));
    }

    @Test
    void aGroupReadsItsOwnChannels() {
        assertThat(facts(PLAIN.withGroups(2))
                        .window("y", new int[] {0, 1, 0, 0})
                        .orElseThrow()
                        .cells())
                .isEqualTo(List.of(List.of(0, 1, 0, 0)));
    }

    /** A multiplication takes a plain loop about a nanosecond. */
    @Test
    void differencingTheLargeCaseTakesAMinuteWhereBackPropagationTakesAMoment() {
        Backward large = Kernels.WIDE.backward(() -> 1);
        long inputs = Reading.tensor(large.x()).values().length;
        long weights = Reading.tensor(large.w()).values().length;
        long forward = inputs * weights / large.w().length;
        assertThat(2 * forward).isLessThan(1_000_000);
        assertThat(2 * forward * (inputs + weights)).isGreaterThan(40_000_000_000L);
    }

    private static Facts facts(TransposedConvolutionGeometry geometry) {
        return Layout.plain(new Counts(1, 2, 2), PerAxis.of(3), PerAxis.of(2))
                .with(geometry)
                .forward(Fill.counting(1))
                .facts();
    }
}
