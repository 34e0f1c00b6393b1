package chainrule.staff.engines;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.staff.graded.ClassResults;
import chainrule.staff.graded.SubmissionRecord.Asked;
import chainrule.staff.submissions.SubmissionFacts;
import chainrule.staff.submissions.Submitted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a class is dealt out to a cluster, and what a task is told. */
class SlurmEngineTests {
    @TempDir
    private Path folder;

    private List<Piece> pieces(int count) {
        ClassResults results = ClassResults.in(folder);
        return IntStream.range(0, count)
                .mapToObj(number -> new Piece(
                        new Submitted("s" + number, folder.resolve("s" + number), SubmissionFacts.NONE),
                        new Asked("s" + number, "", "", "2026-02-01T04:15:07Z", number),
                        results,
                        Optional.empty()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 50, 1, 1",
        "50, 50, 1, 50",
        "51, 50, 2, 26",
        "60, 6, 10, 6",
        "2500, 1, 1000, 3",
        "100000, 50, 1000, 100"
    })
    void noArrayHasMoreTasksThanIsAllowedAndNoSubmissionIsLost(int submissions, int size, int shards, int most) {
        List<Shard> dealt = SlurmEngine.shards(pieces(submissions), size);
        assertThat(dealt).hasSize(shards);
        assertThat(dealt).allSatisfy(shard -> assertThat(shard.members()).hasSizeBetween(most - 1, most));
        assertThat(dealt.stream().flatMap(shard -> shard.members().stream()).map(Shard.Member::id))
                .hasSize(submissions)
                .doesNotHaveDuplicates();
    }

    /** Those that take longest come first in the list, and in different shards. */
    @Test
    void neighboursAreDealtToDifferentShards() {
        List<Shard> dealt = SlurmEngine.shards(pieces(6), 2);
        assertThat(dealt.get(0).members().stream().map(Shard.Member::id)).containsExactly("s0", "s3");
    }

    @Test
    void aShardComesBackFromItsFile() throws IOException {
        Shard shard = Shard.of(pieces(2));
        Path file = Files.write(folder.resolve("0.json"), shard.json());
        assertThat(Shard.read(file)).isEqualTo(shard);
        assertThat(Shard.submissions(file).get(1).facts().earlier()).isEqualTo(1);
        assertThat(Shard.submissions(file).get(1).facts().createdAt())
                .map(Object::toString)
                .contains("2026-02-01T04:15:07Z");
    }

    @Test
    void anArrayIsFoundAgainByWhoeverComesNext() throws IOException {
        JobArray array = JobArray.of(folder, "question", List.of(Shard.of(pieces(2))));
        assertThat(JobArray.current(folder)).contains(array);
        assertThat(array.job()).isEmpty();
        array.sentAs("12");
        assertThat(JobArray.current(folder).orElseThrow().job()).contains("12");
        JobArray.forget(folder);
        assertThat(JobArray.current(folder)).isEmpty();
    }

    @Test
    void noFolderOfAClassIsTakenForAWordOfTheShell() {
        SlurmJob job = new SlurmJob(List.of("/opt/run_autograder", "batch", "it's; exit"), List.of("--mem=2G"), 50, 2);
        assertThat(job.script())
                .isEqualTo(
                        "#!/bin/bash\nexec '/opt/run_autograder' 'batch' 'it'\\''s; exit' \"$SLURM_ARRAY_TASK_ID.json\"\n");
        assertThat(job.options(folder, 10))
                .contains("--array=0-9", "--requeue", "--cpus-per-task=2", "--chdir=" + folder, "--mem=2G");
    }

    @ParameterizedTest
    @CsvSource({"COMPLETED, true", "TIMEOUT, true", "NODE_FAIL, false", "REQUEUED, false", "A_WORD_OF_LATER, false"})
    void whatMayBeFollowedByAnotherRunIsWaitedFor(String state, boolean over) {
        assertThat(Slurm.isOver(state)).isEqualTo(over);
    }
}
