package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.gradescope.NotGraded;
import chainrule.grader.gradescope.ResultsFile;
import chainrule.grader.gradescope.ResultsOf;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The script refuses, or Java cannot do a thing: whoever reads results finds some all the same, and they say that nobody
 * is to blame who handed something in.
 */
@EnabledOnOs(OS.LINUX)
class RefusedRunTests {
    /** Of a grading that has to end at once. */
    private static final String AS_IT_IS = "s/_/_/";

    private static final String OF_THE_FUTURE = "s/OLDEST_JAVA=17/OLDEST_JAVA=99/";

    @TempDir
    private Path folder;

    private Path results;

    /** A platform of paper: its script looks for the platform's folders here. */
    @BeforeEach
    void layOut() throws IOException {
        Files.createDirectories(folder.resolve("submission"));
        Files.createDirectories(folder.resolve("source/worker"));
        Files.createDirectories(folder.resolve("source/lib"));
        Files.createFile(folder.resolve("source/worker/chainrule-worker-0.jar"));
        Files.createFile(folder.resolve("source/lib/chainrule-grader-0.jar"));
        results = folder.resolve("results/results.json");
    }

    private String run(int code, String limits, String change, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        String script = Files.readString(Machine.repository().resolve("run_autograder"));
        Path own = folder.resolve("run_autograder");
        Files.writeString(own, script.replace("find_results /autograder ", "find_results '" + folder + "' "));
        assertThat(new ProcessBuilder("sed", "-i", change, own.toString())
                        .start()
                        .waitFor())
                .isZero();
        List<String> command =
                new ArrayList<>(List.of("bash", "-c", limits + " exec bash \"$@\"", "bash", own.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isEqualTo(code);
        return printed;
    }

    private JsonNode read(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    private String fault() throws IOException {
        return read(results).at("/extra_data/chainrule/fault").asText();
    }

    @ParameterizedTest
    @CsvSource({
        "ulimit -n 24;, s/_/_/, 'only 24 files may be open at once, and it needs 128: raise that limit (ulimit -n).'",
        "'', s/OLDEST_JAVA=17/OLDEST_JAVA=99/, 'needs a JDK 99 or newer (java and javac); install one or set JAVA_HOME to"
                + " it.'"
    })
    void onThePlatformWhatTheScriptRefusesIsNotCharged(String limits, String change, String why) throws Exception {
        assertThat(run(70, limits, change, Map.of())).isEqualTo("run_autograder: " + why + "\n");
        assertThat(fault()).isEqualTo(why);
        assertThat(read(results).at("/extra_data/chainrule/state").asText()).isEqualTo("harness-fault");
    }

    @Test
    void aProductThatIsNotWholeIsNamed() throws Exception {
        Files.delete(folder.resolve("source/worker/chainrule-worker-0.jar"));
        run(70, "", AS_IT_IS, Map.of());
        assertThat(fault())
                .isEqualTo("the product in " + folder.toRealPath() + "/source is not whole; unpack the whole"
                        + " archive.");
    }

    @Test
    void withoutAProductThereAreResultsToo() throws Exception {
        Files.move(folder.resolve("source"), folder.resolve("elsewhere"));
        run(70, "", AS_IT_IS, Map.of());
        assertThat(fault()).startsWith("found neither lib/ nor pom.xml beside ");
    }

    /** Jars of no bytes: Java ends with a code and words of its own, and has written nothing. */
    @Test
    void whatJavaCannotStartIsNotCharged() throws Exception {
        run(1, "", AS_IT_IS, Map.of());
        assertThat(read(results).at("/extra_data/chainrule/state").asText()).isEqualTo("unfinished");
    }

    @Test
    void theyAreThoseThatTheGraderWrites() throws Exception {
        run(70, "", OF_THE_FUTURE, Map.of());
        Path ours = folder.resolve("ours.json");
        new ResultsFile(ours)
                .write(ResultsOf.notGraded(
                        new NotGraded(OptionalDouble.empty()),
                        Map.of("state", "harness-fault", "rerun", true, "fault", fault())));
        assertThat(read(results)).isEqualTo(read(ours));
    }

    @Test
    void aHarnessThatWantsItsMarkBackFindsIt() throws Exception {
        run(70, "", OF_THE_FUTURE, Map.of("AUTOGRADER_NONCE", "a \"quoted\\\tmark"));
        assertThat(read(results).get("nonce").asText()).isEqualTo("a \"quoted\\ mark");
        assertThat(((ObjectNode) read(results)).remove("nonce")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"--results=named.json", "--results named.json"})
    void elsewhereTheyGoToTheFileThatIsNamed(String option) throws Exception {
        List<String> arguments = new ArrayList<>(
                List.of(option.replace("named", folder + "/new/named").split(" ")));
        arguments.add(folder + "/submission");
        run(70, "", OF_THE_FUTURE, Map.of(), arguments.toArray(String[]::new));
        assertThat(read(folder.resolve("new/named.json")).get("score").asDouble())
                .isZero();
        assertThat(results).doesNotExist();
    }

    /** Another reader could not make anything of them, and who names no file wants none. */
    @ParameterizedTest
    @CsvSource({"--format=junit --results=FILE", "--results FILE --format junit", "--version"})
    void nothingIsWrittenThatNobodyReads(String arguments) throws Exception {
        Path file = folder.resolve("other");
        run(
                70,
                "",
                OF_THE_FUTURE,
                Map.of(),
                arguments.replace("FILE", file.toString()).split(" "));
        assertThat(Files.exists(file, LinkOption.NOFOLLOW_LINKS)).isFalse();
        assertThat(results).doesNotExist();
    }
}
