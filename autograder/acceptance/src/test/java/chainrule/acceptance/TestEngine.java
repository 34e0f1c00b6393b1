package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.submission.HarnessFault;
import chainrule.staff.container.BuildContext;
import chainrule.staff.container.ContainerEngine;
import chainrule.staff.container.Image;
import chainrule.staff.container.PlatformContainer;
import chainrule.staff.container.Received;
import chainrule.staff.container.ResultsSchema;
import chainrule.staff.container.Trial;
import chainrule.staff.container.TrialOutcome;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The container engine of this machine, with the image of this checkout. Where there is none the tests are skipped, and
 * say so; {@code .ci/run} sets CHAINRULE_CONTAINERS=required, which makes that a failure.
 */
record TestEngine(ContainerEngine engine, Image image) implements AutoCloseable {
    private static final String NAME = "chainrule-test:latest";

    /** One at a time: the image is built by the first, and found by the others. */
    static synchronized TestEngine open() {
        try {
            ContainerEngine engine = ContainerEngine.open();
            return new TestEngine(
                    engine,
                    Image.of(
                            engine,
                            BuildContext.around(
                                    Machine.product().home(), Machine.product().home()),
                            base(),
                            NAME,
                            line -> {}));
        } catch (HarnessFault fault) {
            if ("required".equals(System.getenv("CHAINRULE_CONTAINERS"))) {
                throw fault;
            }
            System.err.println("SKIPPED: the tests in containers. " + fault.getMessage());
            return Assumptions.abort(fault.getMessage());
        }
    }

    static String base() {
        return Optional.ofNullable(System.getenv("CHAINRULE_BASE")).orElse("chainrule-test-base:without-java");
    }

    /** Grades in a new container. */
    TrialOutcome run(Trial trial) {
        try (PlatformContainer container = PlatformContainer.start(engine, image, trial)) {
            return container.grade();
        }
    }

    /** What the platform would read, which must be as it wants it. */
    static JsonNode results(TrialOutcome outcome) {
        JsonNode results = Received.of(outcome.results())
                .results()
                .orElseThrow(() -> new AssertionError("no results; printed: " + outcome.stdout()));
        assertThat(ResultsSchema.load().deviations(results))
                .as(outcome.stdout())
                .isEmpty();
        assertThat(outcome.exitCode()).as(outcome.stdout()).isZero();
        return results;
    }

    /** The results outside all containers, written into a folder for the purpose. */
    static JsonNode onTheBareMachine(Path submission, Path temporary) throws IOException {
        Path file = temporary.resolve("results.json");
        Machine.grade(submission, Optional.of(file), Optional.empty());
        return new ObjectMapper().readTree(file.toFile());
    }

    @Override
    public void close() throws IOException {
        engine.close();
    }
}
