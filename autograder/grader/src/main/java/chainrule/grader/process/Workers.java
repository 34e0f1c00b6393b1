package chainrule.grader.process;

import chainrule.grader.submission.Contract;
import chainrule.grader.submission.HarnessFault;
import chainrule.wire.Reply;
import chainrule.wire.Request;
import chainrule.wire.SourceFile;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Starts workers, and has the first of them compile. Not for several threads: a grading run has its own. */
public final class Workers implements AutoCloseable {
    private static final long START_MILLIS = 30_000;
    private static final double MILLIS_A_SECOND = 1_000;

    private final Isolation isolation;
    private final Limits limits;
    private WorkerProcess prepared;
    private final ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "watchdog");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * Workers at one level of isolation.
     *
     * @param isolation how they are started
     * @param limits what they may use
     */
    public Workers(Isolation isolation, Limits limits) {
        this.isolation = isolation;
        this.limits = limits;
    }

    /**
     * The isolation that they run under.
     *
     * @return how they are started
     */
    public Isolation isolation() {
        return isolation;
    }

    /**
     * A worker that has loaded the classes: the one that compiled them, the first time, since it has run none of them;
     * a fresh one ever after.
     */
    WorkerProcess loaded(Compilation compilation, Contract contract) {
        if (prepared != null) {
            WorkerProcess first = prepared;
            prepared = null;
            return first;
        }
        WorkerProcess fresh = start();
        try {
            fresh.ask(new Request.Load(compilation.classes(), contract.names()), Reply.Loaded.class, compileLimit());
            return fresh;
        } catch (WorkerEndedException e) {
            throw new HarnessFault("a fresh worker did not load the classes that an earlier one had made: "
                    + e.ending().words());
        }
    }

    /**
     * Compiles a submission in a worker of its own and looks for implementations. No code of the submission runs.
     *
     * @param sources the files, the most important first
     * @param contract the interfaces that are looked for
     * @param rescue whether intact methods of broken files are wanted
     * @return what came of it
     */
    public Compilation compile(List<SourceFile> sources, Contract contract, boolean rescue) {
        WorkerProcess worker = start();
        try {
            Reply.Compiled compiled = worker.ask(
                    new Request.Compile(sources.toArray(SourceFile[]::new), rescue),
                    Reply.Compiled.class,
                    compileLimit());
            Reply.Loaded loaded = worker.ask(
                    new Request.Load(compiled.classes(), contract.names()), Reply.Loaded.class, compileLimit());
            prepared = worker;
            return new Compilation(
                    compiled.classes(), List.of(compiled.messages()), List.of(loaded.candidates()), null);
        } catch (WorkerEndedException e) {
            return Compilation.failed(e.ending());
        }
    }

    private WorkerProcess start() {
        return WorkerProcess.start(isolation, watchdog, START_MILLIS);
    }

    private WorkerProcess.Limit compileLimit() {
        return WorkerProcess.Limit.of(millis(limits.compileSeconds()));
    }

    static long millis(double seconds) {
        return Math.round(seconds * MILLIS_A_SECOND);
    }

    @Override
    public void close() {
        if (prepared != null) {
            prepared.close();
        }
        isolation.close();
        watchdog.shutdownNow();
    }
}
