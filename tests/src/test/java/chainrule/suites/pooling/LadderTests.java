package chainrule.suites.pooling;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.suites.DeclaredChecks;
import chainrule.testkit.Check;
import chainrule.testkit.Ladder;
import chainrule.testkit.Ladder.Rung;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LadderTests {
    private static final int MOST_NUMBERS = 60;
    private static final List<String> WITHOUT_RUNGS =
            List.of("homeworkForward", "homeworkBackward", "homeworkVariants", "backwardLarge");

    @Test
    void rungsGoFromSmallToLarge() {
        assertThat(Stream.of(MaxLadder.BACKWARD, MaxLadder.TIES, AverageLadder.BACKWARD))
                .allSatisfy(ladder -> assertThat(sizes(ladder)).isSortedAccordingTo(Comparator.naturalOrder()));
    }

    @Test
    void theLowestRungsAreOneByOne() {
        assertThat(MaxLadder.FORWARD.of("basic").get(0).x()).isEqualTo(new double[][][][] {{{{3}}}});
        assertThat(MaxLadder.FORWARD.of("negative").get(0).x()).isEqualTo(new double[][][][] {{{{-3}}}});
        assertThat(AverageLadder.FORWARD.of("basic").get(0).x()).isEqualTo(new double[][][][] {{{{4}}}});
    }

    @Test
    void everyCheckButHomeworkAndTheLargeOneHasRungs() {
        for (String suite : List.of("max-pooling2d", "average-pooling2d")) {
            assertThat(DeclaredChecks.of(suite).checks())
                    .filteredOn(declared -> declared.rungs().isEmpty())
                    .map(Check::key)
                    .containsExactlyElementsOf(WITHOUT_RUNGS);
        }
    }

    @Test
    void rungsHoldWholeNumbersFewEnoughToCheckByHand() {
        assertThat(MaxLadder.BACKWARD.rungs()).map(Rung::given).allSatisfy(given -> {
            assertThat(Numbers.count(given)).isLessThanOrEqualTo(MOST_NUMBERS);
            assertThatAllAreWhole(Reading.tensor(given.x()));
        });
        assertThat(AverageLadder.BACKWARD.rungs()).map(Rung::given).allSatisfy(given -> {
            assertThat(Numbers.count(given)).isLessThanOrEqualTo(MOST_NUMBERS);
            assertThatAllAreWhole(Reading.tensor(given.x()));
        });
    }

    @Test
    void noWindowOfMaxPoolingIsTiedOnARung() {
        assertThat(MaxLadder.BACKWARD.rungs())
                .flatMap(rung -> Arrays.asList(rung.given().x()))
                .flatMap(Arrays::asList)
                .allSatisfy(
                        channel -> assertThat(Reading.tensor(channel).values()).doesNotHaveDuplicates());
    }

    private static void assertThatAllAreWhole(Tensor numbers) {
        assertThat(Arrays.stream(numbers.values())).allMatch(number -> number == Math.rint(number));
    }

    private static <C extends Record> List<Long> sizes(Ladder<C> ladder) {
        return ladder.rungs().stream().map(rung -> Numbers.count(rung.given())).toList();
    }
}
