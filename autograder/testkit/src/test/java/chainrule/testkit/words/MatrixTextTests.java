package chainrule.testkit.words;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every layout whole. */
class MatrixTextTests {

    @Test
    void columnsAreAlignedAndMarksStandBehindTheirNumbers() {
        Tensor matrix = Reading.tensor(new double[][] {{1, -2.5}, {10, 0.25}});
        assertThat(text(MatrixText.lines("y", matrix, position -> position == 1 || position == 2, 1)))
                .isEqualTo("""
                        y =
                             1  -2.5*
                            10* 0.25""");
    }

    @Test
    void aVectorIsOneRow() {
        assertThat(text(MatrixText.lines("b", Reading.tensor(new double[] {1, 2}))))
                .isEqualTo("""
                b =
                  1  2""");
    }

    @Test
    void aNumberStandsAfterItsName() {
        assertThat(MatrixText.lines("learningRate", Reading.tensor(0.5))).containsExactly("learningRate = 0.5");
    }

    @Test
    void anEmptyTensorSaysItsShape() {
        assertThat(MatrixText.lines("y", Reading.tensor(new double[2][0])))
                .containsExactly("y = (empty, shape (2, 0))");
    }

    @Test
    void everyMatrixHasAHeadingWithItsPlace() {
        assertThat(text(MatrixText.lines("x", Reading.tensor(new double[][][][] {{{{1}}, {{2}}}}))))
                .isEqualTo("""
                x[0][0] =
                  1
                x[0][1] =
                  2""");
    }

    @Test
    void aLargeTensorIsCutToTheSurroundingsOfItsFocus() {
        Tensor large = new Tensor(new int[] {2, 20, 20}, new double[800]);
        List<String> lines = MatrixText.lines("x", large, position -> position == 799, 799);
        assertThat(lines).hasSize(10);
        assertThat(lines.get(0)).isEqualTo("x[1] = (rows 11 to 19, columns 11 to 19 of shape (2, 20, 20))");
        assertThat(lines.get(9)).isEqualTo("  0  0  0  0  0  0  0  0  0*");
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines);
    }
}
