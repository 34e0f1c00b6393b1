package chainrule.staff.regress;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.staff.specimen.Kind;
import chainrule.staff.specimen.Subject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each kind of difference is found, and nothing is where there is none. */
class DifferencesTests {
    private static final Seed SEED = new Seed(0, "own");

    @Test
    void aVerdictAsDeclaredDiffersInNothing() {
        assertThat(Differences.in(verdict(wrong("a", "hint"), List.of("e.x")))).isEmpty();
    }

    @Test
    void aWrongSolutionThatLosesNothingHasFullMarks() {
        assertThat(Differences.in(verdict(wrong("a", "hint"), List.of())))
                .containsExactly(new Difference.FullMarks("wrong/a", SEED));
    }

    @Test
    void lossesAndGainsAreTwoDifferences() {
        assertThat(Differences.in(verdict(wrong("a", "hint"), List.of("e.y"))))
                .containsExactly(
                        new Difference.Loses("wrong/a", SEED, List.of("e.y")),
                        new Difference.Keeps("wrong/a", SEED, List.of("e.x")));
    }

    @Test
    void whatWasNotJudgedIsNoDifference() {
        Verdict verdict = new Verdict(
                wrong("a", "hint", "e.x", "e.large"),
                SEED,
                List.of("e.x"),
                List.of("e.x"),
                Optional.empty(),
                Optional.empty(),
                0);
        assertThat(Differences.in(verdict)).isEmpty();
    }

    @Test
    void aFaultSaysNothingAboutChecks() {
        Verdict verdict = new Verdict(
                wrong("a", "hint"), SEED, List.of("e.x"), List.of(), Optional.empty(), Optional.of("no memory"), 0);
        assertThat(Differences.in(verdict)).containsExactly(new Difference.NotGraded("wrong/a", SEED, "no memory"));
    }

    @Test
    void twoMistakesWithOneHintAreADifference() {
        assertThat(Differences.sharedHints(List.of(wrong("a", "one"), wrong("b", "two"), wrong("c", "one\n"))))
                .containsExactly(new Difference.SharedHint(List.of("wrong/a", "wrong/c"), "one"));
    }

    @Test
    void rightSolutionsHaveNoHintToShare() {
        assertThat(Differences.sharedHints(List.of(wrong("a", ""), wrong("b", ""))))
                .isEmpty();
    }

    @Test
    void aHintAboutAnotherMistakeMisleads() {
        assertThat(Differences.in(hinted("a", List.of(List.of("a"), List.of("b", "c")))))
                .containsExactly(new Difference.Misled("wrong/a", SEED, List.of("b", "c")));
    }

    @Test
    void mistakesThatAreShownOneHintAreNotToldApart() {
        List<String> both = List.of("a", "b");
        assertThat(Differences.notToldApart(List.of(hinted("a", List.of(both)), hinted("b", List.of(both)))))
                .containsExactly(new Difference.NotToldApart(List.of("wrong/a", "wrong/b")));
    }

    @Test
    void aHintOfItsOwnTellsAMistakeApart() {
        List<String> both = List.of("a", "b");
        assertThat(Differences.notToldApart(
                        List.of(hinted("a", List.of(both)), hinted("b", List.of(both, List.of("b"))))))
                .isEmpty();
        assertThat(Differences.notToldApart(List.of(hinted("a", List.of(both)), hinted("b", List.of()))))
                .isEmpty();
    }

    private static Verdict hinted(String name, List<List<String>> hints) {
        Said said = new Said(hints, "Wrong", "full");
        return new Verdict(
                wrong(name, "hint of " + name),
                SEED,
                List.of("e.x"),
                List.of("e.x"),
                Optional.of(said),
                Optional.empty(),
                0);
    }

    private static Verdict verdict(Subject subject, List<String> lost) {
        return new Verdict(subject, SEED, List.of("e.x", "e.y"), lost, Optional.empty(), Optional.empty(), 0);
    }

    private static Subject wrong(String name, String hint) {
        return wrong(name, hint, "e.x");
    }

    private static Subject wrong(String name, String hint, String... loses) {
        return new Subject(Kind.WRONG, "wrong/" + name, Path.of(name), List.of(), List.of(loses), hint);
    }
}
