package chainrule.suites.linearrnn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.contract.LinearRnn;
import chainrule.contract.LinearRnnGradients;
import chainrule.contract.LinearRnnResult;
import chainrule.contract.LinearRnnWeights;
import chainrule.suites.SolutionFolder;
import chainrule.suites.linearrnn.LinearRnnCase.Backward;
import chainrule.testkit.draw.Draw;
import java.math.BigDecimal;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference against what is not itself: the Javadoc's example, powers in exact arithmetic, and differences. */
class ReferenceTests {
    private static final LinearRnn REFERENCE = SolutionFolder.of("reference").implementing(LinearRnn.class);
    private static final int CASES = 200;

    @Test
    void theWorkedExampleOfTheContractHolds() {
        double[] x = {1, 2, 3};
        LinearRnnWeights weights = new LinearRnnWeights(2, -1, 2);
        LinearRnnResult result = REFERENCE.forward(x, 3, weights);
        assertThat(result.h()).containsExactly(-1, 5, 1);
        assertThat(result.y()).isEqualTo(2);
        assertThat(REFERENCE.loss(2, 4)).isEqualTo(2);
        assertThat(REFERENCE.backward(x, 3, weights, 4)).isEqualTo(new LinearRnnGradients(-8, -36, -2, 4));
        assertThat(REFERENCE.sgdStep(x, 3, weights, 4, 0.25)).isEqualTo(new LinearRnnWeights(4, 8, 2.5));
    }

    /** On quarters nothing is rounded, so a right result has these bits in whatever order it was computed. */
    @ParameterizedTest
    @MethodSource("exactCases")
    void everythingIsWhatPowersSayAndExact(Backward given) {
        Unrolled unrolled = new Unrolled(given);
        LinearRnnResult result = REFERENCE.forward(given.x(), given.h0(), given.weights());
        for (int t = 0; t < given.x().length; t++) {
            assertThat(new BigDecimal(result.h()[t])).isEqualByComparingTo(unrolled.state(t + 1));
        }
        assertThat(new BigDecimal(result.y())).isEqualByComparingTo(unrolled.output());
        LinearRnnGradients gradients = backward(given);
        assertThat(new BigDecimal(gradients.dwIn())).isEqualByComparingTo(unrolled.dwIn());
        assertThat(new BigDecimal(gradients.dwHh())).isEqualByComparingTo(unrolled.dwHh());
        assertThat(new BigDecimal(gradients.dwHy())).isEqualByComparingTo(unrolled.dwHy());
        assertThat(new BigDecimal(gradients.dh0())).isEqualByComparingTo(unrolled.dh0());
    }

    @ParameterizedTest
    @MethodSource("exactCases")
    void backwardIsWhatDifferencesOfTheLossSay(Backward given) {
        LinearRnnGradients gradients = backward(given);
        LinearRnnWeights w = given.weights();
        double h0 = given.h0();
        assertSlope(gradients.dwIn(), at -> loss(given, h0, new LinearRnnWeights(at, w.wHh(), w.wHy())), w.wIn());
        assertSlope(gradients.dwHh(), at -> loss(given, h0, new LinearRnnWeights(w.wIn(), at, w.wHy())), w.wHh());
        assertSlope(gradients.dwHy(), at -> loss(given, h0, new LinearRnnWeights(w.wIn(), w.wHh(), at)), w.wHy());
        assertSlope(gradients.dh0(), at -> loss(given, at, w), h0);
    }

    @ParameterizedTest
    @MethodSource("exactCases")
    void aStepIsTheOldWeightsMinusTheirGradients(Backward given) {
        LinearRnnWeights old = given.weights();
        LinearRnnGradients gradients = backward(given);
        assertThat(REFERENCE.sgdStep(given.x(), given.h0(), old, given.target(), 0.125))
                .isEqualTo(new LinearRnnWeights(
                        old.wIn() - gradients.dwIn() / 8,
                        old.wHh() - gradients.dwHh() / 8,
                        old.wHy() - gradients.dwHy() / 8));
    }

    static Stream<Backward> exactCases() {
        return LongStream.range(0, CASES)
                .mapToObj(Draw::new)
                .map(draw -> Sequences.INITIAL_STATE.layouts().apply(draw).backward(() -> Sequences.quarters(draw)));
    }

    private static LinearRnnGradients backward(Backward given) {
        return REFERENCE.backward(given.x(), given.h0(), given.weights(), given.target());
    }

    private static double loss(Backward given, double h0, LinearRnnWeights weights) {
        return REFERENCE.loss(REFERENCE.forward(given.x(), h0, weights).y(), given.target());
    }

    private static void assertSlope(double slope, DoubleUnaryOperator loss, double at) {
        double step = 1e-5;
        double difference = (loss.applyAsDouble(at + step) - loss.applyAsDouble(at - step)) / (2 * step);
        assertThat(difference).isCloseTo(slope, within(1e-6 * (1 + Math.abs(slope))));
    }
}
