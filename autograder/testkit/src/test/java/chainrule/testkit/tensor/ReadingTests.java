package chainrule.testkit.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTests {

    @Test
    void nestedArraysAreReadInRowMajorOrder() {
        assertThat(Reading.of(new double[][] {{1, 2, 3}, {4, 5, 6}}))
                .isEqualTo(new Tensor(new int[] {2, 3}, new double[] {1, 2, 3, 4, 5, 6}));
    }

    @Test
    void aNumberHasRankZero() {
        assertThat(Reading.of(2.5)).isEqualTo(new Tensor(new int[0], new double[] {2.5}));
        assertThat(Reading.of(3)).isEqualTo(new Tensor(new int[0], new double[] {3}));
    }

    @Test
    void anEmptyArrayIsATensorWithoutEntries() {
        assertThat(Reading.of(new double[0])).isEqualTo(new Tensor(new int[] {0}, new double[0]));
        assertThat(Reading.of(new double[2][0])).isEqualTo(new Tensor(new int[] {2, 0}, new double[0]));
    }

    @Test
    void nullIsMissing() {
        assertThat(Reading.of(null)).isEqualTo(new Reading.Missing());
    }

    @Test
    void aNullRowIsAHoleAtItsPlace() {
        double[][][] array = {{{1}, {2}}, {{3}, null}};
        assertThat(Reading.of(array)).isEqualTo(new Reading.Hole(List.of(1, 1)));
    }

    @Test
    void aRowOfAnotherLengthIsRaggedAtItsPlace() {
        double[][][] array = {{{1, 2}, {3, 4}}, {{5, 6}, {7}}};
        assertThat(Reading.of(array)).isEqualTo(new Reading.Ragged(List.of(1, 1), 1, 2));
    }

    @Test
    void whatIsKnownToBeRectangularMustBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> Reading.tensor(new double[][] {{1}, {}}));
    }

    @Test
    void everyPlaceHasItsIndex() {
        Tensor tensor = Reading.tensor(new double[2][3][4]);
        assertThat(tensor.indexOf(0)).containsExactly(0, 0, 0);
        assertThat(tensor.indexOf(17)).containsExactly(1, 1, 1);
        assertThat(tensor.indexOf(23)).containsExactly(1, 2, 3);
    }

    @Test
    void magnitudeIsTheLargestAbsoluteValue() {
        assertThat(Reading.tensor(new double[] {1, -3, 2}).magnitude()).isEqualTo(3);
        assertThat(Reading.tensor(new double[0]).magnitude()).isZero();
    }
}
