package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.staff.Installation;
import chainrule.staff.regress.Regression;
import chainrule.testkit.words.Sentence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** No right solution loses a point, no wrong one keeps full marks, and each loses what it declares, on many seeds. */
@Tag("corpus")
@Isolated("it uses every processor")
class RegressionTests {
    private static final int SEEDS = 20;

    @Test
    void everySolutionGetsWhatItDeclaresOnEverySeed() {
        Installation installation = new Installation(Machine.course(), Ours.SOLUTIONS);
        assertThat(Regression.differences(installation, SEEDS))
                .map(Sentence::text)
                .isEmpty();
    }
}
