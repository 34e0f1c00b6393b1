package chainrule.suites.normalization;

import static chainrule.assertions.TensorAssert.assertThatTensor;
import static chainrule.suites.normalization.Batches.BASIC;
import static chainrule.suites.normalization.Batches.BATCH;
import static chainrule.suites.normalization.Batches.COMBINATIONS;
import static chainrule.suites.normalization.Batches.EPS;
import static chainrule.suites.normalization.Batches.GAMMA_AND_BETA;
import static chainrule.suites.normalization.Batches.OTHER_SETS;
import static chainrule.suites.normalization.Batches.SEVERAL;
import static chainrule.suites.normalization.Batches.SEVERAL_CHANNELS;
import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.BatchNormalization2d;
import chainrule.contract.NormalizationGradients;
import chainrule.contract.NormalizationStatistics;
import chainrule.contract.StatisticsSet;
import chainrule.suites.Differences;
import chainrule.suites.SolutionFolder;
import chainrule.suites.normalization.BatchNormalizationCase.Backward;
import chainrule.suites.normalization.BatchNormalizationCase.Forward;
import chainrule.suites.normalization.BatchNormalizationCase.Whole;
import chainrule.testkit.Posed;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.tensor.Numbers;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference against what is not itself: the Javadoc's example, differences, and matrices. */
class ReferenceTests {
    private static final BatchNormalization2d REFERENCE =
            SolutionFolder.of("reference").implementing(BatchNormalization2d.class);
    private static final int CASES = 5;
    private static final double ROUNDING = 1e-11;
    private static final double STEP = 1e-5;
    private static final double TRUNCATION = 1e-6;

    private static final double[][][][] X = {{{{1, 3}, {5, 7}}}};
    private static final double[][][] GAMMA = {{{3}}};
    private static final double[][][] BETA = {{{10}}};
    private static final StatisticsSet SET = StatisticsSet.PER_CHANNEL;

    @Test
    void theWorkedExampleOfTheContractHolds() {
        assertThatTensor(REFERENCE.statistics(X, SET).mean()).isExactly(new double[][][] {{{4}}});
        assertThatTensor(REFERENCE.statistics(X, SET).variance()).isExactly(new double[][][] {{{5}}});
        assertThatTensor(REFERENCE.forward(X, GAMMA, BETA, SET, 4)).isWithin(ROUNDING, new double[][][][] {
            {{{7, 9}, {11, 13}}}
        });
        NormalizationGradients gradients =
                REFERENCE.backward(X, GAMMA, SET, 4, new double[][][][] {{{{6, 0}, {0, 18}}}});
        assertThatTensor(gradients.dbeta()).isExactly(new double[][][] {{{24}}});
        assertThatTensor(gradients.dgamma()).isWithin(ROUNDING, new double[][][] {{{12}}});
        assertThatTensor(gradients.dx()).isWithin(ROUNDING, new double[][][][] {{{{3, -5}, {-7, 9}}}});
    }

    @Test
    void theWorkedExampleOfRunningStatisticsHolds() {
        NormalizationStatistics start = new NormalizationStatistics(new double[][][] {{{0}}}, new double[][][] {{{1}}});
        NormalizationStatistics updated = REFERENCE.updateRunning(X, SET, start, 0.75);
        assertThatTensor(updated.mean()).isExactly(new double[][][] {{{3}}});
        assertThatTensor(updated.variance()).isWithin(ROUNDING, new double[][][] {{{5.25}}});
    }

