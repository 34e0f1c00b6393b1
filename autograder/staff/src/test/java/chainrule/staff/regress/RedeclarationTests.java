package chainrule.staff.regress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A declaration is rewritten in its list of checks alone. */
class RedeclarationTests {
    private static final List<String> LINES = List.of(
            "title: flips",
            "hint: >-",
            "  Look",
            "  twice.",
            "exercise: e",
            "loses: [x,",
            "    y]",
            "change:",
            "  - a");

    @Test
    void theListIsReplacedAndTheRestStays() {
        assertThat(Redeclaration.replaced(LINES, List.of("z")))
                .containsExactly(
                        "title: flips",
                        "hint: >-",
                        "  Look",
                        "  twice.",
                        "exercise: e",
                        "loses: [z]",
                        "change:",
                        "  - a");
    }

    @Test
    void anEmptyListIsWrittenOut() {
        assertThat(Redeclaration.replaced(List.of("exercise: e", "loses: [x]"), List.of()))
                .containsExactly("exercise: e", "loses: []");
        assertThat(Redeclaration.replaced(List.of("exercise: e", "loses: []"), List.of("x")))
                .containsExactly("exercise: e", "loses: [x]");
    }

    @Test
    void aLongListIsFolded() {
        List<String> many = Collections.nCopies(12, "twelveChars.");
        assertThat(Redeclaration.replaced(List.of("loses: []"), many))
                .containsExactly(
                        "loses: [" + "twelveChars., ".repeat(6) + "twelveChars.,",
                        "    " + "twelveChars., ".repeat(4) + "twelveChars.]");
    }
}
