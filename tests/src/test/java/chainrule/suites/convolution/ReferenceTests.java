package chainrule.suites.convolution;

import static chainrule.assertions.TensorAssert.assertThatTensor;
import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.Convolution2d;
import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.ConvolutionGradients;
import chainrule.suites.DeclaredChecks;
import chainrule.suites.Differences;
import chainrule.suites.SolutionFolder;
import chainrule.suites.convolution.ConvolutionCase.Backward;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference against what is not itself: the Javadoc's example, differences, and matrix products. */
class ReferenceTests {
    private static final Convolution2d REFERENCE =
            SolutionFolder.of("reference").implementing(Convolution2d.class);

    @Test
    void theWorkedExampleOfTheContractHolds() {
        double[][][][] x = {{{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}}};
        double[][][][] w = {{{{1, 0}, {0, 2}}}};
        double[][][][] dy = {{{{1, 1}, {1, 1}}}};
        double[] b = {10};
        ConvolutionGeometry plain = ConvolutionGeometry.plain();
        assertThatTensor(REFERENCE.forward(x, w, b, plain)).isExactly(new double[][][][] {{{{21, 24}, {30, 33}}}});
        ConvolutionGradients gradients = REFERENCE.backward(x, w, b, plain, dy);
        assertThatTensor(gradients.dx()).isExactly(new double[][][][] {{{{1, 1, 0}, {1, 3, 2}, {0, 2, 2}}}});
        assertThatTensor(gradients.dw()).isExactly(new double[][][][] {{{{12, 16}, {24, 28}}}});
        assertThatTensor(gradients.db()).isExactly(new double[] {4});
    }

    /** Forward is linear in each of its inputs, so central differences are exact, and on dyadic numbers to the bit. */
    @ParameterizedTest
    @MethodSource("dyadicCases")
    void backwardIsWhatDifferencesOfForwardSay(Backward given) {
        ConvolutionGradients gradients =
                REFERENCE.backward(given.x(), given.w(), given.b(), given.geometry(), given.dy());
        Supplier<?> y = () -> REFERENCE.forward(given.x(), given.w(), given.b(), given.geometry());
        assertThatTensor(gradients.dx()).as("dx").isExactly(Differences.of(y, given.dy(), given.x()));
        assertThatTensor(gradients.dw()).as("dw").isExactly(Differences.of(y, given.dy(), given.w()));
        if (given.b() != null) {
            assertThatTensor(gradients.db()).as("db").isExactly(Differences.of(y, given.dy(), given.b()));
        } else {
            assertThat(gradients.db()).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("dyadicCases")
    void forwardIsTheProductOfMatrices(Backward given) {
        assertThatTensor(REFERENCE.forward(given.x(), given.w(), given.b(), given.geometry()))
                .as("y")
                .isExactly(new Im2col(given).forward());
    }

    @ParameterizedTest
    @MethodSource("dyadicCases")
    void backwardIsTheProductOfTransposedMatrices(Backward given) {
        ConvolutionGradients gradients =
                REFERENCE.backward(given.x(), given.w(), given.b(), given.geometry(), given.dy());
        assertThatTensor(gradients.dx()).as("dx").isExactly(new Im2col(given).dx());
        assertThatTensor(gradients.dw()).as("dw").isExactly(new Im2col(given).dw());
    }

    @ParameterizedTest
    @MethodSource("dyadicCases")
    void nothingIsUpdatedInPlace(Backward given) {
        Backward before = Numbers.map(given, number -> number);
        REFERENCE.forward(given.x(), given.w(), given.b(), given.geometry());
        REFERENCE.backward(given.x(), given.w(), given.b(), given.geometry(), given.dy());
        assertThat(Reading.tensor(given.x())).isEqualTo(Reading.tensor(before.x()));
        assertThat(Reading.tensor(given.w())).isEqualTo(Reading.tensor(before.w()));
        assertThat(Reading.tensor(given.dy())).isEqualTo(Reading.tensor(before.dy()));
    }

    static Stream<Backward> dyadicCases() {
        return DeclaredChecks.of("convolution2d").dyadicCases(Backward.class);
    }
}
