package chainrule.suites;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testkit.Check;
import chainrule.testkit.Check.Judged;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every suite. */
class SuiteTests {
    private static final int MOST_HOMEWORK = 20;
    private static final int MOST_SHAPES = 5;

    static List<DeclaredChecks> suites() {
        return DeclaredChecks.all();
    }

    @ParameterizedTest
    @MethodSource("suites")
    void everyCheckHasAKeyAndANameOfItsOwn(DeclaredChecks suite) {
        assertThat(suite.checks()).map(Check::key).doesNotHaveDuplicates();
        assertThat(suite.checks()).map(Check::name).doesNotHaveDuplicates().doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("suites")
    void weightsAddUpToAHundred(DeclaredChecks suite) {
        assertThat(weight(suite, declared -> true)).isEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("suites")
    void printedAnswersAndBareShapesEarnLittle(DeclaredChecks suite) {
        assertThat(weight(suite, declared -> declared.name().startsWith("homework")))
                .isPositive()
                .isLessThanOrEqualTo(MOST_HOMEWORK);
        assertThat(weight(
                        suite, declared -> declared.judged() == Judged.SHAPES || declared.judged() == Judged.ARGUMENTS))
                .isPositive()
                .isLessThanOrEqualTo(MOST_SHAPES);
    }

    @ParameterizedTest
    @MethodSource("suites")
    void theSameSecretGivesTheSameCases(DeclaredChecks suite) {
        List<Check<?, ?>> small = suite.withoutLarge().checks();
        String last = small.get(small.size() - 1).key();
        assertThat(suite.cases(last, "one")).usingRecursiveComparison().isEqualTo(suite.cases(last, "one"));
        assertThat(suite.cases(last, "one")).usingRecursiveComparison().isNotEqualTo(suite.cases(last, "other"));
    }

    private static int weight(DeclaredChecks suite, Predicate<Check<?, ?>> which) {
        return suite.checks().stream()
                .filter(which)
                .mapToInt(declared -> declared.weight())
                .sum();
    }
}
