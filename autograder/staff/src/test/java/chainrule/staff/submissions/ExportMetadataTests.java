package chainrule.staff.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The metadata of an export: keys of Ruby, and nothing built of what a submission put into it. */
class ExportMetadataTests {
    private static final String EXPORT = """
            submission_11:
              :submitters:
              - :name: Ada Example
                :sid: '00123'
                :email: ada@example.edu
              :created_at: 2026-02-01 04:15:07.123456000 Z
              :score: 17.5
              :status: processed
              :results:
                score:
                tests:
                - {name: 'forward', tags: , score: 2.0, number: '1.1', output: 'a: b', status: }
                execution_time: 3.4
              :history:
              - :submitters: []
                :created_at: 2026-01-30 18:00:00.000000000 Z
                :results:
                  execution_time: 9
                :id: 1
              - :created_at: 2026-01-31 18:00:00.000000000 Z
                :id: 2
            submission_12:
              :created_at: yesterday
              :results:
              :history:
            """;

    @TempDir
    private Path temporary;

    private Map<String, SubmissionFacts> read(String text) throws IOException {
        return ExportMetadata.read(Files.writeString(temporary.resolve("m.yml"), text));
    }

    @Test
    void whatBearsOnAGradingIsRead() throws IOException {
        assertThat(read(EXPORT))
                .containsEntry(
                        "submission_11",
                        new SubmissionFacts(
                                Optional.of(Instant.parse("2026-02-01T04:15:07.123456Z")), 2, OptionalDouble.of(3.4)))
                .containsEntry("submission_12", SubmissionFacts.NONE);
    }

    @Test
    @Timeout(20)
    void aliasesThatWouldGrowAreNotFollowed() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(read(bomb + EXPORT)).containsKey("submission_11").hasSize(2);
    }

    @Test
    void tagsOfRubyBuildNothing() throws IOException {
        assertThat(read("submission_1: !ruby/object:Gem::Installer\n  :created_at: 2026-02-01 04:15:07 Z\n"))
                .containsEntry(
                        "submission_1",
                        new SubmissionFacts(
                                Optional.of(Instant.parse("2026-02-01T04:15:07Z")), 0, OptionalDouble.empty()));
    }

    @Test
    void outputsOfManyMegabytesAreNoHindrance() throws IOException {
        String output = "line of output\\n".repeat(1 << 19);
        assertThat(read("submission_1:\n  :results:\n    output: \"" + output + "\"\n    execution_time: 2\n"))
                .containsEntry("submission_1", new SubmissionFacts(Optional.empty(), 0, OptionalDouble.of(2)));
    }

    @Test
    void whatIsNoMetadataIsRefused() {
        assertThatIOException().isThrownBy(() -> read("- a list\n")).withMessageContaining("does not name submissions");
        assertThatIOException()
                .isThrownBy(() -> read("a: [1\nb: }"))
                .withMessageContaining("m.yml is not the metadata");
        assertThatIOException().isThrownBy(() -> read("a: " + "[".repeat(300))).withMessageContaining("m.yml");
        assertThatIOException().isThrownBy(() -> read(""));
    }
}
