package chainrule.testkit.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTests {
    private static final double HUGE = Double.MAX_VALUE;

    @Test
    void equalNumbersPassWithoutAllowance() {
        assertThat(Comparison.ofValues(tensor(1, -2), new double[] {1, -2}, 0)).isEmpty();
    }

    @Test
    void theAllowanceItselfPassesAndAnyMoreDoesNot() {
        assertThat(Comparison.ofValues(tensor(1), new double[] {1.25}, 0.25)).isEmpty();
        assertThat(Comparison.ofValues(tensor(1), new double[] {Math.nextUp(1.25)}, 0.25))
                .isPresent();
    }

    @Test
    void theZerosAreOneNumber() {
        assertThat(Comparison.ofValues(tensor(0.0), new double[] {-0.0}, 0)).isEmpty();
        assertThat(Comparison.ofValues(tensor(-0.0), new double[] {0.0}, 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberFailsHoweverMuchIsAllowed(double actual) {
        assertThat(Comparison.ofValues(tensor(1), new double[] {actual}, HUGE)).isPresent();
    }

    @Test
    void notEvenNaNEqualsNaN() {
        assertThat(Comparison.ofValues(tensor(Double.NaN), new double[] {Double.NaN}, HUGE))
                .isPresent();
    }

    @Test
    void anAllowanceThatIsNoNumberAllowsNothing() {
        assertThat(Comparison.ofValues(tensor(1), new double[] {1}, Double.NaN)).isPresent();
    }

    @Test
    void wrongEntriesAreListedInOrder() {
        assertThat(Comparison.ofValues(tensor(1, 2, 3, 4), new double[] {1, 0, 3, 0}, 0))
                .get()
                .isInstanceOfSatisfying(Discrepancy.OtherValues.class, values -> {
                    assertThat(values.wrong()).containsExactly(1, 3);
                    assertThat(values.worst()).isEqualTo(3);
                });
    }

    @Test
    void lengthsAreComparedBeforeNumbers() {
        assertThat(Comparison.ofValues(tensor(1, 2), new double[] {1}, 0))
                .get()
                .isInstanceOf(Discrepancy.OtherShape.class);
        assertThat(Comparison.ofValues(tensor(1, 2), new double[][] {{1, 2}}, 0))
                .get()
                .isInstanceOf(Discrepancy.OtherShape.class);
    }

    @Test
    void shapesAloneIgnoreNumbers() {
        assertThat(Comparison.ofShapes(tensor(1, 2), new double[] {Double.NaN, 0}))
                .isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaidToBeSo() {
        assertThat(Comparison.ofShapes(tensor(1), null)).get().isInstanceOf(Discrepancy.Unreadable.class);
        assertThat(Comparison.ofValues(tensor(1), new double[][] {{1}, null}, 0))
                .get()
                .isInstanceOf(Discrepancy.Unreadable.class);
    }

    private static Tensor tensor(double... values) {
        return Reading.tensor(values);
    }
}
