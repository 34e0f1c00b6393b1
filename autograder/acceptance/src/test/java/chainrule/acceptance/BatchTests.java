package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class, graded by one command: every score is the truth, and a run that is killed goes on where it was. */
class BatchTests {
    private static final String COURSE =
            Machine.repository().resolve("tests/courses/sheet-3").toString();
    private static final long PATIENCE_SECONDS = 300;

    @TempDir
    private Path temporary;

    private Path submissions;
    private Path results;

    @BeforeEach
    void layOut() throws IOException {
        submissions = Files.createDirectories(temporary.resolve("export"));
        results = temporary.resolve("results");
        copy("submission_1", Ours.files("reference"));
        copy("submission_2", Ours.files("starter"));
        copy("submission_3", Ours.files("reference"));
        Files.writeString(submissions.resolve("submission_3/Broken.java"), "class Broken {");
        Files.createDirectories(submissions.resolve("submission_4"));
        Files.writeString(submissions.resolve("submission_5.zip"), "no zip file");
        Files.writeString(submissions.resolve("submission_metadata.yml"), """
                submission_1:
                  :created_at: 2026-02-01 04:15:07.000000000 Z
                  :submitters:
                  - :name: =Ada Example
                """);
    }

    private void copy(String name, Path from) throws IOException {
        Path to = Files.createDirectories(submissions.resolve(name));
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private Packed.Ended batch() throws IOException {
        return Packed.endedInCheckout(
                Map.of(), "batch", submissions.toString(), "--to", results.toString(), "--course", COURSE);
    }

    private Map<String, String> scores() throws IOException {
        Map<String, String> scores = new LinkedHashMap<>();
        List<String> rows = Files.readAllLines(results.resolve("results.csv"));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", -1);
            scores.put(cells[0], cells[1] + " " + cells[2] + "/" + cells[3]);
        }
        return scores;
    }

    private Map<String, FileTime> written() throws IOException {
        Map<String, FileTime> written = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(results)) {
            for (Path file : files.filter(one -> one.endsWith("record.json")).toList()) {
                written.put(file.getParent().getFileName().toString(), Files.getLastModifiedTime(file));
            }
        }
        return written;
    }

    @Test
    void everyScoreIsTheTruthAndNothingIsGradedTwice() throws IOException {
        Packed.Ended ended = batch();
        assertThat(ended.exitCode()).as(ended.printed()).isEqualTo(1);
        assertThat(ended.printed())
                .contains("4 of 5 submissions have a score")
                .contains("submission_5: unusable, the archive is empty, or no zip file");
        Map<String, String> scores = scores();
        String full = scores.get("submission_1").replace("graded ", "");
        String most = full.substring(full.indexOf('/') + 1);
        assertThat(full).isEqualTo(most + "/" + most);
        assertThat(scores)
                .containsEntry("submission_2", "graded 0.0/" + most)
                .containsEntry("submission_3", "graded " + full)
                .containsEntry("submission_4", "graded 0.0/" + most)
                .containsEntry("submission_5", "unusable /");
        assertThat(everything()).contains("2026-02-01T04:15:07Z").doesNotContain("Ada");
        assertThat(sameAsAlone("submission_1")).isTrue();

        Map<String, FileTime> first = written();
        assertThat(batch().printed()).contains("5 of 5 are graded already.");
        assertThat(written()).isEqualTo(first);
        Files.writeString(submissions.resolve("submission_2/More.java"), "class More {}");
        assertThat(batch().printed()).contains("4 of 5 are graded already.");
        assertThat(written().get("submission_2")).isNotEqualTo(first.get("submission_2"));
    }

    @Test
    void aRunThatIsKilledGoesOnWhereItWas() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Machine.repository().resolve("run_autograder").toString(),
                "batch",
                submissions.toString(),
                "--to",
                results.toString(),
                "--course",
                COURSE,
                "--jobs",
                "1"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(temporary.resolve("said").toFile())
                .start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (Files.notExists(results) || written().size() < 2) {
            assertThat(process.isAlive() && System.nanoTime() < end).isTrue();
            TimeUnit.MILLISECONDS.sleep(20);
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.toHandle().destroyForcibly();
        process.onExit().join();
        Map<String, FileTime> before = written();
        assertThat(results.resolve("results.csv")).doesNotExist();

        assertThat(batch().printed()).contains(before.size() + " of 5 are graded already.");
        assertThat(written()).hasSize(5).containsAllEntriesOf(before);
        assertThat(scores()).hasSize(5);
        Packed.Ended compared = Packed.endedInCheckout(Map.of(), "compare", results.toString(), results.toString());
        assertThat(compared).isEqualTo(new Packed.Ended(0, "5 the same.\n"));
    }

    @Test
    void aClusterHasNoRootAndThatHasToBeAccepted() throws IOException {
        String[] command = {"batch", submissions.toString(), "--to", results.toString(), "--engine", "slurm"};
        Packed.Ended ended = Packed.endedInCheckout(Map.of(), command);
        assertThat(ended.exitCode()).isEqualTo(64);
        assertThat(ended.printed())
                .contains(
                        "Jobs of a cluster are not root, so that submissions run there at isolation filtered and not full:")
                .contains("Accept it by --isolation filtered.");
        assertThat(results).doesNotExist();
    }

    /** All that was written, names of files included. */
    private String everything() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(results)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(file).append('\n').append(Files.readString(file)).append('\n');
            }
        }
        return text.toString();
    }

    /** But for the time that it took. */
    private boolean sameAsAlone(String id) throws IOException {
        Path alone = temporary.resolve("alone.json");
        Packed.inCheckout(submissions.resolve(id).toString(), "--course", COURSE, "--results", alone.toString());
        JsonNode tests = new ObjectMapper().readTree(alone.toFile()).get("tests");
        return tests.equals(new ObjectMapper()
                .readTree(results.resolve(id).resolve("results.json").toFile())
                .get("tests"));
    }
}
