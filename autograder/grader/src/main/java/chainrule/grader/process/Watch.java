package chainrule.grader.process;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * The bounds of one request. When one is passed the worker is asked where it is; a little later it is killed, whatever
 * the grader's own thread does then: that thread may well be stuck writing to a worker that does not read.
 */
final class Watch implements AutoCloseable {
    private static final long GRACE_MILLIS = 400;
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

    private final ScheduledExecutorService watchdog;
    private final Supplier<Duration> cpu;
    private final Bounds bounds;
    private final Runnable ask;
    private final Runnable kill;
    private final ScheduledFuture<?> wallTime;
    private final ScheduledFuture<?> looks;
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicReference<Ending> passed = new AtomicReference<>();
    private Duration before;

    Watch(ScheduledExecutorService watchdog, Bounds bounds, Supplier<Duration> cpu, Runnable ask, Runnable kill) {
        this.watchdog = watchdog;
        this.cpu = cpu;
        this.bounds = bounds;
        this.ask = ask;
        this.kill = kill;
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
        wallTime.cancel(false);
        looks.cancel(false);
    }

    /** Most requests are answered before the first look: what they take is not worth measuring. */
    private void look() {
        if (before == null) {
            before = cpu.get();
        } else if (cpu.get().minus(before).toMillis() > bounds.cpuMillis()) {
            pass(Ending.OUT_OF_TIME);
        }
    }

    private void pass(Ending bound) {
        if (!over.get() && passed.compareAndSet(null, bound)) {
            ask.run();
            watchdog.schedule(this::end, GRACE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void end() {
        if (over.compareAndSet(false, true)) {
            kill.run();
        }
    }
}
