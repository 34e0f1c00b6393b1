package chainrule.testkit.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeedsTests {
    private static final Seeds SEEDS = new Seeds("secret");

    @Test
    void theSameCaseGetsTheSameNumbersWhateverWasDrawnBefore() {
        long first = SEEDS.draw("convolution2d.forward-stride", 3).bits();
        SEEDS.draw("convolution2d.forward-stride", 2).bits();
        assertThat(SEEDS.draw("convolution2d.forward-stride", 3).bits()).isEqualTo(first);
    }

    @Test
    void anotherSecretCheckOrPlaceGetsOtherNumbers() {
        long bits = SEEDS.draw("check", 0).bits();
        assertThat(new Seeds("other").draw("check", 0).bits()).isNotEqualTo(bits);
        assertThat(SEEDS.draw("other", 0).bits()).isNotEqualTo(bits);
        assertThat(SEEDS.draw("check", 1).bits()).isNotEqualTo(bits);
    }

    @Test
    void secretCheckAndPlaceDoNotRunTogether() {
        assertThat(new Seeds("a").draw("bc", 1).bits())
                .isNotEqualTo(new Seeds("ab").draw("c", 1).bits());
        assertThat(SEEDS.draw("check1", 1).bits())
                .isNotEqualTo(SEEDS.draw("check", 11).bits());
    }

    @Test
    void neighbouringPlacesAreUnrelated() {
        Set<Long> firsts = new HashSet<>();
        long differing = 0;
        for (int place = 0; place < 1000; place++) {
            long bits = SEEDS.draw("check", place).bits();
            firsts.add(bits);
            differing += Long.bitCount(bits ^ SEEDS.draw("check", place + 1).bits());
        }
        assertThat(firsts).hasSize(1000);
        assertThat(differing / 1000.0).isBetween(31.0, 33.0);
    }

    @Test
    void theCommitmentTellsSecretsApartAndIsNotADraw() {
        assertThat(SEEDS.commitment())
                .hasSize(16)
                .isEqualTo(new Seeds(SEEDS.secret()).commitment())
                .isNotEqualTo(new Seeds("other").commitment());
    }
}
