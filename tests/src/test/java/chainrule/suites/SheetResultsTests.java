package chainrule.suites;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.suites.Homework.Listed;
import chainrule.testkit.Exercise;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which numbers on the sheets are compared with what a student computes, found out by changing each of them: a number that
 * could be another without any comparison noticing is listed, with how many there are of its result and why, in a file.
 *
 * <p>That the compared numbers are what the reference computes, and so what students are held against, is
 * {@link HomeworkTests}'.
 */
class SheetResultsTests {
    private static final Path FOLDER = Path.of("src/test/resources/chainrule/suites");
    private static final double ROUNDING = 1e-9;
    private static final double CHANGE = 0.43219876;
    private static final int RESULTS = 259;

    @Test
    void everyNumberIsComparedOrListed() throws IOException {
        Map<String, List<Double>> compared = compared();
        List<String> lines = new ArrayList<>();
        sheets().forEach((key, numbers) -> {
            List<Double> beside = compared.getOrDefault(key, List.of());
            long missed =
                    numbers.stream().filter(number -> !noticed(number, beside)).count();
            if (missed > 0 || numbers.isEmpty()) {
                lines.add(key + ": " + missed + " of " + numbers.size());
            }
        });
        assertThat(lines)
                .containsExactlyElementsOf(
                        listed().map(line -> line[0] + ": " + line[1]).toList());
    }

    @Test
    void whyANumberIsNotComparedIsSaid() throws IOException {
        assertThat(listed()).allSatisfy(line -> {
            assertThat(line).hasSize(3);
            assertThat(line[2]).matches("[a-zU].{20,}[^.]");
        });
    }

    /** Result, how many of its numbers, and why. */
    private static Stream<String[]> listed() throws IOException {
        return Files.readAllLines(FOLDER.resolve("not-compared.txt")).stream().map(line -> line.split(": ", 3));
    }

    @Test
    void theSheetsHaveSoManyResults() throws IOException {
        assertThat(sheets()).hasSize(RESULTS);
    }

    /** The first letters of a result's name tell its sheet: s0 is sheet 1. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void theReadyCourseOfASheetAsksForAllThatTheSheetComputes(int sheet) throws IOException {
        Set<String> computing = DeclaredChecks.all().stream()
                .map(DeclaredChecks::exercise)
                .filter(exercise -> items(exercise)
                        .flatMap(item -> item.covers().stream())
                        .anyMatch(result -> result.startsWith("s" + sheet + '-')))
                .map(Exercise::key)
                .collect(Collectors.toCollection(TreeSet::new));
        Path course = Path.of("courses/sheet-" + (sheet + 1), "assignment.yaml");
        assertThat(Files.readAllLines(course))
                .containsAll(
                        computing.stream().map(key -> "  - exercise: " + key).toList());
    }

    /** A number that is compared is found, and is not any more when it is changed. */
    private static boolean noticed(double number, List<Double> compared) {
        return isAmong(number, compared) && !isAmong(number + CHANGE * (1 + Math.abs(number)), compared);
    }

    private static boolean isAmong(double number, List<Double> compared) {
        return compared.stream().anyMatch(one -> Math.abs(one - number) <= ROUNDING * Math.max(1, Math.abs(number)));
    }

    private static Map<String, List<Double>> sheets() throws IOException {
        Map<String, List<Double>> sheets = new TreeMap<>();
        JsonNode results =
                new JsonMapper().readTree(FOLDER.resolve("sheet-results.json").toFile());
        results.properties()
                .forEach(result -> sheets.put(
                        result.getKey(), numbers(result.getValue()).boxed().toList()));
        return sheets;
    }

    /** What is compared where a result of the sheets is said to be. */
    private static Map<String, List<Double>> compared() {
        Map<String, List<Double>> compared = new TreeMap<>();
        items().forEach(item -> item.covers()
                .forEach(key -> item.expected()
                        .values()
                        .forEach(value -> compared.computeIfAbsent(key, any -> new ArrayList<>())
                                .addAll(numbers(value).boxed().toList()))));
        return compared;
    }

    private static Stream<HomeworkItem<?>> items() {
        return DeclaredChecks.all().stream().map(DeclaredChecks::exercise).flatMap(SheetResultsTests::items);
    }

    private static Stream<HomeworkItem<?>> items(Exercise<?> exercise) {
        return exercise.checks().stream()
                .flatMap(check -> check.cases().parts().stream())
                .filter(Listed.class::isInstance)
                .flatMap(part -> ((Listed<?, ?>) part).items().stream());
    }

    private static DoubleStream numbers(JsonNode value) {
        if (value.isNumber()) {
            return DoubleStream.of(value.doubleValue());
        }
        List<JsonNode> inside = new ArrayList<>();
        value.forEach(inside::add);
        return inside.stream().flatMapToDouble(SheetResultsTests::numbers);
    }
}
