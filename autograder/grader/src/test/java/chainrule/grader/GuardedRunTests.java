package chainrule.grader;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.gradescope.EarlierSubmission;
import chainrule.grader.gradescope.Metadata;
import chainrule.grader.gradescope.NotGraded;
import chainrule.grader.gradescope.Platform;
import chainrule.grader.submission.HarnessFault;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the harness fails at is no loss for a student. */
class GuardedRunTests {
    private static final Metadata EARLIER = new Metadata(
            Optional.empty(),
            List.of(new EarlierSubmission(Optional.empty(), 31.5, Optional.empty())),
            OptionalDouble.empty());

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream usual = System.err;

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void listenNoMore() {
        System.setErr(usual);
    }

    private Path file() {
        return folder.resolve("results.json");
    }

    private JsonNode results() {
        try {
            return new ObjectMapper().readTree(file().toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private GuardedRun run(Metadata metadata) {
        return new GuardedRun(Optional.of(file()), metadata);
    }

    @Test
    void whileARunGoesOnItsResultsSayThatItDidNotFinish() {
        run(EARLIER).grade(() -> {
            assertThat(results().get("score").asDouble()).isEqualTo(31.5);
            assertThat(results().get("output").asText()).isEqualTo(new NotGraded(OptionalDouble.of(31.5)).text());
            assertThat(results().at("/extra_data/chainrule/state").asText()).isEqualTo("unfinished");
            assertThat(results().at("/extra_data/chainrule/rerun").asBoolean()).isTrue();
            throw new HarnessFault("enough");
        });
    }

    @Test
    void aFaultKeepsTheScoreAndTellsStaffWhy() {
        assertThat(run(EARLIER).grade(() -> {
                    throw new HarnessFault("the product is not whole");
                }))
                .isEmpty();
        assertThat(results().get("score").asDouble()).isEqualTo(31.5);
        assertThat(results().get("output").asText()).isEqualTo(new NotGraded(OptionalDouble.of(31.5)).text());
        JsonNode facts = results().at("/extra_data/chainrule");
        assertThat(facts.get("state").asText()).isEqualTo("harness-fault");
        assertThat(facts.get("rerun").asBoolean()).isTrue();
        assertThat(facts.get("fault").asText()).isEqualTo("the product is not whole");
        assertThat(facts.get("trace").asText()).contains("HarnessFault", "GuardedRunTests");
    }

    @Test
    void aPersonReadsOneSentence() {
        run(Metadata.NONE).grade(() -> {
            throw new HarnessFault("the product is not whole");
        });
        assertThat(said)
                .hasToString("run_autograder: a fault of the harness, not of the submission: the product is not whole."
                        + System.lineSeparator());
    }

    @Test
    void everyKindOfFaultIsCaught() {
        run(EARLIER).grade(() -> {
            throw new OutOfMemoryError();
        });
        assertThat(said).asString().contains("not of the submission: OutOfMemoryError.");
        run(EARLIER).grade(() -> {
            throw new StackOverflowError();
        });
        assertThat(results().get("score").asDouble()).isEqualTo(31.5);
    }

    @Test
    void aFirstSubmissionHasZeroForTheTimeBeing() {
        run(Metadata.NONE).grade(() -> {
            throw new IllegalStateException();
        });
        assertThat(results().get("score").asDouble()).isZero();
        assertThat(results().get("output").asText()).isEqualTo(new NotGraded(OptionalDouble.empty()).text());
    }

    @Test
    void aRunThatIsStoppedKeepsTheScore() {
        assertThat(run(EARLIER).stopped(new HarnessFault("too late"))).isEqualTo(ExitCode.HARNESS_FAULT);
        assertThat(results().get("score").asDouble()).isEqualTo(31.5);
        assertThat(results().at("/extra_data/chainrule/fault").asText()).isEqualTo("too late");
    }

    @Test
    void onThePlatformTheScoreComesFromTheMetadata() throws IOException {
        Files.createDirectory(folder.resolve("submission"));
        Files.writeString(
                folder.resolve("submission_metadata.json"), "{\"previous_submissions\": [{\"score\": \"12.5\"}]}");
        // no product is installed where unit tests run: a fault of the harness if there ever was one
        int exitCode = PlatformRun.on(
                        new Platform(folder), new Startup(name -> null, Map.of("TIMEOUT_SECONDS", "not a number")::get))
                .grade(report -> report.isEmpty() ? ExitCode.HARNESS_FAULT : ExitCode.GRADED);
        assertThat(exitCode).isEqualTo(ExitCode.HARNESS_FAULT);
        JsonNode results = new ObjectMapper()
                .readTree(folder.resolve("results/results.json").toFile());
        assertThat(results.get("score").asDouble()).isEqualTo(12.5);
        assertThat(results.at("/extra_data/chainrule/state").asText()).isEqualTo("harness-fault");
    }
}
