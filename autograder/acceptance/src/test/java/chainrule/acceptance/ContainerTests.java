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
import java.nio.file.StandardCopyOption;
import java.util.Locale;
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
@Execution(ExecutionMode.CONCURRENT)
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
        System.out.printf(
                Locale.ROOT,
                "The reference in a container: %.1f s, at most %d MB.%n",
                outcome.seconds(),
                outcome.mostMegabytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"starter", "wrong/kernel-flipped", "correct/im2col"})
    void scoresAndWordsAreThoseOfTheBareMachine(String name) throws IOException {
        JsonNode inside = results(run(Trial.of(solution(name))));
        JsonNode outside = onTheBareMachine(solution(name));
        assertThat(inside.get("score")).isEqualTo(outside.get("score"));
        assertThat(inside.get("output")).isEqualTo(outside.get("output"));
        assertThat(inside.get("tests")).isEqualTo(outside.get("tests"));
    }

    private JsonNode onTheBareMachine(Path submission) throws IOException {
        Path file = temporary.resolve("results.json");
        Machine.grade(submission, Optional.of(file), Optional.empty());
        return new ObjectMapper().readTree(file.toFile());
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

    /** Every class hangs as soon as it is loaded, so that the time for all is over before each had its turn. */
    @Test
    void whenTimeIsShortTheGraderEndsByItselfAndItsResultsStay() throws IOException {
        Homework homework = Homework.empty(temporary);
        try (Stream<Path> files = Files.list(solution("reference"))) {
            for (Path file : files.toList()) {
                String hanging = Files.readString(file)
                        .replaceFirst("(public class .* \\{)", "$1 static { while (Math.abs(1) > 0) { } }");
                homework.with(file.getFileName().toString(), hanging);
            }
        }
        TrialOutcome outcome = run(Trial.of(homework.folder()).within(100));
        assertThat(outcome.timedOut()).isFalse();
        assertThat(outcome.seconds()).isBetween(75.0, 100.0);
        assertThat(results(outcome).get("score").asDouble()).isZero();
    }

    /** Where there is a JDK and nothing else of ours, without a network, by somebody who is not root. */
    @Test
    void aStudentsKitSaysTheSameToAnOrdinaryUser() throws IOException {
        Path halfFinished = temporary.resolve("half-finished");
        copy(solution("starter"), halfFinished);
        copy(solution("wrong/kernel-flipped"), halfFinished);
        Trial trial = Trial.of(halfFinished).in(Trial.NO_NETWORK);
        try (PlatformContainer container = PlatformContainer.start(engine.engine(), engine.image(), trial)) {
            container.put(
                    "/srv/", "starter.zip", Files.readAllBytes(Packed.usual().starter()));
            String said = container.run("export LC_ALL=C.UTF-8 HOME=/srv/ada; mkdir -p \"$HOME/Übung 1\""
                    + " && cd \"$HOME/Übung 1\" && unzip -q /srv/starter.zip && cp /autograder/submission/*.java src"
                    + " && chown -R 1000:1000 $HOME && rm -r /autograder"
                    + " && setpriv --reuid=1000 --regid=1000 --clear-groups java -Duser.language=tr"
                    + " -Dfile.encoding=windows-1252 -jar chainrule.jar --results '../été.json' 2>&1");
            JsonNode atHome = new ObjectMapper().readTree(container.run("cat '/srv/ada/été.json'"));
            assertThat(atHome).as(said).isNotNull();
            assertThat(ResultsSchema.load().deviations(atHome)).isEmpty();
            assertThat(Packed.tests(atHome)).isEqualTo(Packed.tests(onTheBareMachine(halfFinished)));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** On an image without Chainrule and without Java, as the platform makes one from an upload. */
    @Test
    void anUploadSetsItselfUpAndGradesTheSame() throws Exception {
        Trial trial = Trial.of(solution("wrong/kernel-flipped")).in("host");
        try (PlatformContainer container =
                PlatformContainer.start(engine.engine(), new Image(TestEngine.base()), trial)) {
            container.put(
                    "/autograder/",
                    "upload.zip",
                    Files.readAllBytes(Packed.usual().upload()));
            String said = container.run("cd /autograder && mkdir source && cd source && unzip -q ../upload.zip && cd .."
                    + " && cp source/run_autograder . && chmod +x run_autograder && cd / && bash"
                    + " /autograder/source/setup.sh 2>&1");
            assertThat(said)
                    .startsWith("setup.sh: installing openjdk-17-jdk-headless\nThe reference earns 160.00 of 160.00"
                            + " points, the starter 0.00. Isolation: full.");
            JsonNode inside = results(container.grade());
            assertThat(inside.get("tests"))
                    .isEqualTo(onTheBareMachine(trial.submission()).get("tests"));
        }
    }
}
