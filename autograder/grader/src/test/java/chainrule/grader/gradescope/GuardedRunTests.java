package chainrule.grader.gradescope;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.config.InvalidAssignmentException;
import chainrule.grader.submission.HarnessFault;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the harness fails at is no loss for a student. */
class GuardedRunTests {
    private static final OptionalDouble EARLIER = OptionalDouble.of(31.5);

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

    private String state() {
        return results().at("/extra_data/chainrule/state").asText();
    }

    private GuardedRun run(OptionalDouble earlier) {
        GuardedRun run = new GuardedRun(Optional.of(file()));
        run.keep(earlier);
        return run;
    }

    private static Results graded(double score) {
        return new Results(
                score, 1, "", Results.TEXT, Results.TEXT, Results.VISIBLE, Results.HIDDEN, List.of(), null, Map.of());
    }

    @Test
    void whileARunGoesOnItsResultsSayThatItDidNotFinish() {
        Optional<Failure> failure = new GuardedRun(Optional.of(file())).during(() -> {
            assertThat(results().get("score").asDouble()).isZero();
            assertThat(state()).isEqualTo("unfinished");
            assertThat(results().at("/extra_data/chainrule/rerun").asBoolean()).isTrue();
        });
        assertThat(failure).isEmpty();
    }

    @Test
    void onceTheScoreBeforeIsKnownItIsKept() {
        GuardedRun run = new GuardedRun(Optional.of(file()));
        Optional<Failure> failure = run.during(() -> {
            run.keep(EARLIER);
            assertThat(results().get("score").asDouble()).isEqualTo(31.5);
            assertThat(results().get("output").asText()).isEqualTo(new NotGraded(EARLIER).text());
            assertThat(state()).isEqualTo("unfinished");
        });
        assertThat(failure).isEmpty();
    }

    @Test
    void aFaultKeepsTheScoreAndTellsStaffWhy() {
        Optional<Failure> failure = run(EARLIER).during(() -> {
            throw new HarnessFault("the product is not whole");
        });
        assertThat(failure).isPresent();
        assertThat(results().get("score").asDouble()).isEqualTo(31.5);
        assertThat(results().get("output").asText()).isEqualTo(new NotGraded(EARLIER).text());
        JsonNode facts = results().at("/extra_data/chainrule");
        assertThat(facts.get("state").asText()).isEqualTo("harness-fault");
        assertThat(facts.get("rerun").asBoolean()).isTrue();
        assertThat(facts.get("fault").asText()).isEqualTo("the product is not whole");
        assertThat(facts.get("trace").asText()).contains("HarnessFault", "GuardedRunTests");
    }

    @Test
    void aPersonReadsOneSentence() {
        run(OptionalDouble.empty()).during(() -> {
            throw new HarnessFault("the product is not whole");
        });
        assertThat(said)
                .hasToString("run_autograder: a fault of the harness, not of the submission: the product is not whole."
                        + System.lineSeparator());
    }

    @Test
    void aMistakeInTheConfigurationIsToldAsOne() {
        Optional<Failure> failure = run(EARLIER).during(() -> {
            throw new InvalidAssignmentException(Path.of("course/assignment.yaml"), 12, "points is missing");
        });
        assertThat(failure.orElseThrow().isOfConfiguration()).isTrue();
        assertThat(said)
                .hasToString("run_autograder: the configuration cannot be used: assignment.yaml, line 12: points is"
                        + " missing." + System.lineSeparator());
        assertThat(state()).isEqualTo("configuration-fault");
        assertThat(results().get("score").asDouble()).isEqualTo(31.5);
    }

    @Test
    void everyKindOfFaultIsCaught() {
        run(EARLIER).during(() -> {
            throw new OutOfMemoryError();
        });
        assertThat(said).asString().contains("not of the submission: OutOfMemoryError.");
        run(EARLIER).during(() -> {
            throw new StackOverflowError();
        });
        assertThat(results().get("score").asDouble()).isEqualTo(31.5);
    }

    @Test
    void aFirstSubmissionHasZeroForTheTimeBeing() {
        run(OptionalDouble.empty()).during(() -> {
            throw new IllegalStateException();
        });
        assertThat(results().get("score").asDouble()).isZero();
        assertThat(results().get("output").asText()).isEqualTo(new NotGraded(OptionalDouble.empty()).text());
    }

    @Test
    void whatGoesWrongAfterTheResultsTakesNothingAway() {
        GuardedRun run = run(EARLIER);
        Optional<Failure> failure = run.during(() -> {
            run.write(graded(40));
            throw new IllegalStateException("the table does not fit");
        });
        assertThat(failure).isPresent();
        assertThat(results().get("score").asDouble()).isEqualTo(40);
    }

    @Test
    void aRunThatIsStoppedKeepsTheScoreWhateverItWritesLater() throws InterruptedException {
        GuardedRun run = run(EARLIER);
        assertThat(run.stop(new Failure(new HarnessFault("too late")))).isFalse();
        run.write(graded(40));
        run.keep(OptionalDouble.of(7));
        assertThat(results().get("score").asDouble()).isEqualTo(31.5);
        assertThat(results().at("/extra_data/chainrule/fault").asText()).isEqualTo("too late");
    }

    @Test
    void resultsThatAreWrittenAreNotStopped() throws InterruptedException {
        GuardedRun run = run(EARLIER);
        run.write(graded(40));
        assertThat(run.stop(new Failure(new HarnessFault("too late")))).isTrue();
        assertThat(results().get("score").asDouble()).isEqualTo(40);
        assertThat(said.size()).isZero();
    }

    /** A part of a document that takes for ever to write. */
    record Endless(CountDownLatch begun, CountDownLatch end) {
        @JsonValue
        String text() throws InterruptedException {
            begun.countDown();
            end.await();
            return "";
        }
    }

    @Test
    void whoeverWritesForEverIsNotWaitedFor() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        GuardedRun run = new GuardedRun(Optional.of(file()));
        Thread hangs = new Thread(() -> run.write(JsonNodeFactory.instance.pojoNode(new Endless(begun, end))));
        hangs.start();
        begun.await();
        assertThat(run.stop(new Failure(new HarnessFault("too late")))).isFalse();
        end.countDown();
        hangs.join();
    }

    @Test
    void aHarnessThatWantsItsMarkBackFindsItInEveryResult() throws IOException {
        GuardedRun run = new GuardedRun(Optional.of(file()), Optional.of("3f9a"));
        run.keep(OptionalDouble.of(3));
        assertThat(Files.readString(file())).contains("\"nonce\" : \"3f9a\"");
        run.write(graded(1));
        assertThat(Files.readString(file())).contains("\"nonce\" : \"3f9a\"");
        GuardedRun failing = new GuardedRun(Optional.of(file()), Optional.of("77"));
        failing.during(() -> {
            throw new IllegalStateException("no");
        });
        assertThat(Files.readString(file())).contains("\"nonce\" : \"77\"", "harness-fault");
    }
}
