package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.staff.container.Received;
import chainrule.staff.container.Trial;
import chainrule.staff.container.TrialOutcome;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Submissions graded as the platform does it: half a processor, 768 MB, the engine's own security options. */
@Tag("container")
class ContainerTests {
    private static final int MOST_MEGABYTES = 400;
    private static TestEngine engine;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void open() {
        engine = TestEngine.open();
    }

    @AfterAll
    static void close() throws IOException {
        if (engine != null) {
            engine.close();
        }
    }

    @Test
    void theReferenceEarnsEverythingFullyIsolatedInLittleMemory() {
        TrialOutcome outcome = engine.run(Trial.of(Ours.files("reference")));
        JsonNode results = TestEngine.results(outcome);
        assertThat(results.get("tests"))
                .isNotEmpty()
                .allSatisfy(test -> assertThat(test.get("score").asDouble())
                        .as(test.toString())
                        .isEqualTo(test.get("max_score").asDouble()));
        assertThat(results.at("/extra_data/chainrule/isolation").asText()).isEqualTo("full");
        assertThat(outcome.mostMegabytes()).isBetween(50L, (long) MOST_MEGABYTES);
        System.out.printf(
                Locale.ROOT,
                "The reference in a container: %.1f s, at most %d MB.%n",
                outcome.seconds(),
                outcome.mostMegabytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"starter", "wrong/kernel-flipped", "correct/im2col"})
    void scoresAndWordsAreThoseOfTheBareMachine(String name) throws IOException {
        JsonNode inside = TestEngine.results(engine.run(Trial.of(Ours.files(name))));
        JsonNode outside = TestEngine.onTheBareMachine(Ours.files(name), temporary);
        assertThat(inside.get("score")).isEqualTo(outside.get("score"));
        assertThat(inside.get("output")).isEqualTo(outside.get("output"));
        assertThat(inside.get("tests")).isEqualTo(outside.get("tests"));
    }

    static Stream<BadDeed> deeds() {
        return BadDeed.all();
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whateverASubmissionDoesTheRestIsGraded(BadDeed deed) throws IOException {
        Homework homework = Homework.withRight(temporary).withConv2d(Homework.forwardThat(deed.code()));
        TrialOutcome outcome = engine.run(Trial.of(homework.folder()));
        JsonNode results = TestEngine.results(outcome);
        assertThat(passed(results, "forward: basic")).isEqualTo(deed.harmless());
        assertThat(passed(results, "backward: dx")).isTrue();
        assertThat(outcome.mostMegabytes()).isLessThanOrEqualTo(768);
    }

    private static boolean passed(JsonNode results, String name) {
        for (JsonNode test : results.get("tests")) {
            if (test.get("name").asText().equals("2-D convolution, " + name)) {
                return test.get("status").asText().equals("passed");
            }
        }
        throw new AssertionError("no test " + name);
    }

    /** Under the configuration of a course, which the image must then have too. */
    @Test
    void theCommandShowsWhoWouldSeeWhat() throws IOException {
        String said = Packed.inCheckout(
                "container",
                "solutions/wrong/kernel-flipped",
                "--course",
                "tests/courses/sheet-2",
                "--base",
                TestEngine.base(),
                "--tag",
                "chainrule-test-of-a-course:latest",
                "--to",
                temporary.toString());
        JsonNode results =
                new ObjectMapper().readTree(temporary.resolve("results.json").toFile());
        assertThat(results.get("tests"))
                .extracting(test -> test.get("max_score").asDouble())
                .satisfies(points -> assertThat(
                                points.stream().mapToDouble(Double::doubleValue).sum())
                        .isCloseTo(100, within(1e-9)));
        assertThat(said)
                .containsPattern("run_autograder ended with exit code 0 after [0-9.]+ s; the container used at most"
                        + " \\d+ MB\\.\n")
                .contains(String.format(
                        Locale.ROOT,
                        "Students, at once:%n  score %.2f%n",
                        results.get("score").asDouble()))
                .contains("Staff, always: the same");
    }

    /** Its tests are in the image, and so is what runs them. */
    @Test
    void aCourseWithTestsOfItsOwnIsGradedByThem() throws IOException {
        String course = "autograder/acceptance/src/test/resources/deque";
        String said = Packed.inCheckout(
                "container",
                course + "/solutions/wrong/never-grows",
                "--course",
                course,
                "--base",
                TestEngine.base(),
                "--tag",
                "chainrule-test-of-tests:latest",
                "--to",
                temporary.toString());
        JsonNode results =
                new ObjectMapper().readTree(temporary.resolve("results.json").toFile());
        assertThat(results.at("/extra_data/chainrule/isolation").asText()).isEqualTo("full");
        assertThat(results.get("tests"))
                .filteredOn(test -> test.get("status").asText().equals("failed"))
                .extracting(test -> test.get("number").asText())
                .containsExactly("1.3", "3.1");
        assertThat(said).contains("What happens when the array is full?");
    }

    @Test
    void whenThePlatformLosesItsPatienceItReplacesTheResults() {
        TrialOutcome outcome = engine.run(Trial.of(Ours.files("reference")).within(1));
        assertThat(outcome.timedOut()).isTrue();
        assertThat(Received.of(outcome.results()).results().orElseThrow().toString())
                .isEqualTo("{\"score\":0,\"output\":\"Your submission timed out. It took longer than 1 seconds to"
                        + " run.\"}");
    }

    /** Every class hangs as soon as it is loaded, so that the time for all is over before each had its turn. */
    @Test
    void whenTimeIsShortTheGraderEndsByItselfAndItsResultsStay() throws IOException {
        Homework homework = Homework.empty(temporary);
        try (Stream<Path> files = Files.list(Ours.files("reference"))) {
            for (Path file : files.toList()) {
                String hanging = Files.readString(file)
                        .replaceFirst("(public class .* \\{)", "$1 static { while (Math.abs(1) > 0) { } }");
                homework.with(file.getFileName().toString(), hanging);
            }
        }
        TrialOutcome outcome = engine.run(Trial.of(homework.folder()).within(100));
        assertThat(outcome.timedOut()).isFalse();
        assertThat(outcome.seconds()).isBetween(75.0, 100.0);
        assertThat(TestEngine.results(outcome).get("score").asDouble()).isZero();
    }
}
