package chainrule.suites.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.suites.DeclaredChecks;
import chainrule.testkit.Check;
import chainrule.testkit.Ladder;
import chainrule.testkit.Ladder.Rung;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConvolutionLadderTests {
    private static final int MOST_NUMBERS = 60;
    private static final List<String> WITHOUT_RUNGS =
            List.of("homeworkForward", "homeworkVariants", "homeworkBackward", "backwardLarge", "homeworkStep");

    @Test
    void rungsGoFromSmallToLarge() {
        assertThat(sizes(ConvolutionLadder.BACKWARD)).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(sizes(ConvolutionLadder.STEP)).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void theLowestRungIsOneByOne() {
        assertThat(ConvolutionLadder.FORWARD.of("basic").get(0).x()).isEqualTo(new double[][][][] {{{{2}}}});
    }

    @Test
    void everyCheckButHomeworkAndTheLargeOneHasRungs() {
        assertThat(DeclaredChecks.of("convolution2d").checks())
                .filteredOn(declared -> declared.rungs().isEmpty())
                .map(Check::key)
                .containsExactlyElementsOf(WITHOUT_RUNGS);
    }

    @Test
    void rungsHoldWholeNumbersFewEnoughToCheckByHand() {
        assertThat(ConvolutionLadder.BACKWARD.rungs()).map(Rung::given).allSatisfy(given -> {
            assertThat(Numbers.count(given)).isLessThanOrEqualTo(MOST_NUMBERS);
            assertThat(Arrays.stream(Reading.tensor(given.x()).values()))
                    .allMatch(number -> number == Math.rint(number));
        });
    }

    @Test
    void noRungHasAnEmptyOutput() {
        assertThat(ConvolutionLadder.BACKWARD.rungs())
                .map(rung -> Reading.tensor(rung.given().dy()).values().length)
                .allMatch(entries -> entries > 0);
    }

    private static <C extends Record> List<Long> sizes(Ladder<C> ladder) {
        return ladder.rungs().stream().map(rung -> Numbers.count(rung.given())).toList();
    }
}
