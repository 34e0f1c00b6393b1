package chainrule.suites;

import static chainrule.assertions.TensorAssert.assertThatTensor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import chainrule.suites.Homework.Listed;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The reference reproduces everything that the homework sheets compute. */
class HomeworkTests {
    private static final double ROUNDING = 1e-12;
    private static final Path RESULTS = Path.of("src/test/resources/chainrule/suites/homework-results.txt");

    /** The items of one check. */
    private record Asked<C extends Record & Case>(
            DeclaredChecks exercise, Check<Object, C> check, Listed<?, C> listed) {

        private Stream<DynamicTest> tests() {
            return listed.items().stream().map(this::test);
        }

        private <G> DynamicTest test(HomeworkItem<G> item) {
            @SuppressWarnings("unchecked")
            Listed<G, C> same = (Listed<G, C>) listed;
            return dynamicTest(
                    check.key() + ": " + item.origin(),
                    () -> assertReproduced(item, same.made().apply(item.given())));
        }

        private void assertReproduced(HomeworkItem<?> item, C given) {
            Object reference = SolutionFolder.of("reference")
                    .implementing(exercise.exercise().contract());
            Map<String, Object> actual =
                    check.operation().function().apply(reference, given).byName();
            assertThat(actual.keySet()).isEqualTo(item.expected().keySet());
            item.expected()
                    .forEach((name, expected) -> assertThatTensor(actual.get(name))
                            .as(name)
                            .isWithin(ROUNDING, JsonArrays.anyDepth(expected)));
        }
    }

    @TestFactory
    Stream<DynamicTest> theReferenceReproducesEveryItem() {
        return asked().flatMap(Asked::tests);
    }

    @TestFactory
    Stream<DynamicTest> originsNameSheetAndQuestion() {
        return asked().map(asked -> dynamicTest(
                asked.check.key(),
                () -> assertThat(asked.listed.items())
                        .allSatisfy(
                                item -> assertThat(item.origin()).matches("Homework sheet [1-4], question \\d.*"))));
    }

    /** The results on the four sheets, one key each; s0 is the first sheet. */
    @Test
    void everyResultOfTheSheetsIsCovered() throws IOException {
        Map<String, Set<String>> covered = new TreeMap<>();
        asked().forEach(asked -> asked.listed
                .items()
                .forEach(item -> covered.computeIfAbsent(
                                asked.exercise.exercise().key(), any -> new TreeSet<>())
                        .addAll(item.covers())));
        List<String> lines = new ArrayList<>();
        covered.forEach((exercise, keys) -> lines.add(exercise + ": " + String.join(" ", keys)));
        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(RESULTS));
    }

    private static Stream<Asked<?>> asked() {
        return DeclaredChecks.all().stream()
                .flatMap(exercise -> exercise.checks().stream().flatMap(check -> asked(exercise, check)));
    }

    @SuppressWarnings("unchecked")
    private static <C extends Record & Case> Stream<Asked<?>> asked(DeclaredChecks exercise, Check<?, C> check) {
        return check.cases().parts().stream()
                .filter(Listed.class::isInstance)
                .map(part -> new Asked<>(exercise, (Check<Object, C>) check, (Listed<?, C>) part));
    }
}
