package chainrule.grader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.grader.submission.HarnessFault;
import org.junit.jupiter.api.Test;

class SelfCheckTests {
    @Test
    void aSoundPackageSaysWhatItsSolutionsEarn() {
        assertThat(SelfCheckCommand.judge(4000, 0, 4000))
                .isEqualTo("The reference earns 40.00 of 40.00 points, the starter 0.00.");
    }

    @Test
    void aReferenceThatLosesPointsIsAFaultOfTheHarness() {
        assertThatThrownBy(() -> SelfCheckCommand.judge(3900, 0, 4000))
                .isInstanceOf(HarnessFault.class)
                .hasMessage("this package does not grade as it should. The reference earns 39.00 of 40.00 points,"
                        + " the starter 0.00.");
    }

    @Test
    void soIsAStarterThatEarnsSome() {
        assertThatThrownBy(() -> SelfCheckCommand.judge(4000, 50, 4000)).isInstanceOf(HarnessFault.class);
    }
}
