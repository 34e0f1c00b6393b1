package chainrule.grader.gradescope;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionLimitTests {
    private static final SubmissionLimit TWO_A_DAY = new SubmissionLimit(2, Duration.ofHours(24));

    @TempDir
    private Path folder;

    /** Submitted on a day at an hour, after others. */
    private Metadata at(String created, String... earlier) throws IOException {
        String previous = Stream.of(earlier)
                .map(time -> "{\"score\": \"1.0\", \"submission_time\": \"2026-03-" + time + ":00:00.5-08:00\""
                        + (time.equals("02T10") ? ", \"autograder_error\": true}" : "}"))
                .collect(Collectors.joining(","));
        return Metadata.read(Files.writeString(
                folder.resolve("metadata.json"),
                "{\"created_at\": \"2026-03-" + created + ":00:00.5-08:00\", \"previous_submissions\": [" + previous
                        + "]}"));
    }

    @Test
    void oneWithinTheLimitIsGraded() throws IOException {
        assertThat(TWO_A_DAY.waitAfter(at("02T14"))).isEmpty();
        assertThat(TWO_A_DAY.waitAfter(at("02T14", "02T09"))).isEmpty();
    }

    @Test
    void oneTooManyWaitsUntilTheEarliestIsOutOfTheWindow() throws IOException {
        assertThat(TWO_A_DAY.waitAfter(at("02T14", "02T09", "02T12"))).hasValue(Duration.ofHours(19));
    }

    @Test
    void oneThatWasNotGradedDoesNotCountAgainstTheNext() throws IOException {
        assertThat(TWO_A_DAY.waitAfter(at("03T09", "02T08", "02T12", "02T13", "02T14")))
                .isEmpty();
    }

    @Test
    void oneThatTheHarnessFailedAtDoesNotCount() throws IOException {
        assertThat(TWO_A_DAY.waitAfter(at("02T14", "02T09", "02T10"))).isEmpty();
    }

    @Test
    void aRegradeDecidesAsBeforeThoughOthersCameLater() throws IOException {
        assertThat(TWO_A_DAY.waitAfter(at("02T09", "02T08", "02T12", "02T13"))).isEmpty();
        assertThat(at("02T09", "02T08", "02T12").latest().orElseThrow().time())
                .hasValueSatisfying(time -> assertThat(time).isEqualTo("2026-03-02T16:00:00.500Z"));
    }

    @Test
    void withoutATimeNothingIsLimited() {
        assertThat(TWO_A_DAY.waitAfter(Metadata.NONE)).isEmpty();
    }

    @Test
    void theResultsBeforeAreSaidAgain() throws IOException {
        String results = """
                {"score": 1, "output": "Layers", "output_format": "text", "tests": [{"name": "a"}],
                 "extra_data": {"chainrule": {"state": "graded", "version": "0.1.0"}}}
                """;
        Metadata metadata = Metadata.read(Files.writeString(folder.resolve("again.json"), """
                {"created_at": "2026-03-02T14:00:00-08:00", "previous_submissions": [
                  {"score": 1, "submission_time": "2026-03-02T09:00:00-08:00", "results": null},
                  {"score": "12.5", "submission_time": "2026-03-02T12:30:30-08:00", "results": %s}]}
                """.formatted(results)));
        assertThat(RepeatedResults.of(metadata.latest().orElseThrow(), TWO_A_DAY, metadata)
                        .toString())
                .isEqualTo("{\"score\":12.5,\"output\":\"This submission was not graded: only 2 within 24 hours are."
                        + " What you see is the result of the submission before. Your score from the submission before"
                        + " stays. The next submission is graded if you make it 19 hours or more after this one.\","
                        + "\"output_format\":\"text\",\"tests\":[{\"name\":\"a\"}],\"extra_data\":{\"chainrule\":"
                        + "{\"state\":\"limited\",\"version\":\"0.1.0\"}}}");
    }

    @Test
    void withoutThemTheScoreStays() throws IOException {
        Metadata metadata = at("02T14", "02T09", "02T12");
        JsonNode results = RepeatedResults.of(metadata.latest().orElseThrow(), TWO_A_DAY, metadata);
        assertThat(results.get("score").asDouble()).isOne();
        assertThat(results.get("tests")).isEmpty();
        assertThat(results.get("output").asText()).doesNotContain("What you see");
    }
}
