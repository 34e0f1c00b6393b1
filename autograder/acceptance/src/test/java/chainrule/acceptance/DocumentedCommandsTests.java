package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whoever follows a page of the guide comes to its end: its commands are run as they stand there, one after the other, in
 * the checkout. Those that need a container engine have tests of their own.
 */
@Execution(ExecutionMode.SAME_THREAD)
class DocumentedCommandsTests {
    private static final List<String> MADE =
            List.of("my-course", "my-layers", "my-tests", "combined", "dist", "report.html", "report.xml");

    private static final Path TARGET = Machine.repository().resolve("target");

    @BeforeEach
    @AfterEach
    void clean() throws IOException {
        for (String name : MADE) {
            Path made = TARGET.resolve(name);
            if (Files.exists(made)) {
                try (Stream<Path> files = Files.walk(made)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    private static List<String> commands(String document) throws IOException {
        List<String> lines = Files.readString(Machine.repository().resolve(document))
                .lines()
                .filter(line -> line.startsWith("    ./run_autograder ")
                        || line.startsWith("    cp ")
                        || line.startsWith("    mkdir "))
                .map(String::strip)
                .toList();
        // of the README the first screen alone
        return document.equals("README.md") ? lines.subList(0, 2) : lines;
    }

    @ParameterizedTest
    @CsvSource({
        "README.md, 2",
        "docs/course.md, 5",
        "docs/own-exercises.md, 6",
        "docs/formats.md, 5",
        "docs/junit.md, 9"
    })
    void everyCommandDoesWhatThePageSays(String document, int count) throws IOException {
        List<String> commands = commands(document).stream()
                .filter(command -> !command.startsWith("./run_autograder container"))
                .toList();
        assertThat(commands).hasSize(count);
        for (String command : commands) {
            List<String> words = new ArrayList<>(List.of(command.split(" ")));
            Packed.Ended ended = Packed.ended(Machine.repository(), Map.of(), words);
            assertThat(ended.exitCode()).as(command + "\n" + ended.printed()).isZero();
            assertThat(ended.printed()).as(command).doesNotContain("fault of the harness", "Usage:");
        }
    }
}
