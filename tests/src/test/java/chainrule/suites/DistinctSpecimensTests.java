package chainrule.suites;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.Check.Judged;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import chainrule.testkit.words.Figures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mistake is named by its results, so no two specimens of an exercise have the same results on every case. */
class DistinctSpecimensTests {
    private static final String SECRET = "secret";

    @ParameterizedTest
    @MethodSource("suites")
    void noTwoSpecimensAgreeEverywhere(DeclaredChecks suite) {
        Map<List<String>, SolutionFolder> seen = new HashMap<>();
        for (SolutionFolder folder : wrong(suite)) {
            Object implementation = folder.implementing(suite.exercise().contract());
            assertThat(seen.put(results(suite, implementation), folder))
                    .as("agrees with " + folder)
                    .isNull();
        }
    }

    static List<DeclaredChecks> suites() {
        return DeclaredChecks.all().stream().map(DeclaredChecks::withoutLarge).toList();
    }

    /** What is wrong; a specimen that loses the larger case alone is right, and slow. */
    private static List<SolutionFolder> wrong(DeclaredChecks suite) {
        List<String> keys = suite.checks().stream().map(Check::key).toList();
        return SolutionFolder.within("wrong").stream()
                .filter(folder ->
                        folder.specimen().exercise().equals(suite.exercise().key()))
                .filter(folder -> folder.specimen().loses().stream().anyMatch(keys::contains))
                .toList();
    }

    private static List<String> results(DeclaredChecks suite, Object implementation) {
        List<String> results = new ArrayList<>();
        for (Check<?, ?> declared : suite.checks()) {
            if (declared.judged() != Judged.SHAPES) {
                results.addAll(results(suite, declared.key(), implementation));
            }
        }
        return results;
    }

    private static <C extends Record & Case> List<String> results(
            DeclaredChecks suite, String key, Object implementation) {
        @SuppressWarnings("unchecked")
        Check<Object, C> check = (Check<Object, C>) suite.check(key);
        return suite.<C>cases(key, SECRET).stream()
                .map(posed -> result(check, Numbers.map(posed.given(), number -> number), implementation))
                .toList();
    }

    private static <C extends Record & Case> String result(Check<Object, C> check, C given, Object implementation) {
        try {
            StringBuilder text = new StringBuilder();
            check.operation()
                    .function()
                    .apply(implementation, given)
                    .byName()
                    .forEach((name, value) ->
                            text.append(name).append(value == null ? "none" : figures(Reading.of(value))));
            return text.toString();
        } catch (RuntimeException thrown) {
            return thrown.toString();
        }
    }

    private static String figures(Reading reading) {
        return reading instanceof Tensor tensor
                ? Arrays.toString(
                        Arrays.stream(tensor.values()).mapToObj(Figures::number).toArray())
                : reading.toString();
    }
}
