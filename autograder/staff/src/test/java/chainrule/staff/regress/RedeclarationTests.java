package chainrule.staff.regress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A declaration is rewritten in its list of checks alone. */
class RedeclarationTests {
    private static final List<String> LINES =
            List.of("title: flips", "hint: >-", "  Look", "  twice.", "exercise: e", "loses:", "  - x", "  - y");

    @Test
    void theListIsReplacedAndTheRestStays() {
        assertThat(Redeclaration.replaced(LINES, List.of("z")))
                .containsExactly("title: flips", "hint: >-", "  Look", "  twice.", "exercise: e", "loses:", "  - z");
    }

    @Test
    void whatFollowsTheListStays() {
        assertThat(Redeclaration.replaced(List.of("loses:", "  - x", "ending: exited"), List.of("x", "z")))
                .containsExactly("loses:", "  - x", "  - z", "ending: exited");
    }

    @Test
    void anEmptyListIsWrittenOut() {
        assertThat(Redeclaration.replaced(List.of("exercise: e", "loses:", "  - x"), List.of()))
                .containsExactly("exercise: e", "loses: []");
        assertThat(Redeclaration.replaced(List.of("exercise: e", "loses: []"), List.of("x")))
                .containsExactly("exercise: e", "loses:", "  - x");
    }
}
