package chainrule.staff.regress;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.staff.solutions.Difference;
import chainrule.staff.solutions.Expectation;
import chainrule.staff.solutions.Got;
import chainrule.staff.solutions.Kind;
import chainrule.staff.solutions.Said;
import chainrule.staff.solutions.Seed;
import chainrule.staff.solutions.Solution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with two solutions together, and with neither alone; and with one that could not be graded. */
class TogetherTests {
    private static final Seed SEED = new Seed(0, "own");

    @TempDir
    private Path temporary;

    @Test
    void twoMistakesWithOneHintAreADifference() throws IOException {
        assertThat(Together.sharedHints(List.of(mistake("a", "one"), mistake("b", "two"), mistake("c", "one\n"))))
                .containsExactly(new Difference.SharedHint(List.of("wrong/a", "wrong/c"), "one"));
    }

    @Test
    void rightSolutionsHaveNoHintToShare() {
        Expectation style = new Expectation(new Solution(Kind.STYLE, Path.of("a")), List.of(), List.of());
        assertThat(Together.sharedHints(List.of(style, style))).isEmpty();
    }

    @Test
    void mistakesThatAreShownOneHintAreNotToldApart() throws IOException {
        List<String> both = List.of("a", "b");
        assertThat(Together.notToldApart(List.of(hinted("a", List.of(both)), hinted("b", List.of(both)))))
                .containsExactly(new Difference.NotToldApart(List.of("wrong/a", "wrong/b")));
    }

    @Test
    void aHintOfItsOwnTellsAMistakeApart() throws IOException {
        List<String> both = List.of("a", "b");
        assertThat(Together.notToldApart(List.of(hinted("a", List.of(both)), hinted("b", List.of(both, List.of("b"))))))
                .isEmpty();
        assertThat(Together.notToldApart(List.of(hinted("c", List.of(List.of("c", "d"))), hinted("d", List.of()))))
                .isEmpty();
    }

    @Test
    void aFaultSaysNothingAboutChecks() throws IOException {
        assertThat(Verdict.notGraded(mistake("a", ""), SEED, "no memory", 0).differences())
                .containsExactly(new Difference.NotGraded("wrong/a", SEED, "no memory"));
    }

    private Verdict hinted(String id, List<List<String>> hints) throws IOException {
        Said said = new Said(hints, "Wrong", "", "", "full");
        return Verdict.of(
                mistake(id, "hint of " + id), SEED, new Got(List.of("e.x"), List.of("e.x"), Optional.of(said)), 0);
    }

    private Expectation mistake(String id, String hint) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve(id));
        Files.writeString(
                folder.resolve(Solution.DECLARATION),
                "title: errs\nhint: |\n  " + hint + "\nexercise: e\nloses: [x]\n");
        return new Expectation(new Solution(Kind.MISTAKE, folder), List.of(), List.of("e.x"));
    }
}
