package chainrule.suites.tanhrnn;

import static chainrule.assertions.TensorAssert.assertThatTensor;
import static chainrule.suites.tanhrnn.Sequences.COMBINATIONS;
import static chainrule.suites.tanhrnn.Sequences.INITIAL_STATE;
import static chainrule.suites.tanhrnn.Sequences.ONE_STEP;
import static chainrule.suites.tanhrnn.Sequences.SEVERAL;
import static chainrule.suites.tanhrnn.Sequences.SEVERAL_STEPS;
import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.Rnn;
import chainrule.contract.RnnGradients;
import chainrule.contract.RnnParameters;
import chainrule.suites.Differences;
import chainrule.suites.SolutionFolder;
import chainrule.suites.tanhrnn.TanhRnnCase.ManyToMany;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference against what is not itself: the Javadoc's example, differences, and all steps at once. */
class ReferenceTests {
    private static final Rnn REFERENCE = SolutionFolder.of("reference").implementing(Rnn.class);
    private static final int CASES = 5;
    private static final double ROUNDING = 1e-13;
    private static final double STEP = 1e-5;
    private static final double STEP_ERROR = 1e-8;
    private static final double FOUR_DECIMALS = 0.5e-4;

    @Test
    void theWorkedExampleOfTheContractHoldsForward() {
        double[][][] x = {{{1}, {-1}}};
        double[][] h0 = {{0.5}};
        assertThatTensor(REFERENCE.hiddenStates(x, h0, example())).isWithin(FOUR_DECIMALS, new double[][][] {
            {{0.7616}, {0.2558}}
        });
        assertThatTensor(REFERENCE.manyToOne(x, h0, example())).isWithin(FOUR_DECIMALS, new double[][] {{1.5116}});
        assertThatTensor(REFERENCE.manyToMany(x, h0, example())).isWithin(FOUR_DECIMALS, new double[][][] {
            {{2.5232}, {1.5116}}
        });
    }

