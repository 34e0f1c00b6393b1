package chainrule.grader.process;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

/**
 * The threads that keep the limits of workers. The watchdog does nothing that could wait for a worker; what could is
 * done aside, by threads that may get stuck until the watchdog has killed it.
 */
final class Guards implements AutoCloseable {
    private final ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor(named("watchdog"));
    private final ExecutorService aside = Executors.newCachedThreadPool(named("aside"));

    /** Something that may have to wait for a worker. */
    @FunctionalInterface
    interface Question {
        void ask() throws IOException;
    }

    Watch watch(Watch.Bounds bounds, Watch.Worker worker) {
        return new Watch(watchdog, bounds, worker);
    }

    void askAside(Question question) {
        aside.execute(() -> {
            try {
                question.ask();
            } catch (IOException unanswered) {
                // the watchdog kills it all the same
                return;
            }
        });
    }

    @Override
    public void close() {
        watchdog.shutdownNow();
        aside.shutdownNow();
    }

    private static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
