package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.staff.container.Image;
import chainrule.staff.container.PlatformContainer;
import chainrule.staff.container.Received;
import chainrule.staff.container.ResultsSchema;
import chainrule.staff.container.Trial;
import chainrule.staff.container.TrialOutcome;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Submissions graded as the platform does it: half a processor, 768 MB, the engine's own security options. */
@Tag("container")
@Execution(ExecutionMode.SAME_THREAD)
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
            engine.engine().close();
        }
    }

    private static TrialOutcome run(Trial trial) {
        try (PlatformContainer container = PlatformContainer.start(engine.engine(), engine.image(), trial)) {
            return container.grade();
        }
    }

    private static JsonNode results(TrialOutcome outcome) {
        JsonNode results = Received.of(outcome.results())
                .results()
                .orElseThrow(() -> new AssertionError("no results; printed: " + outcome.stdout()));
        assertThat(ResultsSchema.load().deviations(results))
                .as(outcome.stdout())
                .isEmpty();
        assertThat(outcome.exitCode()).as(outcome.stdout()).isZero();
        return results;
    }

    private static Path solution(String name) {
        return Machine.repository().resolve("solutions").resolve(name);
    }

    @Test
    void theReferenceEarnsEverythingFullyIsolatedInLittleMemory() {
        TrialOutcome outcome = run(Trial.of(solution("reference")));
        JsonNode results = results(outcome);
        assertThat(results.get("tests")).isNotEmpty().allSatisfy(test -> assertThat(
                        test.get("score").asDouble())
                .as(test.toString())
                .isEqualTo(test.get("max_score").asDouble()));
        assertThat(results.at("/extra_data/chainrule/isolation").asText()).isEqualTo("full");
        assertThat(outcome.mostMegabytes()).isBetween(50L, (long) MOST_MEGABYTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"starter", "wrong/kernel-flipped", "correct/im2col"})
    void scoresAndWordsAreThoseOfTheBareMachine(String name) throws IOException {
        JsonNode inside = results(run(Trial.of(solution(name))));
        Path file = temporary.resolve("results.json");
        Machine.grade(solution(name), Optional.of(file), Optional.empty());
        JsonNode outside = new ObjectMapper().readTree(file.toFile());
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
        TrialOutcome outcome = run(Trial.of(homework.folder()));
        JsonNode results = results(outcome);
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

    @Test
    void whenThePlatformLosesItsPatienceItReplacesTheResults() {
        TrialOutcome outcome = run(Trial.of(solution("reference")).within(1));
        assertThat(outcome.timedOut()).isTrue();
        assertThat(Received.of(outcome.results()).results().orElseThrow().toString())
                .isEqualTo("{\"score\":0,\"output\":\"Your submission timed out. It took longer than 1 seconds to"
                        + " run.\"}");
    }

    /** On an image without Chainrule, as the platform makes one from an upload. */
    @Test
    void anUploadSetsItselfUpAndGradesTheSame() throws Exception {
        Path zips = temporary.resolve("zips");
        assertThat(new ProcessBuilder(
                                Machine.repository().resolve("run_autograder").toString(),
                                "package",
                                "--to",
                                zips.toString())
                        .start()
                        .waitFor())
                .isZero();
        Trial trial = Trial.of(solution("wrong/kernel-flipped"));
        try (PlatformContainer container =
                PlatformContainer.start(engine.engine(), new Image(TestEngine.base()), trial)) {
            container.put("/autograder/", "upload.zip", Files.readAllBytes(zips.resolve("autograder.zip")));
            String said = container.run("cd /autograder && mkdir source && cd source && jar -xf ../upload.zip && cd .."
                    + " && cp source/run_autograder . && chmod +x run_autograder && cd / && bash"
                    + " /autograder/source/setup.sh 2>&1");
            assertThat(said)
                    .startsWith("The reference earns 160.00 of 160.00 points, the starter 0.00. Isolation: full.");
            JsonNode inside = results(container.grade());
            Path file = temporary.resolve("results.json");
            Machine.grade(trial.submission(), Optional.of(file), Optional.empty());
            assertThat(inside.get("tests"))
                    .isEqualTo(new ObjectMapper().readTree(file.toFile()).get("tests"));
        }
    }
}
