package chainrule.suites.pooling;

import static chainrule.assertions.TensorAssert.assertThatTensor;
import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.AveragePooling2d;
import chainrule.contract.PerAxis;
import chainrule.contract.PoolingGeometry;
import chainrule.suites.DeclaredChecks;
import chainrule.suites.Differences;
import chainrule.suites.SolutionFolder;
import chainrule.suites.pooling.AveragePoolingCase.Backward;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference against what is not itself: the Javadoc's examples, differences, and matrix products. */
class AverageReferenceTests {
    private static final AveragePooling2d REFERENCE =
            SolutionFolder.of("reference").implementing(AveragePooling2d.class);
    private static final double ROUNDING = 1e-12;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theWorkedExampleOfTheContractHolds(boolean countPadding) {
        double[][][][] x = {{{{1, 3, 2}, {4, 0, 5}, {6, 2, 1}}}};
        double[][][][] dy = {{{{4, 8}, {12, 16}}}};
        PoolingGeometry geometry = PoolingGeometry.tiling(PerAxis.of(2)).withStride(PerAxis.of(1));
        assertThatTensor(REFERENCE.forward(x, geometry, countPadding)).isExactly(new double[][][][] {
            {{{2, 2.5}, {3, 2}}}
        });
        assertThatTensor(REFERENCE.backward(x, geometry, countPadding, dy)).isExactly(new double[][][][] {
            {{{1, 3, 2}, {4, 10, 6}, {3, 7, 4}}}
        });
    }

    @Test
    void theWorkedExampleOfPaddingHolds() {
        double[][][][] x = {{{{8}}}};
        PoolingGeometry padded = new PoolingGeometry(PerAxis.of(2), PerAxis.of(1), PerAxis.of(1));
        assertThatTensor(REFERENCE.forward(x, padded, true)).isExactly(new double[][][][] {{{{2, 2}, {2, 2}}}});
        assertThatTensor(REFERENCE.forward(x, padded, false)).isExactly(new double[][][][] {{{{8, 8}, {8, 8}}}});
    }

    @Test
    void theWorkedExampleOfRoundingUpHolds() {
        double[][][][] x = {{{{1, 3, 2}, {4, 0, 5}, {6, 2, 1}}}};
        PoolingGeometry up = PoolingGeometry.tiling(PerAxis.of(2)).roundingUp();
        assertThatTensor(REFERENCE.forward(x, up, true)).isExactly(new double[][][][] {{{{2, 3.5}, {4, 1}}}});
        assertThatTensor(REFERENCE.backward(x, up, true, new double[][][][] {{{{4, 2}, {6, 5}}}}))
                .isExactly(new double[][][][] {{{{1, 1, 1}, {1, 1, 1}, {3, 3, 5}}}});
    }

    /** Of the last window of 3 columns, one lies in the input, one in the padding and one behind it. */
    @Test
    void whatLiesBehindThePaddingIsNeverCounted() {
        double[][][][] x = {{{{0, 0, 0, 0, 0, 6}}}};
        PoolingGeometry up = new PoolingGeometry(new PerAxis(1, 3), new PerAxis(1, 3), new PerAxis(0, 1)).roundingUp();
        assertThatTensor(REFERENCE.forward(x, up, true)).isExactly(new double[][][][] {{{{0, 0, 3}}}});
        assertThatTensor(REFERENCE.forward(x, up, false)).isExactly(new double[][][][] {{{{0, 0, 6}}}});
    }

    /** For products of entries of x and dy, which may be above 100. */
    private static double rounding(Backward given) {
        return ROUNDING * Math.max(1, magnitude(given.x())) * Math.max(1, magnitude(given.dy()));
    }

    private static double magnitude(double[][][][] array) {
        return Reading.tensor(array).magnitude();
    }

    /** Forward is linear in x, so central differences are exact but for the rounding of the division. */
    @ParameterizedTest
    @MethodSource("cases")
    void backwardIsWhatDifferencesOfForwardSay(Backward given) {
        double[][][][] dx = REFERENCE.backward(given.x(), given.geometry(), given.countPadding(), given.dy());
        assertThatTensor(dx)
                .isWithin(
                        rounding(given),
                        Differences.of(
                                () -> REFERENCE.forward(given.x(), given.geometry(), given.countPadding()),
                                given.dy(),
                                given.x()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bothPassesAreProductsOfMatrices(Backward given) {
        double[][][][] y = REFERENCE.forward(given.x(), given.geometry(), given.countPadding());
        double[][][][] dx = REFERENCE.backward(given.x(), given.geometry(), given.countPadding(), given.dy());
        AveragingMatrices matrices = new AveragingMatrices(given);
        for (int n = 0; n < y.length; n++) {
            for (int c = 0; c < y[n].length; c++) {
                assertThatTensor(y[n][c]).as("y").isWithin(rounding(given), matrices.y(given.x()[n][c]));
                assertThatTensor(dx[n][c]).as("dx").isWithin(rounding(given), matrices.dx(given.dy()[n][c]));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingIsUpdatedInPlace(Backward given) {
        Backward before = Numbers.map(given, number -> number);
        REFERENCE.forward(given.x(), given.geometry(), given.countPadding());
        REFERENCE.backward(given.x(), given.geometry(), given.countPadding(), given.dy());
        assertThat(Reading.tensor(given.x())).isEqualTo(Reading.tensor(before.x()));
        assertThat(Reading.tensor(given.dy())).isEqualTo(Reading.tensor(before.dy()));
    }

    static Stream<Backward> cases() {
        return DeclaredChecks.of("average-pooling2d").dyadicCases(Backward.class);
    }
}
