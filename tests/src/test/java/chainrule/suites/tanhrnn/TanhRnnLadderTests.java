package chainrule.suites.tanhrnn;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.suites.DeclaredChecks;
import chainrule.testkit.Ladder.Rung;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TanhRnnLadderTests {
    private static final int MOST_NUMBERS = 40;
    private static final Set<String> WITHOUT_RUNGS = Set.of("homeworkGrowth", "backwardLarge");

    @Test
    void rungsGoFromSmallToLarge() {
        assertThat(TanhRnnLadder.MANY_TO_MANY.rungs())
                .map(rung -> Numbers.count(rung.given()))
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void theLowestRungIsOneOfEachFromZero() {
        ForwardCase lowest = TanhRnnLadder.FORWARD.rungs().get(0).given();
        assertThat(lowest.x()).isEqualTo(new double[][][] {{{0.25}}});
        assertThat(lowest.h0()).isEqualTo(new double[][] {{0}});
    }

    @Test
    void everyCheckButHomeworkAndTheLargeOneHasRungs() {
        assertThat(DeclaredChecks.of("tanh-rnn").checks())
                .allSatisfy(declared -> assertThat(declared.rungs().isEmpty())
                        .as(declared.key())
                        .isEqualTo(WITHOUT_RUNGS.contains(declared.key())));
    }

    @Test
    void rungsHoldQuartersFewEnoughToCheckByHand() {
        assertThat(TanhRnnLadder.MANY_TO_MANY.rungs()).map(Rung::given).allSatisfy(given -> {
            assertThat(Numbers.count(given)).isLessThanOrEqualTo(MOST_NUMBERS);
            assertThat(Arrays.stream(Reading.tensor(given.x()).values()).map(number -> 4 * number))
                    .allMatch(number -> number == Math.rint(number));
        });
    }
}
