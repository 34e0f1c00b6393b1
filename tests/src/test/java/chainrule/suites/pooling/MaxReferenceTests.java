package chainrule.suites.pooling;

import static chainrule.assertions.TensorAssert.assertThatTensor;
import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.MaxPooling2d;
import chainrule.contract.PerAxis;
import chainrule.contract.PoolingGeometry;
import chainrule.suites.DeclaredChecks;
import chainrule.suites.Differences;
import chainrule.suites.SolutionFolder;
import chainrule.suites.pooling.MaxPoolingCase.Backward;
import chainrule.testkit.Check;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference against what is not itself: the Javadoc's example, differences, a search from the largest cell down. */
class MaxReferenceTests {
    private static final MaxPooling2d REFERENCE = SolutionFolder.of("reference").implementing(MaxPooling2d.class);

    /** Makes sixteenths multiples of 4, so that a step of 1 never changes which cell is the largest. */
    private static final double SCALE = 64;

    @Test
    void theWorkedExampleOfTheContractHolds() {
        double[][][][] x = {{{{1, 3, 2}, {4, 0, 5}, {6, 2, 1}}}};
        double[][][][] dy = {{{{1, 2}, {3, 4}}}};
        PoolingGeometry geometry = PoolingGeometry.tiling(PerAxis.of(2)).withStride(PerAxis.of(1));
        assertThatTensor(REFERENCE.forward(x, geometry)).isExactly(new double[][][][] {{{{4, 5}, {6, 5}}}});
        assertThatTensor(REFERENCE.backward(x, geometry, dy)).isExactly(new double[][][][] {
            {{{0, 0, 0}, {1, 0, 6}, {3, 0, 0}}}
        });
    }

    @Test
    void theWorkedExampleOfRoundingUpHolds() {
        double[][][][] x = {{{{1, 3, 2}, {4, 0, 5}, {6, 2, 1}}}};
        double[][][][] dy = {{{{1, 2}, {3, 4}}}};
        PoolingGeometry up = PoolingGeometry.tiling(PerAxis.of(2)).roundingUp();
        assertThatTensor(REFERENCE.forward(x, up)).isExactly(new double[][][][] {{{{4, 5}, {6, 1}}}});
        assertThatTensor(REFERENCE.backward(x, up, dy)).isExactly(new double[][][][] {
            {{{0, 0, 0}, {1, 0, 2}, {3, 0, 4}}}
        });
    }

    /** With stride 3 it would begin at the fourth column, with padding 1 at the first one of the padding. */
    @Test
    void noWindowBeginsBehindTheInput() {
        PoolingGeometry gap = new PoolingGeometry(PerAxis.of(1), PerAxis.of(3), PerAxis.of(0)).roundingUp();
        assertThatTensor(REFERENCE.forward(new double[][][][] {{{{7, 8, 9}}}}, gap))
                .isExactly(new double[][][][] {{{{7}}}});
        PoolingGeometry padded =
                new PoolingGeometry(new PerAxis(1, 2), new PerAxis(1, 2), new PerAxis(0, 1)).roundingUp();
        assertThatTensor(REFERENCE.forward(new double[][][][] {{{{7, 8, 9}}}}, padded))
                .isExactly(new double[][][][] {{{{7, 9}}}});
    }

    @Test
    void aPaddedCellNeverWins() {
        PoolingGeometry padded = new PoolingGeometry(PerAxis.of(2), PerAxis.of(1), PerAxis.of(1));
        assertThatTensor(REFERENCE.forward(new double[][][][] {{{{-8}}}}, padded))
                .isExactly(new double[][][][] {{{{-8, -8}, {-8, -8}}}});
    }

    @Test
    void theFirstOfATieTakesTheWholeGradient() {
        double[][][][] x = {{{{1, 2}, {2, 2}}}};
        assertThatTensor(REFERENCE.backward(x, PoolingGeometry.tiling(PerAxis.of(2)), new double[][][][] {{{{5}}}}))
                .isExactly(new double[][][][] {{{{0, 5}, {0, 0}}}});
    }

    @ParameterizedTest
    @MethodSource("cases")
    void backwardIsWhatDifferencesOfForwardSay(Backward given) {
        double[][][][] dx = REFERENCE.backward(given.x(), given.geometry(), given.dy());
        double[][][][] apart = Numbers.map(given, number -> SCALE * number).x();
        assertThatTensor(dx)
                .isExactly(Differences.of(() -> REFERENCE.forward(apart, given.geometry()), given.dy(), apart));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theLargestCellsTakeTheirWindows(Backward given) {
        double[][][][] y = REFERENCE.forward(given.x(), given.geometry());
        double[][][][] dx = REFERENCE.backward(given.x(), given.geometry(), given.dy());
        for (int n = 0; n < y.length; n++) {
            for (int c = 0; c < y[n].length; c++) {
                LargestFirst other = new LargestFirst(given.x()[n][c], given, given.dy()[n][c]);
                assertThatTensor(y[n][c]).as("y").isExactly(other.y);
                assertThatTensor(dx[n][c]).as("dx").isExactly(other.dx);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingIsUpdatedInPlace(Backward given) {
        Backward before = Numbers.map(given, number -> number);
        REFERENCE.forward(given.x(), given.geometry());
        REFERENCE.backward(given.x(), given.geometry(), given.dy());
        assertThat(Reading.tensor(given.x())).isEqualTo(Reading.tensor(before.x()));
        assertThat(Reading.tensor(given.dy())).isEqualTo(Reading.tensor(before.dy()));
    }

    /** Where cells are tied, forward has a kink, and differences say something else. */
    static Stream<Backward> cases() {
        DeclaredChecks all = DeclaredChecks.of("max-pooling2d");
        List<Check<?, ?>> untied = all.checks().stream()
                .filter(check -> !check.key().equals("backward-ties"))
                .toList();
        return new DeclaredChecks(all.exercise(), untied).dyadicCases(Backward.class);
    }
}
