package chainrule.grader.process;

import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A worker that shares the grader's user, and the processes that came of it. They are told by any of four things: by
 * descent, by a mark in their environment, by the session that they were born into, and by the worker's pipes, which
 * they have open. One that has shed all four can be found no more, and holds nothing up.
 *
 * @param worker the worker's process
 * @param mark a variable of its environment, with its value
 * @param pipes those that join it to the grader
 */
record Family(ProcessHandle worker, String mark, Set<String> pipes) {
    private static final double MOST_SECONDS = 20;
    private static final long MOMENT_NANOS = 2_000_000;

    /** The family of a worker that was just started. */
    static Family of(ProcessHandle worker, String mark) {
        return new Family(worker, mark, ProcessTable.pipes(worker));
    }

    /** Ends all of it. */
    void end() {
        Deadline deadline = Deadline.inSeconds(MOST_SECONDS);
        while (living().map(ProcessHandle::destroyForcibly).count() > 0) {
            deadline.requireTime("processes of a worker are still there");
            LockSupport.parkNanos(MOMENT_NANOS);
        }
    }

    private Stream<ProcessHandle> living() {
        return ProcessTable.isThere() ? ProcessTable.living().filter(this::contains) : worker.descendants();
    }

    private boolean contains(ProcessHandle process) {
        return ProcessTable.parent(process) == worker.pid()
                || ProcessTable.session(process) == worker.pid()
                || ProcessTable.environment(process).contains(mark)
                || holdsPipe(process);
    }

    /** A process that the grader is just starting has every pipe open for a moment; it is still in the grader's session. */
    private boolean holdsPipe(ProcessHandle process) {
        return ProcessTable.session(process) != ProcessTable.session(ProcessHandle.current())
                && ProcessTable.pipes(process).stream().anyMatch(pipes::contains);
    }
}
