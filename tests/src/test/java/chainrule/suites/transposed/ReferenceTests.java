package chainrule.suites.transposed;

import static chainrule.assertions.TensorAssert.assertThatTensor;
import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.ConvolutionGradients;
import chainrule.contract.PerAxis;
import chainrule.contract.TransposedConvolution2d;
import chainrule.contract.TransposedConvolutionGeometry;
import chainrule.suites.DeclaredChecks;
import chainrule.suites.Differences;
import chainrule.suites.Homework;
import chainrule.suites.SolutionFolder;
import chainrule.suites.transposed.TransposedCase.Backward;
import chainrule.suites.transposed.TransposedCase.Forward;
import chainrule.testkit.tensor.Numbers;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference against what is not itself: the Javadoc's examples, differences, and the matrix of the convolution. */
class ReferenceTests {
    private static final TransposedConvolution2d REFERENCE =
            SolutionFolder.of("reference").implementing(TransposedConvolution2d.class);
    private static final TransposedConvolutionGeometry PLAIN = TransposedConvolutionGeometry.plain();

    @Test
    void theWorkedExampleOfTheContractHolds() {
        double[][][][] x = {{{{1, 2}, {3, 4}}}};
        double[][][][] w = {{{{1, 0}, {0, 2}}}};
        double[][][][] dy = {{{{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}}};
        double[] b = {10};
        assertThatTensor(REFERENCE.forward(x, w, b, PLAIN)).isExactly(new double[][][][] {
            {{{11, 12, 10}, {13, 16, 14}, {10, 16, 18}}}
        });
        ConvolutionGradients gradients = REFERENCE.backward(x, w, b, PLAIN, dy);
        assertThatTensor(gradients.dx()).isExactly(new double[][][][] {{{{11, 14}, {20, 23}}}});
        assertThatTensor(gradients.dw()).isExactly(new double[][][][] {{{{37, 47}, {67, 77}}}});
        assertThatTensor(gradients.db()).isExactly(new double[] {45});
    }

    @Test
    void theExampleOfOutputPaddingHolds() {
        double[][][][] x = {{{{1, 2}}}};
        double[][][][] w = {{{{1, 2, 3}}}};
        TransposedConvolutionGeometry across = PLAIN.withStride(new PerAxis(1, 2));
        TransposedConvolutionGeometry lengthened = across.withOutputPadding(new PerAxis(0, 1));
        assertThatTensor(REFERENCE.forward(x, w, null, across)).isExactly(new double[][][][] {{{{1, 2, 5, 4, 6}}}});
        assertThatTensor(REFERENCE.forward(x, w, null, lengthened)).isExactly(new double[][][][] {{{{1, 2, 5, 4, 6, 0}}}
        });
        assertThatTensor(REFERENCE.forward(x, w, null, lengthened.withPadding(new PerAxis(0, 1))))
                .isExactly(new double[][][][] {{{{2, 5, 4, 6}}}});
    }

    /** Forward is linear in each of its inputs, so central differences are exact, and on dyadic numbers to the bit. */
    @ParameterizedTest
    @MethodSource("dyadicCases")
    void backwardIsWhatDifferencesOfForwardSay(Backward given) {
        ConvolutionGradients gradients = backward(given);
        Supplier<?> y = () -> forward(given);
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
    void itIsTheTransposeOfTheMatrixOfTheConvolution(Backward given) {
        AdjointMatrix matrix = new AdjointMatrix(given);
        assertThatTensor(forward(given)).as("y").isExactly(matrix.forward());
        assertThatTensor(backward(given).dx()).as("dx").isExactly(matrix.dx());
        assertThatTensor(backward(given).dw()).as("dw").isExactly(matrix.dw());
    }

    @ParameterizedTest
    @MethodSource("dyadicCases")
    void nothingIsUpdatedInPlace(Backward given) {
        Backward before = Numbers.map(given, number -> number);
        forward(given);
        backward(given);
        assertThat(given).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void homeworkVariantsAloneNeedMoreThanStrideAndPadding() {
        assertThat(Homework.beside(TransposedConvolutionExercise.class)
                        .cases("forward", Forward.class)
                        .items())
                .map(item -> item.given().geometry())
                .allMatch(geometry -> geometry.outputPadding().equals(PLAIN.outputPadding())
                        && geometry.dilation().equals(PLAIN.dilation()));
    }

    static Stream<Backward> dyadicCases() {
        return DeclaredChecks.of("transposed-convolution2d").dyadicCases(Backward.class);
    }

    private static double[][][][] forward(Backward given) {
        return REFERENCE.forward(given.x(), given.w(), given.b(), given.geometry());
    }

    private static ConvolutionGradients backward(Backward given) {
        return REFERENCE.backward(given.x(), given.w(), given.b(), given.geometry(), given.dy());
    }
}
