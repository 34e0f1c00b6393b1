package chainrule.staff.engines;

import chainrule.staff.graded.SubmissionRecord;
import chainrule.staff.graded.SubmissionRecord.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A cluster: shards of the class as the tasks of a job array, over a folder that all nodes share. Each task is this command
 * with its shard, and writes records where this one reads them. A task that is begun again, because its node was lost, skips
 * what it has done. What schedules, starts and requeues is SLURM alone.
 *
 * @param job how a task is started
 * @param question what is asked of all submissions
 * @param results the folder of results
 * @param progress is told of each
 */
public record SlurmEngine(SlurmJob job, String question, Path results, BatchProgress progress) implements Engine {
    /** The first with large shards; what they did not bring to an end comes alone then, with a second chance. */
    private static final int ROUNDS = 3;

    @Override
    public void grade(List<Piece> pieces) throws IOException, InterruptedException {
        List<Piece> left = Seats.left(pieces);
        progress.begin(pieces.size(), pieces.size() - left.size());
        if (left.isEmpty()) {
            return;
        }
        Map<String, String> endings = Map.of();
        Optional<JobArray> running = takenUp();
        for (int round = 0; round < ROUNDS && !left.isEmpty(); round++) {
            JobArray array = running.isPresent() ? running.get() : sent(left, round == 0 ? job.shardSize() : 1);
            running = Optional.empty();
            ArrayWatch watch = new ArrayWatch(array, left, progress);
            watch.toItsEnd();
            left = watch.left();
            endings = watch.endings();
        }
        for (Piece piece : left) {
            SubmissionRecord record = piece.without(
                    System.nanoTime(),
                    Status.NOT_GRADED,
                    "no job came to an end with it: "
                            + endings.getOrDefault(piece.asked().id(), "the cluster does not say why"));
            piece.results().keep(record);
            progress.step(record);
        }
    }

    /** The array of a command that was killed. One that asks something else is of no use any more. */
    private Optional<JobArray> takenUp() throws IOException {
        Optional<JobArray> current = JobArray.current(results);
        if (current.isEmpty()) {
            return current;
        }
        Optional<String> number =
                current.get().job().or(() -> Slurm.named(current.get().name()));
        boolean alive = number.isPresent()
                && !Slurm.tasks(number.get()).orElseThrow(Slurm::noAnswer).values().stream()
                        .allMatch(Slurm::isOver);
        if (alive && current.get().question().equals(question)) {
            current.get().sentAs(number.get());
            progress.say("The array " + number.get() + " is still at work and is taken up.");
            return current;
        } else if (alive) {
            Slurm.cancel(number.get());
            progress.say("The array " + number.get() + " asked something else and is cancelled.");
        }
        JobArray.forget(results);
        return Optional.empty();
    }

    private JobArray sent(List<Piece> left, int shardSize) throws IOException {
        JobArray array = JobArray.of(results, question, shards(left, shardSize));
        Path script = array.folder().resolve("task.sh");
        Files.writeString(script, job.script());
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        String number = Slurm.submit(
                array.name(), job.options(array.folder(), array.shards().size()), script);
        array.sentAs(number);
        progress.say("The array " + number + " has " + array.shards().size() + " shards of at most " + array.most()
                + " submissions. If this command is killed, the same command takes it up; scancel " + number
                + " ends it.");
        return array;
    }

    /** Dealt out one by one, the longest first, so that none has all of those; never more shards than an array may have. */
    static List<Shard> shards(List<Piece> pieces, int size) {
        int count = Math.min(SlurmJob.MOST_TASKS, (pieces.size() + size - 1) / size);
        List<List<Piece>> dealt = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            dealt.add(new ArrayList<>());
        }
        for (int i = 0; i < pieces.size(); i++) {
            dealt.get(i % count).add(pieces.get(i));
        }
        return dealt.stream().map(Shard::of).toList();
    }
}
