package chainrule.grader.process;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The deadline of one request. At the limit the worker is asked where it is; a little later it is killed, whatever the
 * grader's own thread does then: that thread may well be stuck writing to a worker that does not read.
 */
final class Watch implements AutoCloseable {
    private static final long GRACE_MILLIS = 400;

    private final AtomicBoolean over = new AtomicBoolean();
    private final ScheduledFuture<?> soft;
    private final ScheduledFuture<?> hard;

    Watch(ScheduledExecutorService watchdog, long limitMillis, Runnable ask, Runnable kill) {
        soft = watchdog.schedule(ask, limitMillis, TimeUnit.MILLISECONDS);
        hard = watchdog.schedule(
                () -> {
                    if (over.compareAndSet(false, true)) {
                        kill.run();
                    }
                },
                limitMillis + GRACE_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    /**
     * Ends the watch.
     *
     * @return false when the worker was killed before
     */
    boolean isInTime() {
        return over.compareAndSet(false, true);
    }

    @Override
    public void close() {
        soft.cancel(false);
        hard.cancel(false);
    }
}
