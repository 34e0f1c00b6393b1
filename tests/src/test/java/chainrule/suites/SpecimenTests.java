package chainrule.suites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import chainrule.suites.convolution.Convolution2dSuite;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every specimen loses exactly the checks that it declares, whatever the seed. */
class SpecimenTests {
    private static final List<DeclaredChecks> SUITES = List.of(DeclaredChecks.of(Convolution2dSuite.class));
    private static final int SECRETS = 20;

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
                .map(folder -> dynamicTest(folder.toString(), () -> {
                    Specimen declared = Specimen.of(folder);
                    DeclaredChecks suite = suite(declared.exercise());
                    assertThat(declared.loses())
                            .anyMatch(key -> suite.failsOnARung(key, solution(folder, suite), reference(suite)));
                }));
    }

    private static void assertVerdict(SolutionFolder folder) {
        Specimen declared = Specimen.of(folder);
        DeclaredChecks suite = suite(declared.exercise());
        Object implementation = solution(folder, suite);
        Object reference = reference(suite);
        assertThat(IntStream.range(0, SECRETS).mapToObj(i -> "secret " + i))
                .allSatisfy(secret -> assertThat(suite.lost(implementation, reference, secret))
                        .containsExactlyInAnyOrderElementsOf(declared.loses()));
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
