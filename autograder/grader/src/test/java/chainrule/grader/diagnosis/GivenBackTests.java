package chainrule.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testkit.Case;
import chainrule.testkit.tensor.Comparison;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.List;
import org.junit.jupiter.api.Test;

class GivenBackTests {
    private static final double[] RIGHT = {5, 6, 7, 8};

    record Parameters(double[] w, double[] b) {}

    record Step(Parameters parameters, double[] dw, double rate) implements Case {}

    private static Observed observed(double[] w, double[] dw, Object actual) {
        Tensor right = Reading.tensor(RIGHT);
        return new Observed(
                new Step(new Parameters(w, null), dw, 0.5),
                right,
                Reading.of(actual),
                Comparison.ofValues(right, actual, 1e-12).orElse(null),
                1e-12);
    }

    private static final double[] W = {1, 2, 3, 4};
    private static final double[] DW = {4, 3, 2, 1};

    @Test
    void whatIsNeverUpdatedIsTold() {
        assertThat(GivenBack.in(new Series("w", List.of(observed(W, DW, W), observed(DW, W, DW)))))
                .contains(new Pattern.AsGiven("w", "w"));
        assertThat(GivenBack.in(new Series("y", List.of(observed(W, DW, DW)))))
                .contains(new Pattern.AsGiven("y", "dw"));
    }

    @Test
    void oneNumberThatMovedIsAnUpdate() {
        assertThat(GivenBack.in(new Series("w", List.of(observed(W, DW, new double[] {1, 2, 3, 4.5})))))
                .isEmpty();
        assertThat(GivenBack.in(new Series("w", List.of(observed(W, DW, W), observed(DW, W, W)))))
                .isEmpty();
    }

    /** A case that is right tells nothing against it: there may be nothing to update. */
    @Test
    void onlyWrongCasesCount() {
        assertThat(GivenBack.in(new Series("w", List.of(observed(W, DW, W), observed(W, DW, RIGHT)))))
                .contains(new Pattern.AsGiven("w", "w"));
    }

    @Test
    void threeNumbersAreNoProof() {
        Observed small = new Observed(
                new Step(new Parameters(new double[] {1}, null), DW, 1),
                Reading.tensor(new double[] {2}),
                Reading.of(new double[] {1}),
                Comparison.ofValues(Reading.tensor(new double[] {2}), new double[] {1}, 1e-12)
                        .orElseThrow(),
                1e-12);
        assertThat(GivenBack.in(new Series("w", List.of(small, small)))).isEmpty();
    }
}
