package chainrule.grader.process;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A process that was started, and how to remove every trace of it.
 *
 * @param process the worker
 * @param user its own user's number, 0 when it shares the grader's
 * @param removal ends what it started and deletes what it wrote
 */
record Started(Process process, int user, Runnable removal) {
    private static final int SHARED = 0;
    private static final double MOST_SECONDS = 20;
    private static final long MOMENT_NANOS = 2_000_000;

    /** A worker as a user of its own. */
    static Started asUser(int user, Process process, BooleanSupplier canWrite) {
        return new Started(process, user, () -> {
            WorkerUser.killAll(user);
            if (canWrite.getAsBoolean()) {
                WorkerUser.removeFiles(user);
            }
        });
    }

    /** Starts a process whose children can be told by a mark in their environment. */
    @FunctionalInterface
    interface Start {
        Process with(String mark) throws IOException;
    }

    /** A worker as the grader's own user: its children are found by descent and by mark, its files by their folder. */
    static Started marked(PrivateFolder folder, Start start) throws IOException {
        String mark = Spawn.MARK + "=" + UUID.randomUUID();
        Process process = start.with(mark.substring(Spawn.MARK.length() + 1));
        return new Started(process, SHARED, () -> {
            endAll(process, mark);
            folder.delete();
        });
    }

    /** Ends it and all that it left behind. */
    void remove() {
        process.destroyForcibly();
        removal.run();
    }

    private static void endAll(Process process, String mark) {
        Deadline deadline = Deadline.inSeconds(MOST_SECONDS);
        List<ProcessHandle> left = family(process, mark);
        while (!left.isEmpty()) {
            deadline.requireTime("processes of a worker are still there");
            left.forEach(ProcessHandle::destroyForcibly);
            LockSupport.parkNanos(MOMENT_NANOS);
            left = family(process, mark);
        }
    }

    private static List<ProcessHandle> family(Process process, String mark) {
        return Stream.of(Stream.of(process.toHandle()), process.descendants(), ProcessTable.marked(mark).stream())
                .flatMap(some -> some)
                .filter(ProcessHandle::isAlive)
                .toList();
    }
}
