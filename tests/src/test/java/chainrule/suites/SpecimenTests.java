package chainrule.suites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import chainrule.grader.specimen.Specimen;
import chainrule.testkit.Check;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for specimens before they are graded; that each loses what it declares is the staff's regression. */
class SpecimenTests {
    private static final List<DeclaredChecks> SUITES = DeclaredChecks.all();

    @Test
    void thereAreSpecimensOfBothKinds() {
        assertThat(SolutionFolder.within("wrong")).hasSizeGreaterThanOrEqualTo(6);
        assertThat(SolutionFolder.within("correct")).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void wrongSpecimensHaveHintsAndLoseSomething() {
        assertThat(SolutionFolder.within("wrong")).map(SolutionFolder::specimen).allSatisfy(specimen -> {
            assertThat(specimen.title()).isNotBlank().doesNotEndWith(".");
            assertThat(specimen.hint()).isNotBlank().endsWith(".");
            assertThat(specimen.loses()).isNotEmpty();
        });
    }

    @Test
    void theStarterLosesEverything() {
        for (DeclaredChecks suite : SUITES) {
            assertThat(suite.lost(solution(SolutionFolder.of("starter"), suite), reference(suite), "any"))
                    .containsExactlyElementsOf(
                            suite.checks().stream().map(Check::key).toList());
        }
    }

    /** A student who makes a known mistake is shown a case small enough to check by hand; only time tells slow ones. */
    @TestFactory
    Stream<DynamicTest> everyWrongSpecimenFailsOnARung() {
        return SolutionFolder.within("wrong").stream()
                .filter(folder -> !folder.specimen().isOnlySlow() && !isOnlyAsPrinted(folder.specimen()))
                .map(folder -> dynamicTest(folder.toString(), () -> {
                    Specimen declared = folder.specimen();
                    DeclaredChecks suite = suite(declared.exercise());
                    assertThat(withRungs(declared))
                            .anyMatch(key -> suite.failsOnARung(key, solution(folder, suite), reference(suite)));
                }));
    }

    /** What is wrong in the printed answer to one question alone; the question is the case that is shown. */
    private static boolean isOnlyAsPrinted(Specimen declared) {
        return declared.loses().stream().allMatch(key -> key.startsWith("homework"));
    }

    private static List<String> withRungs(Specimen declared) {
        DeclaredChecks suite = suite(declared.exercise());
        return declared.loses().stream()
                .filter(key -> !suite.check(key).rungs().isEmpty())
                .toList();
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
