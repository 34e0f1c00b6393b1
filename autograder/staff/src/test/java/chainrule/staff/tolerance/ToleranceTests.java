package chainrule.staff.tolerance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testkit.tensor.Tensor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the table says is what was measured. */
class ToleranceTests {

    @Test
    void theSmallestChangeIsTheFirstPowerOfTwoBeyondTheAllowance() {
        Tensor right = new Tensor(new int[] {2, 2}, new double[] {0.5, -4, 1, 2});
        assertThat(SmallestChange.of(right, 4 * 0x1p-20)).isEqualTo(0x1p-19);
        assertThat(SmallestChange.of(right, 0)).isLessThanOrEqualTo(0x1p-52);
        assertThat(SmallestChange.of(new Tensor(new int[0], new double[] {8}), 8 * 0x1p-30))
                .isEqualTo(0x1p-29);
    }

    @Test
    void theWorstResultIsKeptWithItsStyle() {
        Measure measure =
                Measure.NONE.withResult(0, 1, "loops").withResult(0.5, 1, "fft").withResult(0.25, 1, "im2col");
        assertThat(measure).isEqualTo(new Measure(3, 1, 0.5, "fft", 0, 0));
    }

    @Test
    void theLargestAllowanceIsKept() {
        assertThat(Measure.NONE.withCase(1e-13, 0x1p-40).withCase(1e-14, 0x1p-44))
                .isEqualTo(new Measure(0, 0, 0, "", 1e-13, 0x1p-40));
    }

    @Test
    void aRowOfTheTable() {
        List<String> lines = ToleranceTable.lines(Map.of(
                new Topic("convolution2d", "backward", "dx", false),
                new Measure(200, 7, 0.02, "im2col", 3.9e-13, 0x1p-41)));
        assertThat(lines.get(2))
                .isEqualTo(
                        "| convolution2d | dx of backward | others | 200 | 3.5 % | 1/50 | im2col | 3.9e-13 | 2^-41 |");
    }
}
