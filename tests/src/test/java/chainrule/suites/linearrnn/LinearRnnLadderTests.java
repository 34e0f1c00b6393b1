package chainrule.suites.linearrnn;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.suites.DeclaredChecks;
import chainrule.testkit.Ladder.Rung;
import chainrule.testkit.tensor.Numbers;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class LinearRnnLadderTests {

    @Test
    void rungsGoFromShortToLong() {
        assertThat(LinearRnnLadder.BACKWARD.rungs())
                .map(rung -> Numbers.count(rung.given()))
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void theLowestRungIsOneStepFromZero() {
        ForwardCase lowest = LinearRnnLadder.FORWARD.rungs().get(0).given();
        assertThat(lowest.x()).containsExactly(2);
        assertThat(lowest.h0()).isZero();
    }

    @Test
    void everyCheckButHomeworkHasRungs() {
        assertThat(DeclaredChecks.of(LinearRnnSuite.class).checks())
                .allSatisfy(declared -> assertThat(declared.check().rungs().isEmpty())
                        .as(declared.key())
                        .isEqualTo(declared.key().startsWith("homework")));
    }

    @Test
    void rungsHoldWholeNumbers() {
        assertThat(LinearRnnLadder.BACKWARD.rungs()).map(Rung::given).allSatisfy(given -> {
            BackwardCase rounded = Numbers.map(given, Math::rint);
            assertThat(given.x()).containsExactly(rounded.x());
            assertThat(given.weights()).isEqualTo(rounded.weights());
            assertThat(given.target()).isEqualTo(rounded.target());
        });
    }
}
