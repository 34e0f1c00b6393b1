package chainrule.suites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import chainrule.testkit.Check.Judged;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every specimen loses exactly the checks that it declares, whatever the seed. One seed here, since a developer waits;
 * the staff's regression asks for twenty, or as many as it is told to.
 */
class SpecimenTests {
    private static final List<DeclaredChecks> SUITES = DeclaredChecks.all();
    private static final int SECRETS = Integer.getInteger("chainrule.secrets", 1);

    @TestFactory
    Stream<DynamicTest> everySpecimenLosesWhatItDeclares() {
        return specimens().map(folder -> dynamicTest(folder.toString(), () -> assertVerdict(folder)));
    }

    @Test
    void thereAreSpecimensOfBothKinds() {
        assertThat(SolutionFolder.within("wrong")).hasSizeGreaterThanOrEqualTo(6);
        assertThat(SolutionFolder.within("correct")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void wrongSpecimensHaveHintsAndLoseSomething() {
        assertThat(SolutionFolder.within("wrong")).map(Specimen::of).allSatisfy(specimen -> {
            assertThat(specimen.title()).isNotBlank().doesNotEndWith(".");
            assertThat(specimen.hint()).isNotBlank().endsWith(".");
            assertThat(specimen.loses()).isNotEmpty();
        });
    }

    @Test
    void theStarterLosesEverything() {
        for (DeclaredChecks suite : SUITES) {
            assertThat(suite.lost(solution(SolutionFolder.of("starter"), suite), reference(suite), "any"))
                    .containsExactlyElementsOf(suite.checks().stream()
                            .map(DeclaredChecks.Declared::key)
                            .toList());
        }
    }

    /** A student who makes a known mistake is shown a case small enough to check by hand. */
    @TestFactory
    Stream<DynamicTest> everyWrongSpecimenFailsOnARung() {
        return SolutionFolder.within("wrong").stream()
                .filter(folder -> !withRungs(Specimen.of(folder)).isEmpty())
                .map(folder -> dynamicTest(folder.toString(), () -> {
                    Specimen declared = Specimen.of(folder);
                    DeclaredChecks suite = suite(declared.exercise());
                    assertThat(withRungs(declared))
                            .anyMatch(key -> suite.failsOnARung(key, solution(folder, suite), reference(suite)));
                }));
    }

    private static List<String> withRungs(Specimen declared) {
        DeclaredChecks suite = suite(declared.exercise());
        return declared.loses().stream()
                .filter(key -> !suite.check(key).rungs().isEmpty())
                .toList();
    }

    /** Each secret meets a new object, as each run of the grader does. */
    private static void assertVerdict(SolutionFolder folder) {
        Specimen declared = Specimen.of(folder);
        DeclaredChecks suite = suite(declared.exercise());
        boolean tooSlow = isTooSlow(declared, suite);
        DeclaredChecks run = tooSlow ? suite.withoutLarge() : suite;
        Set<String> losses = tooSlow ? Set.of() : declared.loses();
        assertThat(IntStream.range(0, SECRETS).mapToObj(i -> "secret " + i))
                .allSatisfy(secret -> assertThat(run.lost(solution(folder, suite), reference(suite), secret))
                        .containsExactlyInAnyOrderElementsOf(losses));
    }

    /** Whether it loses larger cases alone, so by time: the acceptance tests, which have limits, see that it does. */
    private static boolean isTooSlow(Specimen declared, DeclaredChecks suite) {
        return !declared.loses().isEmpty()
                && declared.loses().stream().allMatch(key -> suite.check(key).judged() == Judged.LARGE);
    }

    private static Stream<SolutionFolder> specimens() {
        return Stream.concat(SolutionFolder.within("wrong").stream(), SolutionFolder.within("correct").stream());
    }

    private static Object reference(DeclaredChecks suite) {
        return solution(SolutionFolder.of("reference"), suite);
    }

    private static Object solution(SolutionFolder folder, DeclaredChecks suite) {
        return folder.implementing(suite.exercise().contract());
    }

    private static DeclaredChecks suite(String exercise) {
        return SUITES.stream()
                .filter(suite -> suite.exercise().key().equals(exercise))
                .findFirst()
                .orElseThrow();
    }
}
