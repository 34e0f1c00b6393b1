package chainrule.grader.process;

import chainrule.wire.Ending;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * The bounds of one request. When one is passed the worker is asked where it is; a little later it is killed, whatever
 * the grader's own thread does then: that thread may well be stuck writing to a worker that does not read. The watchdog
 * ticks whether or not anything is asked, so that a call costs it nothing; at a tick nothing may wait, least of all for
 * the worker.
 */
final class Watch implements AutoCloseable {
    static final long GRACE_MILLIS = 400;
    private static final long BETWEEN_LOOKS_MILLIS = 100;
    private static final long NANOS_A_MILLISECOND = 1_000_000;

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

    private final Worker worker;
    private final Bounds bounds;
    private final Consumer<Watch> ended;
    private final long start = System.nanoTime();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicReference<Ending> passed = new AtomicReference<>();
    private long nextLook = BETWEEN_LOOKS_MILLIS;
    private long killAt = Long.MAX_VALUE;
    private Duration before;

    /**
     * Begins to count.
     *
     * @param ended has it ticked no more
     */
    Watch(Bounds bounds, Worker worker, Consumer<Watch> ended) {
        this.worker = worker;
        this.bounds = bounds;
        this.ended = ended;
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

    /** What the watchdog does twenty times a second. */
    void tick() {
        long now = (System.nanoTime() - start) / NANOS_A_MILLISECOND;
        if (now >= killAt) {
            kill();
        } else if (passed.get() == null && !over.get()) {
            Ending bound = passedBy(now);
            if (bound != null) {
                // first of all, for the question may fail
                killAt = now + GRACE_MILLIS;
                pass(bound);
            }
        }
    }

    private Ending passedBy(long now) {
        if (now >= bounds.millis()) {
            return Ending.TIMED_OUT;
        }
        return now >= nextLook && usedTooMuch(now) ? Ending.OUT_OF_TIME : null;
    }

    /** Most requests are answered before the first look: what they take is not worth measuring. */
    private boolean usedTooMuch(long now) {
        nextLook = now + BETWEEN_LOOKS_MILLIS;
        Duration used = worker.cpu();
        before = before == null ? used : before;
        return used.minus(before).toMillis() > bounds.cpuMillis();
    }

    private void pass(Ending bound) {
        if (passed.compareAndSet(null, bound)) {
            worker.locate();
        }
    }

    private void kill() {
        if (over.compareAndSet(false, true)) {
            worker.kill();
        }
    }

    @Override
    public void close() {
        over.set(true);
        ended.accept(this);
    }
}
