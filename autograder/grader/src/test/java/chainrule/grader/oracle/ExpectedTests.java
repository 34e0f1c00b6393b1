package chainrule.grader.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.grader.submission.HarnessFault;
import chainrule.testkit.Allowance;
import chainrule.testkit.Precision;
import chainrule.testkit.tensor.Tensor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedTests {
    private record Given(double[] x) {}

    private static final Given GIVEN = new Given(new double[] {0.5, -2});

    private static Expected expected(double value, double allowed) {
        return new Expected(
                Map.of("y", new Tensor(new int[] {1}, new double[] {value})),
                Map.of("y", new Allowance(allowed, 1, 1, 0, Precision.DOUBLE)));
    }

    @Test
    void whatCanBeComparedWithIsSound() {
        Expected zero = expected(0, 2e-6);
        assertThat(zero.sound("forward", GIVEN)).isSameAs(zero);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aReferenceThatIsNotFiniteIsAFault(double value) {
        assertThatThrownBy(() -> expected(value, 1e-12).sound("forward", GIVEN))
                .isInstanceOf(HarnessFault.class)
                .hasMessage("the right y of the check forward is not finite");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 2.1e-6})
    void anAllowanceThatSwallowsErrorsIsAFault(double allowed) {
        assertThatThrownBy(() -> expected(1, allowed).sound("forward", GIVEN))
                .isInstanceOf(HarnessFault.class)
                .hasMessage("the check forward allows y to be off by " + allowed
                        + ", which swallows errors in numbers of up to 2.0");
    }

    /** Four terms of 100 cancel: what is wrong about one of them is not small. */
    @Test
    void aSumThatCancelsIsMeasuredAgainstItsTerms() {
        Tensor zero = new Tensor(new int[] {1}, new double[] {0});
        Expected cancelled = new Expected(Map.of("y", zero), Map.of("y", cancelling(1e-4)));
        assertThat(cancelled.sound("forward", GIVEN)).isSameAs(cancelled);
        Expected vague = new Expected(Map.of("y", zero), Map.of("y", cancelling(3e-4)));
        assertThatThrownBy(() -> vague.sound("forward", GIVEN))
                .hasMessageContaining("swallows errors in numbers of up to 200");
    }

    private static Allowance cancelling(double allowed) {
        return new Allowance(allowed, 4, 400, 0, Precision.DOUBLE);
    }
}
