package chainrule.grader;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.config.InvalidAssignmentException;
import chainrule.grader.gradescope.Platform;
import chainrule.grader.grading.Course;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first moment on the platform there is something to read, and it is true. */
class PlatformRunTests {
    @TempDir
    private Path folder;

    private final CompletableFuture<Integer> halted = new CompletableFuture<>();

    @BeforeEach
    void layOut() throws IOException {
        Files.createDirectory(folder.resolve("submission"));
        Files.writeString(
                folder.resolve("submission_metadata.json"), "{\"previous_submissions\": [{\"score\": \"12.5\"}]}");
    }

    private PlatformRun run(String timeoutSeconds, Supplier<Course> course) {
        Startup startup = new Startup(name -> null, Map.of("TIMEOUT_SECONDS", timeoutSeconds)::get);
        return new PlatformRun(new Platform(folder), startup, Optional::empty, course, halted::complete);
    }

    private JsonNode results() {
        try {
            return new ObjectMapper()
                    .readTree(folder.resolve("results/results.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String state() {
        return results().at("/extra_data/chainrule/state").asText();
    }

    @Test
    void resultsWithTheScoreBeforeAreThereWhenTheConfigurationIsRead() {
        assertThat(run("not a number", () -> {
                            assertThat(results().get("score").asDouble()).isEqualTo(12.5);
                            assertThat(state()).isEqualTo("unfinished");
                            throw new InvalidAssignmentException(Path.of("assignment.yaml"), 3, "points is missing");
                        })
                        .grade())
                .isEqualTo(ExitCode.BAD_CONFIGURATION);
        assertThat(results().get("score").asDouble()).isEqualTo(12.5);
        assertThat(state()).isEqualTo("configuration-fault");
    }

    @Test
    void aBrokenInstallationIsAFaultOfTheHarness() {
        assertThat(run("600", () -> {
                            throw new ServiceConfigurationError("a suite that cannot be loaded");
                        })
                        .grade())
                .isEqualTo(ExitCode.HARNESS_FAULT);
        assertThat(results().get("score").asDouble()).isEqualTo(12.5);
        assertThat(state()).isEqualTo("harness-fault");
    }

    @Test
    void metadataThatCannotBeReadLeavesAZeroForTheTimeBeing() throws IOException {
        Files.writeString(folder.resolve("submission_metadata.json"), "[".repeat(100_000));
        assertThat(run("600", () -> {
                            throw new ServiceConfigurationError("a suite that cannot be loaded");
                        })
                        .grade())
                .isEqualTo(ExitCode.HARNESS_FAULT);
        assertThat(results().get("score").asDouble()).isZero();
    }

    @Test
    void aHarnessThatHangsIsEndedAndWhatItWritesLaterIsNotHeard() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        PlatformRun hangs = run("0.5", () -> {
            await(ended);
            throw new IllegalStateException("much later");
        });
        Thread runs = new Thread(hangs::grade);
        runs.start();
        assertThat(halted.get(10, TimeUnit.SECONDS)).isEqualTo(ExitCode.HARNESS_FAULT);
        ended.countDown();
        runs.join();
        assertThat(results().get("score").asDouble()).isEqualTo(12.5);
        assertThat(results().at("/extra_data/chainrule/fault").asText())
                .isEqualTo("the grading did not come to an end in time");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