    @Test
    void theWorkedExampleOfTheContractHoldsBackward() {
        double[][][] x = {{{1}, {-1}}};
        double[][] h0 = {{0.5}};
        assertExample(
                REFERENCE.manyToOneBackward(x, h0, example(), new double[][] {{1}}),
                0.3925,
                0.9346,
                0.7850,
                -1.0842,
                1.8160,
                2.6541,
                0.2558,
                1);
        assertExample(
                REFERENCE.manyToManyBackward(x, h0, example(), new double[][][] {{{1}, {1}}}),
                0.8125,
                0.9346,
                1.6249,
                -0.2442,
                2.2360,
                3.4941,
                1.0174,
                2);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void manyToManyBackwardIsWhatDifferencesOfForwardSay(ManyToMany given) {
        RnnGradients gradients = REFERENCE.manyToManyBackward(given.x(), given.h0(), given.parameters(), given.dy());
        Supplier<?> y = () -> REFERENCE.manyToMany(given.x(), given.h0(), given.parameters());
        assertDifferences(gradients, given, array -> Differences.of(y, given.dy(), array, STEP));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void manyToOneBackwardIsWhatDifferencesOfForwardSay(ManyToMany given) {
        double[][] dy = Arrays.stream(given.dy()).map(steps -> steps[0]).toArray(double[][]::new);
        RnnGradients gradients = REFERENCE.manyToOneBackward(given.x(), given.h0(), given.parameters(), dy);
        Supplier<?> y = () -> REFERENCE.manyToOne(given.x(), given.h0(), given.parameters());
        assertDifferences(gradients, given, array -> Differences.of(y, dy, array, STEP));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void forwardIsWhatAllStepsAtOnceSay(ManyToMany given) {
        double[][][] h = REFERENCE.hiddenStates(given.x(), given.h0(), given.parameters());
        double[][][] y = REFERENCE.manyToMany(given.x(), given.h0(), given.parameters());
        double[][] last = REFERENCE.manyToOne(given.x(), given.h0(), given.parameters());
        for (int n = 0; n < h.length; n++) {
            ThroughTimeAtOnce other = new ThroughTimeAtOnce(given, n);
            assertSame(h[n], other.h());
            assertSame(y[n], other.y());
            assertThatTensor(last[n]).isExactly(y[n][y[n].length - 1]);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void backwardIsWhatALinearSystemSays(ManyToMany given) {
        RnnGradients gradients = REFERENCE.manyToManyBackward(given.x(), given.h0(), given.parameters(), given.dy());
        ThroughTimeAtOnce[] others = IntStream.range(0, given.x().length)
                .mapToObj(n -> new ThroughTimeAtOnce(given, n))
                .toArray(ThroughTimeAtOnce[]::new);
        for (int n = 0; n < others.length; n++) {
            assertSame(gradients.dx()[n], others[n].dx());
            assertSame(gradients.dh0()[n], others[n].dh0());
        }
        assertSame(gradients.dwx(), sum(others, ThroughTimeAtOnce::dwx));
        assertSame(gradients.dwh(), sum(others, ThroughTimeAtOnce::dwh));
        assertSame(gradients.db(), sum(others, ThroughTimeAtOnce::db));
        assertSame(gradients.dwy(), sum(others, ThroughTimeAtOnce::dwy));
        assertSame(gradients.dc(), sum(others, ThroughTimeAtOnce::dc));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingIsUpdatedInPlace(ManyToMany given) {
        ManyToMany before = Numbers.map(given, number -> number);
        REFERENCE.manyToMany(given.x(), given.h0(), given.parameters());
        REFERENCE.manyToManyBackward(given.x(), given.h0(), given.parameters(), given.dy());
        assertThat(given).usingRecursiveComparison().isEqualTo(before);
    }

    static Stream<ManyToMany> cases() {
        return Stream.of(ONE_STEP, SEVERAL_STEPS, SEVERAL, INITIAL_STATE, COMBINATIONS)
                .flatMap(property -> LongStream.range(0, CASES)
                        .mapToObj(Draw::new)
                        .map(draw ->
                                property.layouts().apply(draw).manyToMany(() -> Sequences.moderate(draw.dyadic()))));
    }

    private static RnnParameters example() {
        return new RnnParameters(
                new double[][] {{0.5}}, new double[][] {{1}}, new double[1], new double[][] {{2}}, new double[] {1});
    }

    /** In the order of the Javadoc: both of dx, dh0, dwx, dwh, db, dwy, dc. */
    private static void assertExample(RnnGradients actual, double... expected) {
        double[] flat = Stream.of(
                        actual.dx(), actual.dh0(), actual.dwx(), actual.dwh(), actual.db(), actual.dwy(), actual.dc())
                .flatMapToDouble(array -> Arrays.stream(Reading.tensor(array).values()))
                .toArray();
        assertThatTensor(flat).isWithin(FOUR_DECIMALS, expected);
    }

    private static void assertDifferences(
            RnnGradients gradients, ManyToMany given, Function<Object, Tensor> differences) {
        RnnParameters parameters = given.parameters();
        assertThatTensor(gradients.dx()).as("dx").isWithin(STEP_ERROR, differences.apply(given.x()));
        assertThatTensor(gradients.dh0()).as("dh0").isWithin(STEP_ERROR, differences.apply(given.h0()));
        assertThatTensor(gradients.dwx()).as("dwx").isWithin(STEP_ERROR, differences.apply(parameters.wx()));
        assertThatTensor(gradients.dwh()).as("dwh").isWithin(STEP_ERROR, differences.apply(parameters.wh()));
        assertThatTensor(gradients.db()).as("db").isWithin(STEP_ERROR, differences.apply(parameters.b()));
        assertThatTensor(gradients.dwy()).as("dwy").isWithin(STEP_ERROR, differences.apply(parameters.wy()));
        assertThatTensor(gradients.dc()).as("dc").isWithin(STEP_ERROR, differences.apply(parameters.c()));
    }

    private static DMatrixRMaj sum(ThroughTimeAtOnce[] sequences, Function<ThroughTimeAtOnce, DMatrixRMaj> part) {
        DMatrixRMaj sum = part.apply(sequences[0]).copy();
        for (int n = 1; n < sequences.length; n++) {
            CommonOps_DDRM.addEquals(sum, part.apply(sequences[n]));
        }
        return sum;
    }

    private static void assertSame(Object actual, DMatrixRMaj expected) {
        assertThatTensor(Reading.tensor(actual).values())
                .isWithin(ROUNDING, Arrays.copyOf(expected.data, expected.getNumElements()));
    }
}
