package chainrule.staff.engines;

import chainrule.staff.graded.SubmissionRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Waits for the tasks of a job array, and reads the records that they write. It looks only where a task has begun, and less
 * often the longer it takes: the controller has others to answer, and so has the folder.
 */
final class ArrayWatch {
    private static final long FIRST_MILLIS = 1_000;
    private static final long LONGEST_MILLIS = 10_000;
    private static final double SLOWER = 1.2;
    /** What a node has written another may see only when it has forgotten that there was nothing. */
    private static final long NANOS_TO_BE_SEEN = TimeUnit.MINUTES.toNanos(2);

    private final JobArray array;
    private final Map<String, Piece> left = new LinkedHashMap<>();
    private final BatchProgress progress;
    private final Map<Integer, String> states = new HashMap<>();
    private long overSince;

    ArrayWatch(JobArray array, List<Piece> pieces, BatchProgress progress) {
        this.array = array;
        this.progress = progress;
        pieces.forEach(piece -> left.put(piece.asked().id(), piece));
    }

    /** Returns when everything in the array has a record, or nothing more is to be expected of it. */
    void toItsEnd() throws IOException, InterruptedException {
        String job = array.job().orElseThrow();
        long pause = FIRST_MILLIS;
        while (isAnyLeft() && !isOver(Slurm.tasks(job))) {
            TimeUnit.MILLISECONDS.sleep(pause);
            pause = Math.min(LONGEST_MILLIS, (long) (pause * SLOWER));
        }
    }

    /** What has no record. */
    List<Piece> left() {
        return List.copyOf(left.values());
    }

    /** How the tasks of those ended, by the ids of the submissions, as far as the cluster tells. */
    Map<String, String> endings() throws IOException {
        Map<Integer, String> known = new HashMap<>(states);
        known.putAll(Slurm.endings(array.job().orElseThrow()));
        Map<String, String> endings = new HashMap<>();
        known.forEach((index, state) -> {
            if (index < array.shards().size()) {
                array.shards().get(index).members().forEach(member -> endings.put(member.id(), state));
            }
        });
        return endings;
    }

    private boolean isAnyLeft() {
        return array.members().anyMatch(member -> left.containsKey(member.id()));
    }

    private boolean isOver(Optional<Map<Integer, String>> tasks) {
        tasks.ifPresent(this::tell);
        for (int i = 0; i < array.shards().size(); i++) {
            if (!Slurm.isWaiting(states.get(i))) {
                gather(array.shards().get(i));
            }
        }
        if (tasks.isEmpty() || !tasks.get().values().stream().allMatch(Slurm::isOver)) {
            overSince = 0;
            return false;
        }
        return !isToBeSeen();
    }

    /** A shard whose task came to its end well has records; they may only not be seen yet. */
    private boolean isToBeSeen() {
        if (overSince == 0) {
            overSince = System.nanoTime();
        }
        for (int i = 0; i < array.shards().size(); i++) {
            if (Slurm.isCompleted(states.get(i)) && isAnyLeft(array.shards().get(i))) {
                return System.nanoTime() - overSince < NANOS_TO_BE_SEEN;
            }
        }
        return false;
    }

    private boolean isAnyLeft(Shard shard) {
        return shard.members().stream().anyMatch(member -> left.containsKey(member.id()));
    }

    private void tell(Map<Integer, String> tasks) {
        String again = tasks.entrySet().stream()
                .filter(task -> Slurm.isWaiting(task.getValue()))
                .filter(task -> states.containsKey(task.getKey()) && !Slurm.isWaiting(states.get(task.getKey())))
                .map(task -> task.getKey().toString())
                .collect(Collectors.joining(", "));
        if (!again.isEmpty()) {
            progress.say("The cluster begins again with shard " + again + ".");
        }
        // what the queue has forgotten has ended meanwhile
        states.keySet().removeIf(index -> !tasks.containsKey(index) && Slurm.isWaiting(states.get(index)));
        states.putAll(tasks);
    }

    private void gather(Shard shard) {
        for (Shard.Member member : shard.members()) {
            Piece piece = left.get(member.id());
            Optional<SubmissionRecord> outcome = piece == null ? Optional.empty() : piece.outcome();
            if (outcome.isPresent()) {
                left.remove(member.id());
                progress.step(outcome.get());
            }
        }
    }
}
