package chainrule.grader.gradescope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.grader.submission.HarnessFault;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFileTests {
    @TempDir
    private Path folder;

    @Test
    void theDocumentIsAnObjectInUtf8WithoutAByteOrderMark() throws IOException {
        Path file = folder.resolve("made/on/demand/results.json");
        new ResultsFile(file).write(notGraded(Map.of("state", "Grüße – ∑")));
        byte[] bytes = Files.readAllBytes(file);
        assertThat(bytes[0]).isEqualTo((byte) '{');
        JsonNode results = new ObjectMapper().readTree(new String(bytes, StandardCharsets.UTF_8));
        assertThat(results.get("score").isNumber()).isTrue();
        assertThat(results.get("execution_time").isNumber()).isTrue();
        assertThat(results.get("output").asText()).isEqualTo(new NotGraded(OptionalDouble.empty()).text());
        assertThat(results.get("output_format").asText()).isEqualTo("text");
        assertThat(results.at("/extra_data/chainrule/state").asText()).isEqualTo("Grüße – ∑");
    }

    @Test
    void writingAgainReplacesAndLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("results.json");
        new ResultsFile(file).write(notGraded(Map.of("state", "one")));
        new ResultsFile(file).write(notGraded(Map.of("state", "two")));
        assertThat(new ObjectMapper()
                        .readTree(file.toFile())
                        .at("/extra_data/chainrule/state")
                        .asText())
                .isEqualTo("two");
        assertThat(folder).isDirectoryContaining("glob:**/results.json").satisfies(all -> {
            try (var entries = Files.list(folder)) {
                assertThat(entries).hasSize(1);
            }
        });
    }

    /** As when the disk is full: what was begun is not left. */
    @Test
    void whatCannotBeWrittenLeavesNothingBeside() throws IOException {
        Files.createDirectories(folder.resolve("results.json/taken"));
        assertThatThrownBy(() -> new ResultsFile(folder.resolve("results.json")).write(notGraded(Map.of())))
                .isInstanceOf(HarnessFault.class)
                .hasMessage("the results could not be written to " + folder.resolve("results.json"));
        assertThat(names()).containsExactly("results.json");
    }

    @Test
    void whatAKilledGraderLeftHalfWrittenGoesAndWhatSomebodyWritesNowStays() throws IOException {
        Path old = Files.writeString(folder.resolve(".results-1.json"), "{");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        Files.writeString(folder.resolve(".results-2.json"), "{");
        Files.setLastModifiedTime(
                Files.writeString(folder.resolve("results-1.json"), "{"), FileTime.from(Instant.EPOCH));
        new ResultsFile(folder.resolve("results.json")).write(notGraded(Map.of()));
        assertThat(names()).containsExactly(".results-2.json", "results-1.json", "results.json");
    }

    /** As /dev/null and /dev/stdout: whoever names them wants them written to, and still there afterwards. */
    @Test
    void whatIsNoFileIsWrittenToAndNotReplaced() throws IOException, InterruptedException {
        Path elsewhere = folder.resolve("elsewhere.json");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), elsewhere);
        new ResultsFile(link).write(notGraded(Map.of()));
        assertThat(link).isSymbolicLink();
        assertThat(elsewhere).content().startsWith("{");
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Process reader = new ProcessBuilder("cat", pipe.toString()).start();
        new ResultsFile(pipe).write(notGraded(Map.of()));
        assertThat(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("{");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private static Results notGraded(Map<String, Object> facts) {
        return ResultsOf.notGraded(new NotGraded(OptionalDouble.empty()), facts);
    }
}
