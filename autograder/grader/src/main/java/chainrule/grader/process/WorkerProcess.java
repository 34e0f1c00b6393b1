package chainrule.grader.process;

import chainrule.grader.submission.HarnessFault;
import chainrule.grader.submission.MachineFault;
import chainrule.wire.Allotment;
import chainrule.wire.Ending;
import chainrule.wire.MalformedMessageException;
import chainrule.wire.Reply;
import chainrule.wire.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * One worker: a second Java virtual machine that compiles and runs a student's code.
 *
 * <p>Who runs: the grader (trusted, root on Gradescope) starts the worker, which gives up what {@link Isolation} takes
 * from it before Java starts, and more before it reads the first request. Its standard input and output carry frames;
 * its standard error is thrown away. The grader asks one thing at a time and waits for the answer with that id.
 *
 * <p>Who kills whom: every request has a deadline, kept by a watchdog thread. At the limit it has the worker asked where
 * it is, a moment later it kills it; the kill was scheduled before anything was asked, and the watchdog itself never
 * writes to a worker, which may not read. Another thread waits for the death of the worker, whoever causes it, and ends
 * all that it has left behind. That closes both pipes, so the grader's thread comes back from whichever read or write it
 * was in. Whatever else goes wrong on the pipes (the end of the stream, bytes that are no message, an answer to another
 * question) ends the worker too: a worker is never trusted again after its first odd word. A worker that dies takes only
 * the request with it that it was asked: the caller starts a fresh one.
 */
final class WorkerProcess implements AutoCloseable {
    private static final long EXIT_CODE_MILLIS = 2_000;
    private static final long NO_CALL = -1;
    private static final long SETTLE_MILLIS = 3_000;
    private static final double LEAST_FREE = 0.6;
    private static final long MOST_IDLE_NANOS = 60_000_000;
    private static final long MOMENT_NANOS = 2_000_000;
    /** These go on with what the last call brought up, and come to an end by themselves. */
    private static final String COMPILER_THREADS = "C1 Compiler";

    private final Process process;
    private final IsolatedProcess started;
    private final Channel channel;
    private final Guards guards;
    private Duration cpuAtEnd = Duration.ZERO;
    private boolean closed;

    WorkerProcess(IsolatedProcess started, Guards guards) {
        this.process = started.process();
        this.started = started;
        this.channel = new Channel(process);
        this.guards = guards;
    }

    /**
     * Starts a worker, waits until it is ready and looks at it. The calling thread must outlive it: some systems kill a
     * child with the thread that started it.
     */
    static WorkerProcess start(Isolation isolation, Guards guards, long limitMillis, boolean compiler) {
        return begin(isolation, guards, compiler).confirmed(isolation, limitMillis);
    }

    /** Starts a worker and does not wait for it; the same thread must outlive it. */
    static WorkerProcess begin(Isolation isolation, Guards guards, boolean compiler) {
        try {
            return new WorkerProcess(isolation.start(compiler), guards);
        } catch (IOException e) {
            throw new MachineFault("the worker could not be started", e);
        }
    }

    /** Waits until it is ready, and looks at it. */
    WorkerProcess confirmed(Isolation isolation, long limitMillis) {
        try {
            isolation.confirmReady(started, awaitReady(Limit.of(limitMillis)).filterObstacle());
            return this;
        } catch (WorkerEndedException | HarnessFault e) {
            close();
            throw new MachineFault("the worker did not start: " + e.getMessage(), e);
        }
    }

    /**
     * How long a request may take, and how large its answer may be.
     *
     * @param bounds of time
     * @param longestFrame in bytes
     */
    record Limit(Watch.Bounds bounds, int longestFrame) {

        static Limit of(long millis) {
            return new Limit(Watch.Bounds.ofWallTime(millis), Channel.LONGEST_FRAME);
        }
    }

    /** Loads the submission's classes, and makes sure that nothing stands open when their code runs. */
    Reply.Loaded load(Request.Load request, Limit limit, Isolation isolation) throws WorkerEndedException {
        Reply.Loaded loaded = ask(request, Reply.Loaded.class, limit);
        isolation.confirmLoaded(started);
        return loaded;
    }

    /** Processor time of all its threads so far. */
    Duration cpu() {
        return closed ? cpuAtEnd : ProcessTable.cpu(process.toHandle());
    }

    /** Asks, and waits for the one answer that fits. */
    <R extends Reply> R ask(Request request, Class<R> answer, Limit limit) throws WorkerEndedException {
        return watched(limit, NO_CALL, watch -> {
            channel.send(request);
            return channel.receive(answer, limit.longestFrame());
        });
    }

    /**
     * Whether it is as it was before its first call: no thread more, none at work while nothing is asked, and most of the
     * heap free. What one exercise leaves behind must not cost the next one.
     */
    boolean isAsGoodAsNew() {
        try {
            Reply.Settled left = ask(new Request.Settle(), Reply.Settled.class, Limit.of(SETTLE_MILLIS));
            return left.threads() <= 0 && left.freeHeap() >= LEAST_FREE && isIdle();
        } catch (WorkerEndedException e) {
            return false;
        }
    }

