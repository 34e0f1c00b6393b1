package chainrule.suites.tanhrnn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.contract.Rnn;
import chainrule.suites.SolutionFolder;
import chainrule.suites.tanhrnn.GrowthLayer.Pattern;
import chainrule.suites.tanhrnn.TanhRnnCase.ManyToOne;
import chainrule.testkit.tensor.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference's gradients grow through a layer as question 2(g) of the first sheet says. */
class GrowthLayerTests {
    private static final Rnn REFERENCE = SolutionFolder.of("reference").implementing(Rnn.class);
    private static final double ROUNDING = 1e-12;

    /** The large ones are too large for a case that everyone must get through in time, however the gradient is found. */
    @ParameterizedTest
    @CsvSource({
        "ALIGNED, 4, 4, 0.5, 2, 2",
        "ALIGNED, 1, 9, 0.3333333333333333, 1, 0.3333333333333333",
        "ALIGNED, 8, 2, 0.5, 2, 4",
        "ALIGNED, 2, 8, 0.25, 1, 0.5",
        "INDEPENDENT, 4, 4, 0.5, 1, 1",
        "INDEPENDENT, 16, 4, 0.5, 1, 2",
        "INDEPENDENT, 4, 16, 0.25, 1, 0.5",
        "ALIGNED, 64, 64, 0.125, 8, 8",
        "ALIGNED, 256, 64, 0.125, 16, 32",
        "ALIGNED, 64, 256, 0.0625, 8, 4",
        "INDEPENDENT, 64, 64, 0.125, 1, 1",
        "INDEPENDENT, 256, 64, 0.125, 1, 2",
        "INDEPENDENT, 64, 256, 0.0625, 1, 0.5"
    })
    void theGradientGrowsByAFactorInEachNorm(
            Pattern pattern, int outputs, int inputs, double factor, double growth, double rmsGrowth) {
        ManyToOne given = new GrowthLayer(pattern, outputs, inputs, factor).asCase();
        double[] dx = Reading.tensor(REFERENCE
                        .manyToOneBackward(given.x(), given.h0(), given.parameters(), given.dy())
                        .dx())
                .values();
        double[] upstream = given.parameters().wy()[0];
        assertThat(norm(dx) / norm(upstream)).isCloseTo(growth, within(ROUNDING));
        assertThat(rms(dx) / rms(upstream)).isCloseTo(rmsGrowth, within(ROUNDING));
    }

    private static double norm(double[] vector) {
        double squares = 0;
        for (double entry : vector) {
            squares += entry * entry;
        }
        return Math.sqrt(squares);
    }

    private static double rms(double[] vector) {
        return norm(vector) / Math.sqrt(vector.length);
    }
}
