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
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class with a container for each submission gets what it gets without. */
@Tag("container")
class BatchContainerTests {
    private static final int SUBMISSIONS = 40;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path temporary;

    private Path submissions;
    private Path course;

    @BeforeAll
    static void open() throws IOException {
        TestEngine.open().close();
    }

    @Test
    void resultsAreThoseOfTheBareMachine() throws IOException {
        layOut();
        Packed.Ended outside = batch("outside");
        Packed.Ended inside = batch("inside", "--engine", "docker", "--base", TestEngine.base());
        assertThat(inside.exitCode()).as(inside.printed()).isEqualTo(1);
        assertThat(inside.printed())
                .contains("39 of 40 submissions have a score")
                .contains("submission_broken: unusable, the archive is empty, or no zip file");
        assertThat(outside.exitCode()).isEqualTo(1);
        assertThat(answers("inside")).isEqualTo(answers("outside")).hasSize(2 * SUBMISSIONS - 1);
    }

    /** Some that mean harm among them, of the kind that does not depend on time. */
    private void layOut() throws IOException {
        submissions = Files.createDirectories(temporary.resolve("export"));
        course = Files.createDirectories(temporary.resolve("course"));
        Files.writeString(course.resolve("assignment.yaml"), """
                version: 1
                title: "One layer"
                exercises:
                  - exercise: convolution2d
                    points: 100
                limits:
                  call-seconds: 10
                  compile-seconds: 60
                  heap-megabytes: 192
                secret: of a class that nobody is in
                """);
        List<String> solutions = List.of(
                "reference", "starter", "wrong/kernel-flipped", "correct/im2col", "hostile/exits", "hostile/halts");
        StringBuilder metadata = new StringBuilder();
        for (int number = 0; number < SUBMISSIONS - 1; number++) {
            String id = String.format(Locale.ROOT, "submission_%02d", number);
            Path files = Ours.files(solutions.get(number % solutions.size()));
            Packed.run(
                    temporary,
                    "cp",
                    "-a",
                    files.toString(),
                    submissions.resolve(id).toString());
            metadata.append(id).append(":\n  :created_at: 2026-02-01 04:15:07.000000000 Z\n  :history:\n  - :id: 1\n");
        }
        Files.writeString(submissions.resolve("submission_broken.zip"), "no zip file");
        Files.writeString(submissions.resolve("submission_metadata.yml"), metadata);
    }

    private Packed.Ended batch(String to, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("batch", submissions.toString()));
        command.addAll(List.of("--to", temporary.resolve(to).toString(), "--course", course.toString()));
        command.addAll(List.of(options));
        return Packed.endedInCheckout(Map.of(), command.toArray(String[]::new));
    }

    /** All that is known of every submission, but for how long it took and on which Java. */
    private Map<String, JsonNode> answers(String name) throws IOException {
        Path folder = temporary.resolve(name);
        Map<String, JsonNode> answers = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(one -> one.endsWith("record.json") || one.endsWith("results.json"))
                    .toList()) {
                JsonNode answer = JSON.readTree(file.toFile());
                for (String field : List.of("seconds", "java", "execution_time")) {
                    answer.findParents(field).forEach(parent -> ((ObjectNode) parent).remove(field));
                }
                answers.put(folder.relativize(file).toString(), answer);
            }
        }
        return answers;
    }
}
