package chainrule.grader.process;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * The threads that keep the limits of workers. The watchdog does nothing that could wait for a worker; what could is
 * done aside, by threads that may get stuck until the watchdog has killed it.
 */
final class Guards implements AutoCloseable {
    private static final long BETWEEN_TICKS_MILLIS = 50;

    private final ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor(named("watchdog"));
    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final ExecutorService aside = Executors.newCachedThreadPool(named("aside"));

    /** Something that may have to wait for a worker. */
    @FunctionalInterface
    interface Question {
        void ask() throws IOException;
    }

    Guards() {
        watchdog.scheduleWithFixedDelay(this::tick, BETWEEN_TICKS_MILLIS, BETWEEN_TICKS_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** A watch that ticks until it is closed. */
    Watch watch(Watch.Bounds bounds, Watch.Worker worker) {
        Watch watch = new Watch(bounds, worker, watches::remove);
        watches.add(watch);
        return watch;
    }

    private void tick() {
        for (Watch watch : watches) {
            try {
                watch.tick();
            } catch (RuntimeException unasked) {
                // that of a question: the kill comes at a later tick, and the other watches go on
                continue;
            }
        }
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
