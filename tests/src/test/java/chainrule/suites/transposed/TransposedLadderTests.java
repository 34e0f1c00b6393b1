package chainrule.suites.transposed;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.suites.DeclaredChecks;
import chainrule.testkit.Check;
import chainrule.testkit.Ladder.Rung;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransposedLadderTests {
    private static final int MOST_NUMBERS = 60;
    private static final List<String> WITHOUT_RUNGS = List.of("homeworkForward", "homeworkVariants", "backwardLarge");

    @Test
    void rungsGoFromSmallToLarge() {
        assertThat(TransposedLadder.BACKWARD.rungs())
                .map(rung -> Numbers.count(rung.given()))
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void theLowestRungIsOneByOne() {
        assertThat(TransposedLadder.FORWARD.of("basic").get(0).x()).isEqualTo(new double[][][][] {{{{2}}}});
    }

    @Test
    void everyCheckButHomeworkAndTheLargeOneHasRungs() {
        assertThat(DeclaredChecks.of("transposed-convolution2d").checks())
                .filteredOn(declared -> declared.rungs().isEmpty())
                .map(Check::key)
                .containsExactlyElementsOf(WITHOUT_RUNGS);
    }

    @Test
    void rungsHoldWholeNumbersFewEnoughToCheckByHand() {
        assertThat(TransposedLadder.BACKWARD.rungs()).map(Rung::given).allSatisfy(given -> {
            assertThat(Numbers.count(given)).isLessThanOrEqualTo(MOST_NUMBERS);
            assertThat(Arrays.stream(Reading.tensor(given.dy()).values()))
                    .isNotEmpty()
                    .allMatch(number -> number == Math.rint(number));
        });
    }
}