    /** Threads may have to wait for a processor before they can go to rest. */
    private boolean isIdle() {
        long start = System.nanoTime();
        while (ProcessTable.anyRunning(process.pid(), COMPILER_THREADS)) {
            if (System.nanoTime() - start > MOST_IDLE_NANOS) {
                return false;
            }
            LockSupport.parkNanos(MOMENT_NANOS);
        }
        return true;
    }

    /**
     * Has files compiled.
     *
     * @param fileMillis how long the compiler may be at one file before it turns to another
     * @param end when all of it must be over
     */
    Reply.Compiled compile(Request.Compile request, long fileMillis, Deadline end) throws WorkerEndedException {
        String path = "";
        Reply reply = compiling(() -> channel.send(request), fileMillis, end, path);
        while (reply instanceof Reply.Compiling turned) {
            path = turned.path();
            reply = compiling(() -> {}, fileMillis, end, path);
        }
        return (Reply.Compiled) reply;
    }

    private Reply compiling(Guards.Question question, long fileMillis, Deadline end, String path)
            throws WorkerEndedException {
        Limit limit = Limit.of(Math.max(1, Math.min(fileMillis, end.millisLeft())));
        try {
            return watched(limit, NO_CALL, watch -> {
                question.ask();
                return channel.receiveOfCompiler(limit.longestFrame());
            });
        } catch (WorkerEndedException e) {
            throw e.whileCompiling(path);
        }
    }

    /** Calls a method; the answer is a {@link Reply.Returned} or a {@link Reply.Threw}. */
    Reply call(Request.Call call, Limit limit) throws WorkerEndedException {
        return watched(limit, call.id(), watch -> {
            channel.send(call);
            Reply reply = channel.receive(call.id(), limit.longestFrame());
            if (!(reply instanceof Reply.Located located)) {
                return reply;
            } else if (watch.passed() == null) {
                throw new MalformedMessageException("an answer to no question");
            }
            throw ended(watch.passed(), null, located);
        });
    }

    /** Waits for its first word. */
    Reply.Ready awaitReady(Limit limit) throws WorkerEndedException {
        return read(limit, Reply.Ready.class);
    }

    private <R extends Reply> R read(Limit limit, Class<R> answer) throws WorkerEndedException {
        return watched(limit, NO_CALL, watch -> channel.receive(answer, limit.longestFrame()));
    }

    /** What can be read and written. */
    Channel channel() {
        return channel;
    }

    /** Something that talks to the worker. */
    @FunctionalInterface
    interface Exchange<R> {
        R run(Watch watch) throws IOException, WorkerEndedException;
    }

    /** Talks to the worker, for as long as it may. */
    <R> R watched(Limit limit, Exchange<R> exchange) throws WorkerEndedException {
        return watched(limit, NO_CALL, exchange);
    }

    private <R> R watched(Limit limit, long call, Exchange<R> exchange) throws WorkerEndedException {
        try (Watch watch = guards.watch(limit.bounds(), new Asked(call))) {
            try {
                R reply = exchange.run(watch);
                if (watch.isInTime()) {
                    return reply;
                }
                throw ended(watch.passed(), null, null);
            } catch (IOException e) {
                throw ended(watch.isInTime() ? null : watch.passed(), e, null);
            }
        }
    }

    /** This worker as the watch sees it, while it is asked something. */
    private final class Asked implements Watch.Worker {
        private final long call;

        Asked(long call) {
            this.call = call;
        }

        @Override
        public Duration cpu() {
            return WorkerProcess.this.cpu();
        }

        /** Only a call can be located. What is asked may have to wait until there is room in the pipe. */
        @Override
        public void locate() {
            if (call != NO_CALL) {
                guards.askAside(() -> channel.sendIfFree(new Request.Locate(call)));
            }
        }

        @Override
        public void kill() {
            started.kill();
        }
    }

    WorkerEndedException ended(Ending known, IOException problem, Reply.Located located) {
        Ending ending = known == null ? ending(problem) : known;
        int exitCode = known == null && ending == null ? process.exitValue() : 0;
        close();
        return new WorkerEndedException(ending == null ? Ending.ofExitCode(exitCode) : ending, exitCode, located);
    }

    /** What a problem on the pipes means; null when only the exit code can tell. */
    private Ending ending(IOException problem) {
        if (problem instanceof Allotment.ExceededException) {
            return Ending.SAID_TOO_MUCH;
        }
        // one that closed its end of a pipe and stayed has no exit code
        return problem instanceof MalformedMessageException || !endsByItself() ? Ending.SPOKE_OUT_OF_TURN : null;
    }

    /** The pipes close a moment before the process is gone. */
    private boolean endsByItself() {
        try {
            return process.waitFor(EXIT_CODE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MachineFault("interrupted while a worker ended", e);
        }
    }

    @Override
    public void close() {
        if (!closed) {
            cpuAtEnd = cpu();
            closed = true;
            started.end();
        }
    }
}
