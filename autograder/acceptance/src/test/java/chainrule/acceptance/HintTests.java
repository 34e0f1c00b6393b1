package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.diagnosis.Hint;
import chainrule.grader.diagnosis.Pattern;
import chainrule.grader.oracle.KnownMistake;
import chainrule.grader.report.GradedCheck;
import chainrule.staff.specimen.SpecimenFolder;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hint may be missing; it may never be wrong. */
@Tag("corpus")
class HintTests {
    private static final String SECRET = "chainrule-public-default";
    private static final int SECRETS = 20;

    /** Of a fresh object they are the same: only what comes before a call tells them apart. */
    private static final Set<String> TOGETHER =
            Set.of("tanh-rnn-sequences-share-a-state", "tanh-rnn-state-kept-between-calls");

    static List<SpecimenFolder> wrong() {
        return SpecimenFolder.in(Machine.repository().resolve("solutions/wrong"));
    }

    static List<SpecimenFolder> correct() {
        return SpecimenFolder.in(Machine.repository().resolve("solutions/correct"));
    }

    @Test
    void thereAreMistakesToName() {
        assertThat(wrong()).hasSizeGreaterThanOrEqualTo(60);
    }

    /** Whoever makes a known mistake is told that one, alone, in some check, and no other one anywhere. */
    @ParameterizedTest
    @MethodSource("wrong")
    void everyMistakeIsNamedAndNeverAnother(SpecimenFolder wrong) throws Exception {
        List<GradedCheck> checks =
                InProcess.of(wrong.folder(), wrong.specimen().exercise()).grade(SECRET);
        List<Hint> hints = InProcess.hints(checks);
        assertThat(hints)
                .allSatisfy(hint -> assertThat(names(hint)).as(hint.text()).contains(wrong.name()));
        boolean named = hints.stream()
                .anyMatch(
                        hint -> names(hint).equals(List.of(wrong.name())) || TOGETHER.equals(Set.copyOf(names(hint))));
        assertThat(named || wrong.specimen().isOnlySlow() || dependsOnCalls(checks))
                .as("named alone, or too slow, or found to depend on earlier calls; hints: " + hints)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("correct")
    void aRightSolutionIsNeverGivenAHint(SpecimenFolder correct) throws Exception {
        InProcess solution = InProcess.of(correct.folder(), correct.specimen().exercise());
        assertThat(IntStream.range(0, SECRETS).mapToObj(i -> "secret " + i))
                .allSatisfy(secret ->
                        assertThat(InProcess.hints(solution.grade(secret))).isEmpty());
    }

    private static List<String> names(Hint hint) {
        return hint.mistakes().stream().map(KnownMistake::name).toList();
    }

    /** What is kept from call to call has no results of its own that could be compared. */
    static boolean dependsOnCalls(List<GradedCheck> checks) {
        return checks.stream()
                .flatMap(check -> check.diagnosis().patterns().stream())
                .anyMatch(pattern ->
                        pattern instanceof Pattern.DependsOnEarlierCalls || pattern instanceof Pattern.Unsteady);
    }
}
