package chainrule.grader.gradescope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTests {
    @TempDir
    private Path folder;

    private Metadata read(String text) throws IOException {
        return Metadata.read(Files.writeString(folder.resolve("submission_metadata.json"), text));
    }

    private Metadata previous(String... submissions) throws IOException {
        return read("{\"id\": 7, \"previous_submissions\": [" + String.join(", ", submissions) + "]}");
    }

    @Test
    void aScoreIsANumberOrANumberInQuotationMarks() throws IOException {
        assertThat(previous("{\"score\": 12.25, \"results\": null}").previousScore())
                .hasValue(12.25);
        assertThat(previous("{\"score\": \"12.25\", \"news\": [1, {}]}").previousScore())
                .hasValue(12.25);
    }

    @Test
    void theLastOneCountsWhenThereAreNoTimes() throws IOException {
        assertThat(previous("{\"score\": 1}", "{\"score\": 2}").previousScore()).hasValue(2);
    }

    @Test
    void theLatestOneCountsWhateverTheOrder() throws IOException {
        assertThat(previous(
                                "{\"score\": 1, \"submission_time\": \"2026-11-01T01:30:00.5-08:00\"}",
                                "{\"score\": 2, \"submission_time\": \"2026-11-01T01:45:00.5-07:00\"}")
                        .previousScore())
                .hasValue(1);
    }

    @Test
    void oneThatTheHarnessFailedAtDoesNotCount() throws IOException {
        assertThat(previous("{\"score\": 3, \"autograder_error\": false}", "{\"score\": 0, \"autograder_error\": true}")
                        .previousScore())
                .hasValue(3);
    }

    @Test
    void oneWithoutAScoreDoesNotCount() throws IOException {
        assertThat(previous("{\"score\": 3}", "{\"score\": null}", "{\"score\": \"NaN\"}", "{}")
                        .previousScore())
                .hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "not JSON",
                "{\"previous_submissions\": null}",
                "{\"previous_submissions\": 4}"
            })
    void whatIsNotSaidIsNotKnown(String text) throws IOException {
        assertThat(read(text)).isEqualTo(Metadata.NONE);
    }

    @Test
    void aLocalRunHasNoFile() {
        assertThat(Metadata.read(folder.resolve("none"))).isEqualTo(Metadata.NONE);
    }

    @Test
    void pointsAreThoseOfTheQuestionThatAProgramGrades() throws IOException {
        assertThat(read("{\"assignment\": {\"total_points\": \"120.0\", \"outline\": ["
                                + "{\"type\": \"FreeResponseQuestion\", \"weight\": \"20.0\"},"
                                + "{\"type\": \"ProgrammingQuestion\", \"weight\": \"100.0\"}]}}")
                        .points())
                .hasValue(100);
        assertThat(read("{\"assignment\": {\"total_points\": 120, \"outline\": null}}")
                        .points())
                .hasValue(120);
        assertThat(read("{\"assignment\": null}").points()).isEmpty();
    }

    @Test
    void whoSubmitsChangesNothing() throws IOException {
        String group = "{\"users\": [{\"id\": 1, \"email\": \"a\"}, {\"id\": 2, \"sid\": null}],"
                + " \"created_at\": \"2026-03-02T14:22:32.365935-08:00\"}";
        assertThat(read(group)).isEqualTo(read("{\"created_at\": \"2026-03-02T22:22:32.365935Z\", \"users\": []}"));
    }
}
