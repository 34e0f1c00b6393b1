package chainrule.assertions;

import static chainrule.assertions.TensorAssert.assertThatTensor;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The assertion passes rightly, and fails rightly. */
class TensorAssertTests {
    private static final double[][] MATRIX = {{1, 2}, {3, 4}};

    @Test
    void passesOnEqualNumbersAndShapes() {
        assertThatNoException()
                .isThrownBy(() -> assertThatTensor(MATRIX)
                        .isExactly(new double[][] {{1, 2}, {3, 4}})
                        .isWithin(0.5, new double[][] {{1.5, 2}, {3, 3.5}})
                        .hasShape(2, 2));
    }

    @Test
    void saysWhichEntryDiffersAndByHowMuch() {
        assertFails(
                () -> assertThatTensor(MATRIX).as("dw").isWithin(0.25, new double[][] {{1, 2}, {3, 5}}),
                "1 of 4 entries of dw differs, at dw[1][1]: expected 5, got 4 (off by 1, allowed 0.25).");
    }

    @Test
    void saysWhichShapeWasFound() {
        assertFails(
                () -> assertThatTensor(MATRIX).as("dw").hasShape(1, 2, 2), "dw has shape (2, 2); expected (1, 2, 2).");
    }

    @Test
    void failsOnNothing() {
        assertFails(
                () -> assertThatTensor(null).as("dx").isExactly(MATRIX),
                "dx is null; an array of shape (2, 2) was expected.");
    }

    @Test
    void failsOnNaN() {
        assertFails(
                () -> assertThatTensor(Double.NaN).isWithin(Double.MAX_VALUE, 1.0), "the tensor is NaN; expected 1.");
    }

    private static void assertFails(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage(message);
    }
}
