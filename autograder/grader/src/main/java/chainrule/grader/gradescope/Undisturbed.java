package chainrule.grader.gradescope;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Work that a signal to the process does not cut in two: the process ends when what has begun is done, and nothing more
 * begins. What takes too long is not waited for.
 */
final class Undisturbed {
    private static final long PATIENCE_SECONDS = 2;

    private final ReentrantReadWriteLock working = new ReentrantReadWriteLock();

    /** Work. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /** One that the end of this process waits for. */
    static Undisturbed atTheEnd() {
        Undisturbed undisturbed = new Undisturbed();
        Runtime.getRuntime().addShutdownHook(new Thread(undisturbed::end, "end of writing"));
        return undisturbed;
    }

    void during(Work work) throws IOException {
        working.readLock().lock();
        try {
            work.run();
        } finally {
            working.readLock().unlock();
        }
    }

    /** Never gives the lock back: whoever would begin now waits until the process is gone. */
    void end() {
        try {
            if (!working.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
