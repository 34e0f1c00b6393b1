package chainrule.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import chainrule.testkit.Ladder.Rung;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderTests {
    private static final Ladder<Integer> LADDER =
            new Ladder<>(List.of(new Rung<>("basic", 1), new Rung<>("stride", 2), new Rung<>("basic", 3)));

    @Test
    void rungsOfAPropertyStayInOrder() {
        assertThat(LADDER.of("basic")).containsExactly(1, 3);
        assertThat(LADDER.of("stride", "basic")).containsExactly(1, 2, 3);
    }

    @Test
    void aPropertyWithoutARungIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LADDER.of("basic", "dilation"))
                .withMessage("no rung shows dilation");
    }

    @Test
    void mappingKeepsProperties() {
        assertThat(LADDER.map(given -> 10 * given).of("basic")).containsExactly(10, 30);
    }
}
