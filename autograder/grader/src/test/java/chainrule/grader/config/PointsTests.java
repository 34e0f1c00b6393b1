package chainrule.grader.config;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testkit.draw.Draw;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PointsTests {
    @Test
    void whatIsSharedOutAddsUp() {
        Draw draw = new Draw(1);
        for (int round = 0; round < 1_000; round++) {
            List<Integer> weights = IntStream.range(0, draw.between(1, 30))
                    .mapToObj(part -> draw.between(1, 20))
                    .toList();
            int points = draw.between(1, 10_000);
            int[] shares = Points.split(points, weights);
            assertThat(Arrays.stream(shares).sum()).isEqualTo(points);
        }
    }

    @Test
    void aShareIsWithinAHundredthOfItsWeight() {
        assertThat(Points.split(100, List.of(1, 1, 1))).containsExactly(34, 33, 33);
        assertThat(Points.split(1_000, List.of(3, 2, 5))).containsExactly(300, 200, 500);
    }

    @Test
    void weightZeroGetsNothing() {
        assertThat(Points.split(7, List.of(0, 3, 0))).containsExactly(0, 7, 0);
        assertThat(Points.split(7, List.of(0, 0))).containsExactly(0, 0);
    }

    @Test
    void textHasTwoDecimalsInEveryLocale() {
        assertThat(Points.text(1234)).isEqualTo("12.34");
        assertThat(Points.text(5)).isEqualTo("0.05");
    }
}
