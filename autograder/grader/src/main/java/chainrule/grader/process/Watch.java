package chainrule.grader.process;

import chainrule.wire.Ending;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The bounds of one request. When one is passed the worker is asked where it is; a little later it is killed, whatever
 * the grader's own thread does then: that thread may well be stuck writing to a worker that does not read. The kill is
 * scheduled before anything is asked, and neither may wait for anything, least of all for the worker.
 */
final class Watch implements AutoCloseable {
    static final long GRACE_MILLIS = 400;
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    /**
     * What a request may take.
     *
     * @param millis wall time
     * @param cpuMillis processor time of the whole worker
     */
    record Bounds(long millis, long cpuMillis) {
        static Bounds ofWallTime(long millis) {
            return new Bounds(millis, Long.MAX_VALUE);
        }
    }

    /** What can be done about a worker; each returns at once. */
    interface Worker {
        /** Processor time of all its threads so far. */
        Duration cpu();

        /** Has it asked where it is. */
        void locate();

        /** Sends it the signal that no process outlives. */
        void kill();
    }

    private final ScheduledExecutorService watchdog;
    private final Worker worker;
    private final Bounds bounds;
    private final ScheduledFuture<?> end;
    private final ScheduledFuture<?> wallTime;
    private final ScheduledFuture<?> looks;
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicReference<Ending> passed = new AtomicReference<>();
    private Duration before;

    Watch(ScheduledExecutorService watchdog, Bounds bounds, Worker worker) {
        this.watchdog = watchdog;
        this.worker = worker;
        this.bounds = bounds;
        end = watchdog.schedule(() -> end(Ending.TIMED_OUT), bounds.millis() + GRACE_MILLIS, TimeUnit.MILLISECONDS);
        wallTime = watchdog.schedule(() -> pass(Ending.TIMED_OUT), bounds.millis(), TimeUnit.MILLISECONDS);
        looks = watchdog.scheduleWithFixedDelay(
                this::look, BETWEEN_LOOKS_MILLIS, BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * Ends the watch at an answer.
     *
     * @return false when the worker was killed before
     */
    boolean isInTime() {
        return over.compareAndSet(false, true);
    }

    /** The bound that was passed. */
    Ending passed() {
        return passed.get();
    }

    @Override
    public void close() {
        over.set(true);
        end.cancel(false);
        wallTime.cancel(false);
        looks.cancel(false);
    }

    /** Most requests are answered before the first look: what they take is not worth measuring. */
    private void look() {
        if (before == null) {
            before = worker.cpu();
        } else if (worker.cpu().minus(before).toMillis() > bounds.cpuMillis()) {
            watchdog.schedule(() -> end(Ending.OUT_OF_TIME), GRACE_MILLIS, TimeUnit.MILLISECONDS);
            pass(Ending.OUT_OF_TIME);
        }
    }

    private void pass(Ending bound) {
        if (!over.get() && passed.compareAndSet(null, bound)) {
            worker.locate();
        }
    }

    private void end(Ending bound) {
        passed.compareAndSet(null, bound);
        if (over.compareAndSet(false, true)) {
            worker.kill();
        }
    }
}
