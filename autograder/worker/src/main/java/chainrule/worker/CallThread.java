package chainrule.worker;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The one thread on which the submission runs. Its stack is large, so that a deep but finite recursion succeeds. The
 * submission may stop it; then the next task gets a new one.
 */
final class CallThread {
    private static final long STACK_BYTES = 16L << 20;

    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private Thread thread = start();

    /** Runs a task when the tasks before it are done. */
    void submit(Runnable task) {
        if (!thread.isAlive()) {
            thread = start();
        }
        tasks.add(task);
    }

    StackTraceElement[] stack() {
        return thread.getStackTrace();
    }

    private Thread start() {
        Thread started = new Thread(null, this::work, "calls", STACK_BYTES);
        started.setDaemon(true);
        started.start();
        return started;
    }

    private void work() {
        while (true) {
            try {
                tasks.take().run();
            } catch (InterruptedException leftOver) {
                // meant for an earlier call, by a thread that it left behind: there is nothing to give up
                continue;
            }
        }
    }
}
