package chainrule.grader.gradescope;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFileTests {
    @TempDir
    private Path folder;

    @Test
    void theDocumentIsAnObjectInUtf8WithoutAByteOrderMark() throws IOException {
        Path file = folder.resolve("made/on/demand/results.json");
        new ResultsFile(file).write(ResultsOf.unfinished("Grüße – ∑", Map.of("state", "unfinished")));
        byte[] bytes = Files.readAllBytes(file);
        assertThat(bytes[0]).isEqualTo((byte) '{');
        JsonNode results = new ObjectMapper().readTree(new String(bytes, StandardCharsets.UTF_8));
        assertThat(results.get("score").isNumber()).isTrue();
        assertThat(results.get("execution_time").isNumber()).isTrue();
        assertThat(results.get("output").asText()).isEqualTo("Grüße – ∑");
        assertThat(results.get("output_format").asText()).isEqualTo("text");
        assertThat(results.at("/extra_data/chainrule/state").asText()).isEqualTo("unfinished");
    }

    @Test
    void writingAgainReplacesAndLeavesNothingBeside() throws IOException {
        Path file = folder.resolve("results.json");
        new ResultsFile(file).write(ResultsOf.unfinished("one", Map.of()));
        new ResultsFile(file).write(ResultsOf.unfinished("two", Map.of()));
        assertThat(new ObjectMapper().readTree(file.toFile()).get("output").asText())
                .isEqualTo("two");
        assertThat(folder).isDirectoryContaining("glob:**/results.json").satisfies(all -> {
            try (var entries = Files.list(folder)) {
                assertThat(entries).hasSize(1);
            }
        });
    }
}
