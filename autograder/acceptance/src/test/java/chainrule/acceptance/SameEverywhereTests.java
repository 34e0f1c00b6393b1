package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as people run it: the same submission gets the same results, and the shell learns how it ended. */
class SameEverywhereTests {
    @TempDir
    private Path folder;

    private record Run(int exitCode, String out, String err) {}

    private Run run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Machine.repository().resolve("run_autograder").toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        return new Run(exitCode, Files.readString(out), Files.readString(err));
    }

    private JsonNode results(String name, Map<String, String> environment) throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        String submission =
                Machine.repository().resolve("solutions/wrong/kernel-flipped").toString();
        assertThat(run(environment, submission, "--seed", "7", "--results", file.toString())
                        .exitCode())
                .isZero();
        ObjectNode results = (ObjectNode) new ObjectMapper().readTree(file.toFile());
        assertThat(results.remove("execution_time").isNumber()).isTrue();
        return results;
    }

    @Test
    void twoRunsGiveTheSameResults() throws Exception {
        assertThat(results("one.json", Map.of())).isEqualTo(results("two.json", Map.of()));
    }

    @Test
    void anotherLocaleAndTimeZoneChangeNothing() throws Exception {
        Map<String, String> turkish =
                Map.of("JAVA_TOOL_OPTIONS", "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Kolkata");
        assertThat(results("one.json", Map.of()).get("tests"))
                .isEqualTo(results("two.json", turkish).get("tests"));
    }

    @Test
    void everyFieldIsAsThePlatformWantsIt() throws Exception {
        JsonNode results = results("one.json", Map.of());
        assertThat(results.get("score").isNumber()).isTrue();
        assertThat(results.get("output_format").asText()).isEqualTo("text");
        assertThat(results.get("visibility").asText()).isEqualTo("visible");
        assertThat(results.at("/extra_data/chainrule/isolation").asText()).isNotEmpty();
        assertThat(results.at("/extra_data/chainrule/version").asText()).isEqualTo("0.1.0");
        assertThat(results.at("/extra_data/chainrule/java").asText()).isNotEmpty();
        assertThat(results.at("/extra_data/chainrule/configuration").asText()).hasSize(16);
        double sum = 0;
        for (JsonNode test : results.get("tests")) {
            assertThat(test.get("number").isTextual()).isTrue();
            assertThat(test.get("status").asText()).isIn("passed", "failed");
            assertThat(test.get("max_score").isNumber()).isTrue();
            assertThat(test.get("output").asText()).isNotEmpty().hasSizeLessThan(100_000);
            sum += test.get("score").asDouble();
        }
        assertThat(results.get("score").asDouble()).isCloseTo(sum, org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void wrongUsageHasItsOwnExitCodeAndOneSentence() throws Exception {
        Run run = run(Map.of(), "no/such/folder");
        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.err()).startsWith("There is no folder no/such/folder.\n");
        assertThat(run(Map.of(), "--sed").exitCode()).isEqualTo(64);
        assertThat(run(Map.of(), ".", "--only", "99.9").err())
                .startsWith("There is no check 99.9; --list shows them all.\n");
    }

    @Test
    void theListNamesEveryCheckWithItsPoints() throws Exception {
        Run run = run(Map.of(), "--list");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("1  2-D convolution (Convolution2d)").contains("forward: stride");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void onlyOneCheckIsGradedWhenAskedFor() throws Exception {
        Run run =
                run(Map.of(), Machine.repository().resolve("solutions/starter").toString(), "--only", "1.5");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("1.5 ").doesNotContain("1.6 ");
    }
}
