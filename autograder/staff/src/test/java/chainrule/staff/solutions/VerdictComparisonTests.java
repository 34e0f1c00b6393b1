package chainrule.staff.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of difference is found, and nothing is where there is none. */
class VerdictComparisonTests {
    private static final Seed SEED = new Seed(0, "own");
    private static final Said NOTHING = new Said(List.of(), "Wrong", "", "", "full");

    @TempDir
    private Path temporary;

    @Test
    void whatIsAsDeclaredDiffersInNothing() {
        assertThat(VerdictComparison.of(mistake("a", "e.x"), got("e.x"), SEED)).isEmpty();
    }

    @Test
    void aMistakeThatLosesNothingHasFullMarks() {
        assertThat(VerdictComparison.of(mistake("a", "e.x"), got(), SEED))
                .containsExactly(new Difference.FullMarks("wrong/a", SEED));
    }

    @Test
    void lossesAndGainsAreTwoDifferences() {
        assertThat(VerdictComparison.of(mistake("a", "e.x"), got("e.y"), SEED))
                .containsExactly(
                        new Difference.Loses("wrong/a", SEED, List.of("e.y")),
                        new Difference.Keeps("wrong/a", SEED, List.of("e.x")));
    }

    @Test
    void whatWasNotJudgedIsNoDifference() {
        assertThat(VerdictComparison.of(mistake("a", "e.x", "e.large"), got("e.x"), SEED))
                .isEmpty();
    }

    @Test
    void aHintAboutAnotherMistakeMisleads() {
        Said said = new Said(List.of(List.of("a"), List.of("b", "c")), "Wrong", "", "", "full");
        assertThat(VerdictComparison.of(mistake("a", "e.x"), got(said, "e.x"), SEED))
                .containsExactly(new Difference.Misled("wrong/a", SEED, List.of("b", "c")));
    }

    @Test
    void aHintMisleadsWhoeverMakesNoMistake() {
        Said said = new Said(List.of(List.of("a")), "Wrong", "", "", "full");
        Expectation style = new Expectation(new Solution(Kind.STYLE, Path.of("a-style")), List.of(), List.of());
        assertThat(VerdictComparison.of(style, got(said), SEED))
                .containsExactly(new Difference.Misled("correct/a-style", SEED, List.of("a")));
    }

    @Test
    void aDeedEndsAndIsToldAsItDeclares() throws IOException {
        Expectation deed = deed("ending: Threw\nsays: denied\nfound: left out\nat: {plain: {ending: Wrong, says: ''}}");
        Said asDeclared = new Said(List.of(), "Threw", "was denied by", "One file was left out.", "full");
        assertThat(VerdictComparison.of(deed, got(asDeclared, "e.x"), SEED)).isEmpty();
        Said atALowerLevel = new Said(List.of(), "Wrong", "", "One file was left out.", "plain");
        assertThat(VerdictComparison.of(deed, got(atALowerLevel, "e.x"), SEED)).isEmpty();
    }

    @Test
    void aDeedThatEndsOrIsToldOtherwiseDiffers() throws IOException {
        Expectation deed = deed("ending: [Threw, TimedOut]\nsays: denied\nfound: left out");
        assertThat(VerdictComparison.of(deed, got(NOTHING, "e.x"), SEED))
                .containsExactly(
                        new Difference.EndsOtherwise("hostile/deed", SEED, "Wrong", List.of("Threw", "TimedOut")),
                        new Difference.ToldOtherwise("hostile/deed", SEED, "", "denied"),
                        new Difference.ToldOtherwise("hostile/deed", SEED, "", "left out"));
    }

    private Expectation deed(String declaration) throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("deed"));
        Files.writeString(folder.resolve(Solution.DECLARATION), "title: does\nexercise: e\nloses: all\n" + declaration);
        return new Expectation(new Solution(Kind.DEED, folder), List.of(), List.of("e.x"));
    }

    private static Expectation mistake(String id, String... loses) {
        return new Expectation(new Solution(Kind.MISTAKE, Path.of(id)), List.of(), List.of(loses));
    }

    private static Got got(String... lost) {
        return new Got(List.of("e.x", "e.y"), List.of(lost), Optional.empty());
    }

    private static Got got(Said said, String... lost) {
        return new Got(List.of("e.x", "e.y"), List.of(lost), Optional.of(said));
    }
}
