package chainrule.grader.process;

import chainrule.grader.submission.HarnessFault;
import chainrule.grader.submission.MachineFault;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that was started, and the end of every trace of it.
 *
 * <p>A thread of its own waits for its death, however it comes about, and at once ends whatever it has left behind: a
 * process that it started may hold the pipes open, and the grader's thread would read on from them for ever. So a kill
 * is a signal and nothing else, and never waits.
 */
final class IsolatedProcess {
    private static final int SHARED = 0;
    /** Longer than a removal takes before it gives up. */
    private static final long MOST_SECONDS = 100;

    private final Process process;
    private final int user;
    private final CompletableFuture<Void> gone = new CompletableFuture<>();

    private IsolatedProcess(Process process, int user, Runnable removal) {
        this.process = process;
        this.user = user;
        Thread undertaker = new Thread(() -> removeWhenDead(removal), "undertaker of " + process.pid());
        undertaker.setDaemon(true);
        undertaker.start();
    }

    /**
     * A process as a user of its own.
     *
     * @param removal ends what that user has left
     */
    static IsolatedProcess ofUser(int user, Process process, Runnable removal) {
        return new IsolatedProcess(process, user, removal);
    }

    /**
     * A process as the grader's own user.
     *
     * @param removal ends what it has left
     */
    static IsolatedProcess ofSharedUser(Process process, Runnable removal) {
        return new IsolatedProcess(process, SHARED, removal);
    }

    Process process() {
        return process;
    }

    /** Its own user's number. */
    int user() {
        return user;
    }

    /** Sends the signal. Unlike {@link Process#destroyForcibly} this flushes no pipe, and so cannot block. */
    void kill() {
        if (!ProcessTable.isThere()) {
            // after its death nothing tells any more what it had started
            process.descendants().forEach(ProcessHandle::destroyForcibly);
        }
        process.toHandle().destroyForcibly();
    }

    /**
     * Ends it, and returns when nothing of it is left.
     *
     * @throws HarnessFault when something is left
     */
    void end() {
        kill();
        try {
            gone.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new MachineFault(
                    "a worker could not be removed: " + e.getCause().getMessage(), e);
        } catch (TimeoutException e) {
            throw new MachineFault("a worker could not be killed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MachineFault("interrupted while a worker was removed", e);
        }
    }

    private void removeWhenDead(Runnable removal) {
        try {
            process.waitFor();
            removal.run();
            gone.complete(null);
        } catch (Throwable failed) {
            gone.completeExceptionally(failed);
        }
    }
}
