package chainrule.grader.gradescope;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;
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

    private static Results notGraded(Map<String, Object> facts) {
        return ResultsOf.notGraded(new NotGraded(OptionalDouble.empty()), facts);
    }
}
