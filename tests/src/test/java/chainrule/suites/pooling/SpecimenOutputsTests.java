package chainrule.suites.pooling;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.suites.DeclaredChecks;
import chainrule.suites.SolutionFolder;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.tensor.Reading;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results that equal those of a known mistake name it, so no two mistakes may have the same results. */
class SpecimenOutputsTests {

    @ParameterizedTest
    @CsvSource({"max-pooling,MaxPooling2dSuite,20", "average-pooling,AveragePooling2dSuite,18"})
    void noTwoMistakesComputeTheSame(String prefix, String suiteName, int atLeast) throws ClassNotFoundException {
        Class<?> suite = Class.forName(getClass().getPackageName() + '.' + suiteName);
        DeclaredChecks checks = DeclaredChecks.of(suite).withoutLarge();
        List<SolutionFolder> mistakes = SolutionFolder.within("wrong").stream()
                .filter(folder -> folder.path().getFileName().toString().startsWith(prefix))
                .toList();
        assertThat(mistakes).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(mistakes).map(folder -> results(checks, folder)).doesNotHaveDuplicates();
    }

    private static List<String> results(DeclaredChecks checks, SolutionFolder folder) {
        Object implementation = folder.implementing(checks.exercise().contract());
        return checks.checks().stream()
                .flatMap(declared -> results(checks, declared.key(), implementation))
                .toList();
    }

    private static <C extends Record & Case> Stream<String> results(
            DeclaredChecks checks, String key, Object implementation) {
        @SuppressWarnings("unchecked")
        Check<Object, C> check = (Check<Object, C>) checks.check(key);
        return checks.<C>cases(key, "any").stream().map(posed -> result(check, posed.given(), implementation));
    }

    private static <C extends Record & Case> String result(Check<Object, C> check, C given, Object implementation) {
        try {
            return check.operation().function().apply(implementation, given).byName().values().stream()
                    .map(Reading::of)
                    .toList()
                    .toString();
        } catch (RuntimeException thrown) {
            return thrown.getClass().getName();
        }
    }
}
