package chainrule.grader.gradescope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PointsDifferTests {
    @Test
    void staffAreWarned() {
        assertThat(PointsDiffer.of(OptionalDouble.of(100), 16_000).orElseThrow().text())
                .isEqualTo("For staff: 160.00 points can be earned, and the assignment on Gradescope is worth 100."
                        + " Scores are shown against the latter.");
    }

    @Test
    void notWhenTheyAgreeOrNothingIsKnown() {
        assertThat(PointsDiffer.of(OptionalDouble.of(160), 16_000)).isEmpty();
        assertThat(PointsDiffer.of(OptionalDouble.empty(), 16_000)).isEmpty();
    }
}
