package chainrule.grader.process;

import chainrule.grader.submission.HarnessFault;
import chainrule.grader.submission.MachineFault;
import java.io.IOException;
import java.util.Optional;

/**
 * Starts workers, kept from everything else as far as this machine allows. What holds is found out by looking at the
 * first worker, before it is told anything; every later one must hold the same. Several threads may share it.
 */
public final class Isolation implements AutoCloseable {
    private static final int FIRST_STEP = 1;
    private static final int BOTH_STEPS = 2;

    private final WorkerRuntime runtime;
    private final Limits limits;
    private volatile Obstacles obstacles;
    private boolean confirmed;

    private Isolation(WorkerRuntime runtime, Limits limits, Obstacles obstacles) {
        this.runtime = runtime;
        this.limits = limits;
        this.obstacles = obstacles;
    }

    /**
     * The highest level that this machine seems to offer.
     *
     * @param runtime the worker's jars
     * @param limits what a worker may use
     * @param wanted a level that is not to be exceeded, for trials; none is the highest
     * @return how to start workers here
     * @throws HarnessFault when the wanted level is not to be had
     */
    public static Isolation of(WorkerRuntime runtime, Limits limits, Optional<IsolationLevel> wanted) {
        Obstacles found = Machine.obstacles(runtime);
        Obstacles obstacles = wanted.map(found::downTo).orElse(found);
        wanted.ifPresent(level -> {
            if (obstacles.level() != level) {
                throw new MachineFault("isolation " + level.key() + " is not to be had here: " + found.reason());
            }
        });
        return new Isolation(
                obstacles.level().ownUser() ? runtime.readableByAll() : runtime.nameable(), limits, obstacles);
    }

    /**
     * The level that holds.
     *
     * @return what was seen of the workers so far
     */
    public IsolationLevel level() {
        return obstacles.level();
    }

    /**
     * Why the level is not a higher one.
     *
     * @return a clause for each measure that is missing, empty at the highest level
     */
    public String reason() {
        return obstacles.reason();
    }

    /**
     * Why a worker has no user of its own.
     *
     * @return a clause, empty when it has one
     */
    public String whyNoOwnUser() {
        return obstacles.toOwnUser();
    }

    /**
     * Why a worker's system calls are not filtered.
     *
     * @return a clause, empty when they are
     */
    public String whyNoFilter() {
        return obstacles.toFilter();
    }

    /**
     * The limits that the operating system keeps.
     *
     * @return in words
     */
    public String limits() {
        return LimitPrograms.words();
    }

    /**
     * Starts a worker's process; it has not said that it is ready yet.
     *
     * @param compiler whether it is to compile
     */
    IsolatedProcess start(boolean compiler) throws IOException {
        return new Launch(runtime, limits, compiler).at(level(), () -> !level().filter());
    }

    /** Looks at a worker that is ready and has not seen a source yet. */
    synchronized void confirmReady(IsolatedProcess started, String filterObstacle) {
        if (level().ownUser()) {
            requireNone(Inspection.of(started).againstUser(started.user()));
        }
        if (level().filter()) {
            String obstacle =
                    filterObstacle.isEmpty() ? Inspection.of(started).againstFilters(FIRST_STEP) : filterObstacle;
            if (confirmed) {
                requireNone(obstacle);
            }
            obstacles = obstacles.withFilterObstacle(obstacle);
        }
        confirmed = true;
    }

    /** Looks at a worker that is about to run the submission. */
    void confirmLoaded(IsolatedProcess started) {
        if (level().filter()) {
            requireNone(Inspection.of(started).againstFilters(BOTH_STEPS));
        }
    }

    @Override
    public void close() {
        runtime.close();
    }

    private static void requireNone(String complaint) {
        if (!complaint.isEmpty()) {
            throw new MachineFault("the isolation of a worker does not hold: " + complaint);
        }
    }
}
