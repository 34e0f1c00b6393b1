package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A class on the cluster that {@code .ci/run} has started and named in CHAINRULE_CLUSTER: two nodes, and an ordinary user
 * who submits. A node is lost and the submitting process is killed on the way, and all is as it is on one machine.
 */
@Tag("cluster")
class ClusterTests {
    private static final int SUBMISSIONS = 60;
    private static final int SHARD = 6;
    private static final long PATIENCE_SECONDS = 240;
    /** Of Debian's package, and not root. */
    private static final String USER = "slurm";

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path shared;

    private Path cluster;
    private Path submissions;
    private Path results;

    @BeforeEach
    void layOut() throws IOException {
        cluster = Path.of(System.getenv("CHAINRULE_CLUSTER"));
        submissions = Files.createDirectories(shared.resolve("export"));
        results = shared.resolve("on-the-cluster");
        Path course = Files.createDirectories(shared.resolve("course"));
        Files.writeString(course.resolve("assignment.yaml"), """
                version: 1
                title: "Pooling"
                exercises:
                  - exercise: max-pooling2d
                    points: 10
                limits:
                  call-seconds: 10
                  compile-seconds: 60
                  heap-megabytes: 192
                secret: of a class that nobody is in
                """);
        List<String> solutions =
                List.of("reference", "starter", "wrong/max-pooling-splits-ties", "correct/max-pooling-halved");
        StringBuilder metadata = new StringBuilder();
        for (int number = 0; number < SUBMISSIONS - 1; number++) {
            String id = String.format(Locale.ROOT, "submission_%02d", number);
            Path files = Ours.files(solutions.get(number % solutions.size()));
            Packed.run(
                    shared,
                    "cp",
                    "-rL",
                    files.toString(),
                    submissions.resolve(id).toString());
            metadata.append(id).append(":\n  :submitters:\n  - :name: Ada Example\n");
        }
        Files.writeString(submissions.resolve("submission_broken.zip"), "no zip file");
        Files.writeString(submissions.resolve("submission_metadata.yml"), metadata);
        installForUser();
    }

    /** As a user has it who may write to it. */
    private void installForUser() throws IOException {
        Path home = shared.resolve("chainrule");
        Packed.run(shared, "cp", "-a", Machine.product().home().toString(), home.toString());
        Packed.run(shared, "cp", Machine.repository().resolve("run_autograder").toString(), home.toString());
        Packed.run(shared, "chown", "-R", USER, shared.toString());
        Packed.run(shared, "chmod", "-R", "u=rwX,go=rX", shared.toString());
        Packed.run(
                shared,
                asUser(home.resolve("run_autograder").toString(), "prepare").toArray(String[]::new));
    }

    private List<String> asUser(String... command) {
        List<String> all = new ArrayList<>(
                List.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--init-groups", "env", "HOME=/nonexistent"));
        all.add("SLURM_CONF=" + cluster.resolve("slurm.conf"));
        all.addAll(List.of(command));
        return all;
    }

    private Process batch(Path to, Path said, String... options) throws IOException {
        List<String> command = asUser(
                shared.resolve("chainrule/run_autograder").toString(),
                "batch",
                submissions.toString(),
                "--to",
                to.toString(),
                "--course",
                shared.resolve("course").toString(),
                "--isolation",
                "filtered");
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    private Process onTheCluster(Path said) throws IOException {
        return batch(
                results,
                said,
                "--engine",
                "slurm",
                "--shard-size",
                Integer.toString(SHARD),
                "--partition=all",
                "--account=teaching",
                "--time=20",
                "--memory=900M");
    }

    @Test
    void resultsAreThoseOfOneMachineThoughANodeIsLostAndTheCommandKilled() throws IOException, InterruptedException {
        Path here = shared.resolve("here");
        assertThat(ended(batch(here, shared.resolve("said-here")))).isEqualTo(1);

        Process first = onTheCluster(shared.resolve("said-first"));
        await(first, "said-first", () -> written().size() >= 2 * SHARD);
        first.destroyForcibly();
        first.onExit().join();
        String queue = clients("squeue", "-h", "-o", "%F|%j|%P|%a|%l|%m");
        assertThat(queue.lines().distinct())
                .singleElement()
                .asString()
                .matches("\\d+\\|chainrule-[0-9a-f]{8}\\|all\\|teaching\\|20:00\\|900M");

        Process second = onTheCluster(shared.resolve("said-second"));
        await(second, "said-second", () -> text("said-second").contains("is still at work and is taken up."));
        Packed.run(shared, script(), "lose", cluster.toString(), "2");
        Map<String, FileTime> before = written();
        assertThat(ended(second)).as(text("said-second")).isEqualTo(1);

        assertThat(text("said-second"))
                .contains("The cluster begins again with shard ")
                .contains("59 of 60 submissions have a score")
                .doesNotContain("The array " + queue.substring(0, queue.indexOf('|')) + " has ");
        assertThat(before).hasSizeLessThan(SUBMISSIONS);
        assertThat(written()).hasSize(SUBMISSIONS).containsAllEntriesOf(before);
        assertThat(clients("squeue", "-h", "-t", "all", "-o", "%F").lines().distinct())
                .hasSize(1);
        assertThat(answers(results)).isEqualTo(answers(here));
        assertThat(everything()).contains("submission_07").doesNotContain("Ada");
    }

    private static String script() {
        return Machine.repository().resolve(".ci/cluster").toString();
    }

    private String clients(String... command) throws IOException {
        return Packed.run(shared, asUser(command).toArray(String[]::new));
    }

    private static int ended(Process process) throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private void await(Process process, String said, BooleanSupplier wanted) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!wanted.getAsBoolean()) {
            assertThat(process.isAlive() && System.nanoTime() < end)
                    .as(text(said))
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private String text(String said) {
        try {
            return Files.readString(shared.resolve(said));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Map<String, FileTime> written() {
        Map<String, FileTime> written = new HashMap<>();
        if (Files.isDirectory(results)) {
            try (Stream<Path> folders = Files.list(results)) {
                for (Path folder : folders.toList()) {
                    Path record = folder.resolve("record.json");
                    if (Files.exists(record)) {
                        written.put(folder.getFileName().toString(), Files.getLastModifiedTime(record));
                    }
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return written;
    }

    /** All that is known of every submission, but for how long it took. */
    private static Map<String, JsonNode> answers(Path folder) throws IOException {
        Map<String, JsonNode> answers = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(one -> one.endsWith("record.json") || one.endsWith("results.json"))
                    .toList()) {
                JsonNode answer = JSON.readTree(file.toFile());
                answer.findParents("seconds").forEach(parent -> ((ObjectNode) parent).remove("seconds"));
                ((ObjectNode) answer).remove("execution_time");
                answers.put(folder.relativize(file).toString(), answer);
            }
        }
        return answers;
    }

    /** All that was written and printed, names of files included. */
    private String everything() throws IOException {
        StringBuilder text = new StringBuilder(text("said-first")).append(text("said-second"));
        try (Stream<Path> files = Files.walk(results)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(file).append('\n').append(Files.readString(file)).append('\n');
            }
        }
        return text.toString();
    }
}
