package chainrule.staff.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said about mutants, and when. */
class MutantFindingTests {
    private static final MutantName CHANGE =
            new MutantName("Conv2d", "forward", "int i = 0;", "changed conditional boundary", 2);

    @Test
    void survived() {
        assertThat(new MutantFinding.Survived(CHANGE, "own").text())
                .isEqualTo("With seed own no check notices this change of Conv2d.forward: changed conditional boundary"
                        + " (the 2.) in: int i = 0;\nAdd a case that does or, when it computes the same thing, list it"
                        + " with the reason.");
    }

    @Test
    void killedThoughListed() {
        assertThat(new MutantFinding.KilledThoughListed(CHANGE, "convolution2d.forward-basic").text())
                .isEqualTo(
                        "convolution2d.forward-basic notices this change, which is listed as computing the same thing:"
                                + " Conv2d.forward: changed conditional boundary (the 2.) in: int i = 0;\nTake it off the list.");
    }

    @Test
    void noSuchMutant() {
        assertThat(new MutantFinding.NoSuchMutant(CHANGE).text())
                .isEqualTo(
                        "This change is listed as computing the same thing, but nobody makes it any more:"
                                + " Conv2d.forward: changed conditional boundary (the 2.) in: int i = 0;\nTake it off the list.");
    }

    @Test
    void aSurvivorIsFoundUnlessItIsListed() {
        Noticed survived = new Noticed("own", Map.of(CHANGE, Optional.empty()));
        assertThat(MutantFinding.all(List.of(survived), Map.of(), true))
                .containsExactly(new MutantFinding.Survived(CHANGE, "own"));
        assertThat(MutantFinding.all(List.of(survived), Map.of(CHANGE, "why"), true))
                .isEmpty();
    }

    @Test
    void aListedChangeMustSurviveAndBeThere() {
        Noticed killed = new Noticed("own", Map.of(CHANGE, Optional.of("e.x")));
        assertThat(MutantFinding.all(List.of(killed), Map.of(CHANGE, "why"), true))
                .containsExactly(new MutantFinding.KilledThoughListed(CHANGE, "e.x"));
        assertThat(MutantFinding.all(List.of(new Noticed("own", Map.of())), Map.of(CHANGE, "why"), true))
                .containsExactly(new MutantFinding.NoSuchMutant(CHANGE));
        assertThat(MutantFinding.all(List.of(new Noticed("own", Map.of())), Map.of(CHANGE, "why"), false))
                .isEmpty();
    }

    @Test
    void aChangeIsNoticedWhenTheChecksOfOneExerciseNoticeIt() {
        Noticed none = new Noticed("own", Map.of(CHANGE, Optional.empty()));
        Noticed one = new Noticed("own", Map.of(CHANGE, Optional.of("e.x")));
        assertThat(none.and(one)).isEqualTo(one);
        assertThat(one.and(none)).isEqualTo(one);
    }

    @Test
    void theTally() {
        Noticed tally = new Noticed("own", Map.of(CHANGE, Optional.of("e.x")));
        assertThat(tally.text(Map.of()))
                .isEqualTo("suites kill 1 of 1 (seed own); 0 survivors are listed as computing the same thing.");
    }

    @Test
    void whatTheCompilerWroteForARecordIsLeftOut() {
        assertThat(new MutantName("Conv2d$Axis", "toString", "private record Axis(int n) {", "", 1).isOfRecordHeader())
                .isTrue();
        assertThat(new MutantName("Conv2d$Axis", "windows", "return n; // of this record", "", 1).isOfRecordHeader())
                .isFalse();
    }
}
