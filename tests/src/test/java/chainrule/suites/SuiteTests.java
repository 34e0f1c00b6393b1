package chainrule.suites;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.suites.DeclaredChecks.Declared;
import chainrule.suites.convolution.Convolution2dSuite;
import chainrule.testkit.Check.Judged;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every suite. */
class SuiteTests {
    private static final int MOST_HOMEWORK = 20;
    private static final int MOST_SHAPES = 5;

    @ParameterizedTest
    @ValueSource(classes = Convolution2dSuite.class)
    void numbersCountFromOneAndNamesDiffer(Class<?> suite) {
        List<Declared> checks = DeclaredChecks.of(suite).checks();
        assertThat(checks)
                .map(declared -> declared.graded().number())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, checks.size()).boxed().toList());
        assertThat(checks).map(declared -> declared.graded().name()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(classes = Convolution2dSuite.class)
    void weightsAddUpToAHundred(Class<?> suite) {
        assertThat(weight(suite, declared -> true)).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(classes = Convolution2dSuite.class)
    void printedAnswersAndBareShapesEarnLittle(Class<?> suite) {
        assertThat(weight(suite, declared -> declared.graded().name().startsWith("homework")))
                .isPositive()
                .isLessThanOrEqualTo(MOST_HOMEWORK);
        assertThat(weight(suite, declared -> declared.check().judged() == Judged.SHAPES))
                .isPositive()
                .isLessThanOrEqualTo(MOST_SHAPES);
    }

    @ParameterizedTest
    @ValueSource(classes = Convolution2dSuite.class)
    void theSameSecretGivesTheSameCases(Class<?> suite) {
        DeclaredChecks declared = DeclaredChecks.of(suite);
        String last = declared.checks().get(declared.checks().size() - 1).key();
        assertThat(declared.cases(last, "one")).usingRecursiveComparison().isEqualTo(declared.cases(last, "one"));
        assertThat(declared.cases(last, "one")).usingRecursiveComparison().isNotEqualTo(declared.cases(last, "other"));
    }

    private static int weight(Class<?> suite, Predicate<Declared> which) {
        return DeclaredChecks.of(suite).checks().stream()
                .filter(which)
                .mapToInt(declared -> declared.graded().weight())
                .sum();
    }
}
