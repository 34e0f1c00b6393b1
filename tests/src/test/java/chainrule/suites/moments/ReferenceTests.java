package chainrule.suites.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.contract.GradientMoments;
import chainrule.contract.Moments;
import chainrule.contract.PerAxis;
import chainrule.suites.SolutionFolder;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The reference against exact sums over all that can happen: every entry of x and of dy is one of two numbers, each as likely,
 * whose mean and variance are wanted ones; every picture and every gradient of such entries is gone through, in decimals that
 * are not rounded.
 */
class ReferenceTests {
    private static final GradientMoments REFERENCE =
            SolutionFolder.of("reference").implementing(GradientMoments.class);
    private static final double ROUNDING = 1e-13;

    @Test
    void theWorkedExampleOfTheContractHolds() {
        PerAxis picture = new PerAxis(4, 5);
        PerAxis kernel = new PerAxis(3, 2);
        Moments x = new Moments(0, 1);
        assertThat(REFERENCE.places(picture, kernel)).isEqualTo(8);
        assertThat(REFERENCE.moments(picture, kernel, x, new Moments(0, 4))).isEqualTo(new Moments(0, 32));
        assertThat(REFERENCE.moments(picture, kernel, x, new Moments(0.5, 4))).isEqualTo(new Moments(0, 34));
    }

    /** Rows and columns of picture and kernel, means and standard deviations of x and dy. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1, 0.5, 2, -1.5, 0.25",
        "2, 3, 1, 2, 0, 1, 0, 2",
        "3, 3, 2, 2, 1, 0.5, -2, 3",
        "2, 4, 2, 2, -0.75, 1.5, 0.5, 1",
        "3, 2, 1, 1, 2, 1, 1, 0.5",
        "1, 5, 1, 2, 0.25, 4, 3, 0"
    })
    void theMomentsAreThoseOfEverythingThatCanHappen(
            int rows, int columns, int high, int wide, double mx, double sx, double mg, double sg) {
        PerAxis output = new PerAxis(rows - high + 1, columns - wide + 1);
        int cells = rows * columns;
        int places = output.height() * output.width();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        for (int x = 0; x < 1 << cells; x++) {
            for (int dy = 0; dy < 1 << places; dy++) {
                BigDecimal dw = BigDecimal.ZERO;
                for (int place = 0; place < places; place++) {
                    int cell = place / output.width() * columns + place % output.width();
                    dw = dw.add(entry(x, cell, mx, sx).multiply(entry(dy, place, mg, sg)));
                }
                sum = sum.add(dw);
                squares = squares.add(dw.multiply(dw));
            }
        }
        BigDecimal outcomes = BigDecimal.valueOf(1L << cells + places);
        BigDecimal mean = sum.divide(outcomes);
        BigDecimal variance = squares.divide(outcomes).subtract(mean.multiply(mean));
        PerAxis picture = new PerAxis(rows, columns);
        Moments moments =
                REFERENCE.moments(picture, new PerAxis(high, wide), new Moments(mx, sx * sx), new Moments(mg, sg * sg));
        assertThat(moments.mean()).isCloseTo(mean.doubleValue(), within(ROUNDING * (1 + Math.abs(mean.doubleValue()))));
        assertThat(moments.variance())
                .isCloseTo(variance.doubleValue(), within(ROUNDING * (1 + variance.doubleValue())));
        assertThat(REFERENCE.places(picture, new PerAxis(high, wide))).isEqualTo(places);
    }

    private static BigDecimal entry(int outcome, int place, double mean, double deviation) {
        return new BigDecimal(mean + ((outcome >> place & 1) == 0 ? -deviation : deviation));
    }
}