    @ParameterizedTest
    @MethodSource("cases")
    void backwardIsWhatDifferencesOfForwardSay(Whole whole) {
        Forward given = whole.given();
        NormalizationGradients gradients = backward(whole.backward());
        assertDifferences("dx", gradients.dx(), whole, given.x());
        assertDifferences("dgamma", gradients.dgamma(), whole, given.gamma());
        assertDifferences("dbeta", gradients.dbeta(), whole, given.beta());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyResultIsWhatMatricesSay(Whole whole) {
        Forward given = whole.given();
        SetMatrices matrices = new SetMatrices(whole.backward());
        NormalizationStatistics statistics = REFERENCE.statistics(given.x(), given.set());
        NormalizationGradients gradients = backward(whole.backward());
        assertThatTensor(statistics.mean()).as("mean").isWithin(ROUNDING, matrices.mean());
        assertThatTensor(statistics.variance()).as("variance").isWithin(ROUNDING, matrices.variance());
        assertThatTensor(forward(given)).as("y").isWithin(ROUNDING, matrices.forward(given.beta()));
        assertThatTensor(gradients.dx()).as("dx").isWithin(ROUNDING, matrices.dx());
        assertThatTensor(gradients.dgamma()).as("dgamma").isWithin(ROUNDING, matrices.dgamma());
        assertThatTensor(gradients.dbeta()).as("dbeta").isWithin(ROUNDING, matrices.dbeta());
    }

    @Test
    void aMomentumOfZeroKeepsTheRunningStatistics() {
        Whole whole = cases().findFirst().orElseThrow();
        NormalizationStatistics kept =
                REFERENCE.updateRunning(whole.given().x(), whole.given().set(), whole.running(), 0);
        assertThatTensor(kept.mean()).isExactly(whole.running().mean());
        assertThatTensor(kept.variance()).isExactly(whole.running().variance());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aMomentumOfOneLeavesTheUnbiasedStatisticsOfTheBatch(Whole whole) {
        Forward given = whole.given();
        SetMatrices matrices = new SetMatrices(whole.backward());
        NormalizationStatistics updated = REFERENCE.updateRunning(given.x(), given.set(), whole.running(), 1);
        assertThatTensor(updated.mean()).isWithin(ROUNDING, matrices.mean());
        assertThatTensor(updated.variance()).isWithin(ROUNDING, matrices.unbiasedVariance());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void inferenceByTheStatisticsOfTheBatchIsTraining(Whole whole) {
        Forward given = whole.given();
        NormalizationStatistics batch = REFERENCE.statistics(given.x(), given.set());
        assertThatTensor(REFERENCE.inference(given.x(), given.gamma(), given.beta(), batch, given.eps()))
                .isExactly(forward(given));
    }

    @Test
    void theWorkedExampleOfInferenceHolds() {
        NormalizationStatistics running =
                new NormalizationStatistics(new double[][][] {{{1}}}, new double[][][] {{{5}}});
        NormalizationGradients gradients =
                REFERENCE.inferenceBackward(X, GAMMA, running, 4, new double[][][][] {{{{6, 0}, {0, 18}}}});
        assertThatTensor(gradients.dbeta()).isExactly(new double[][][] {{{24}}});
        assertThatTensor(gradients.dgamma()).isWithin(ROUNDING, new double[][][] {{{36}}});
        assertThatTensor(gradients.dx()).isWithin(ROUNDING, new double[][][][] {{{{6, 0}, {0, 18}}}});
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theBackwardOfInferenceIsWhatDifferencesOfInferenceSay(Whole whole) {
        Forward given = whole.given();
        NormalizationGradients gradients =
                REFERENCE.inferenceBackward(given.x(), given.gamma(), whole.running(), given.eps(), whole.dy());
        assertInferenceDifferences("dx", gradients.dx(), whole, given.x());
        assertInferenceDifferences("dgamma", gradients.dgamma(), whole, given.gamma());
        assertInferenceDifferences("dbeta", gradients.dbeta(), whole, given.beta());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingIsUpdatedInPlace(Whole whole) {
        Whole before = Numbers.map(whole, number -> number);
        NormalizationOperations.ALL.function().apply(REFERENCE, whole);
        assertThat(whole).usingRecursiveComparison().isEqualTo(before);
    }

    private static void assertDifferences(String name, Object gradient, Whole whole, Object array) {
        assertThatTensor(gradient)
                .as(name)
                .isWithin(TRUNCATION, Differences.of(() -> forward(whole.given()), whole.dy(), array, STEP));
    }

    private static void assertInferenceDifferences(String name, Object gradient, Whole whole, Object array) {
        assertThatTensor(gradient)
                .as(name)
                .isWithin(TRUNCATION, Differences.of(() -> inference(whole), whole.dy(), array, STEP));
    }

    private static double[][][][] inference(Whole whole) {
        Forward given = whole.given();
        return REFERENCE.inference(given.x(), given.gamma(), given.beta(), whole.running(), given.eps());
    }

    private static double[][][][] forward(Forward given) {
        return REFERENCE.forward(given.x(), given.gamma(), given.beta(), given.set(), given.eps());
    }

    private static NormalizationGradients backward(Backward given) {
        return REFERENCE.backward(given.x(), given.gamma(), given.set(), given.eps(), given.dy());
    }

    static Stream<Whole> cases() {
        Stream<Whole> drawn = Stream.concat(
                        Stream.of(BASIC, BATCH, SEVERAL_CHANNELS, SEVERAL, GAMMA_AND_BETA, EPS), OTHER_SETS.stream())
                .flatMap(property -> LongStream.range(0, CASES)
                        .mapToObj(Draw::new)
                        .map(draw -> property.layouts().apply(draw).whole(draw::dyadic)));
        // Tolerances here are for numbers about 1, so the designed sizes are filled with such.
        Stream<Whole> designed = Batches.combined(
                        COMBINATIONS, (layout, numbers) -> layout.scaled(1).whole(new Draw(1)::dyadic))
                .make(Draw::new)
                .stream()
                .map(Posed::given);
        return Stream.concat(drawn, designed);
    }
}
