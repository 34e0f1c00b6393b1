package chainrule.grader.process;

import chainrule.grader.submission.HarnessFault;
import chainrule.wire.Allotment;
import chainrule.wire.Frames;
import chainrule.wire.MalformedMessageException;
import chainrule.wire.Reply;
import chainrule.wire.Request;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One worker: a second Java virtual machine that compiles and runs a student's code.
 *
 * <p>Who runs: the grader (trusted, root on Gradescope) starts the worker, which gives up what {@link Isolation} takes
 * from it before Java starts, and more before it reads the first request. Its standard input and output carry frames;
 * its standard error is thrown away. The grader asks one thing at a time and waits for the answer with that id.
 *
 * <p>Who kills whom: every request has a deadline, kept by a watchdog thread. At the limit the watchdog asks the worker
 * where it is, a moment later it kills it. Killing closes both pipes, so the grader's thread comes back from whichever
 * read or write it was in. Whatever else goes wrong on the pipes (the end of the stream, bytes that are no message, an
 * answer to another question) ends the worker too: a worker is never trusted again after its first odd word. A worker
 * that dies takes only the request with it that it was asked: the caller starts a fresh one.
 */
final class WorkerProcess implements AutoCloseable {
    /** Compiled classes and messages; far above any homework, far below the grader's memory. */
    private static final int LONGEST_FRAME = 24 << 20;

    private static final int MOST_ROWS = 200_000;
    private static final long EXIT_CODE_MILLIS = 2_000;

    private final Process process;
    private final Isolation.Started started;
    private final OutputStream toWorker;
    private final InputStream fromWorker;
    private final ScheduledExecutorService watchdog;
    private final ReentrantLock writing = new ReentrantLock();

    private WorkerProcess(Isolation.Started started, ScheduledExecutorService watchdog) {
        this.process = started.process();
        this.started = started;
        this.toWorker = process.getOutputStream();
        this.fromWorker = new BufferedInputStream(process.getInputStream());
        this.watchdog = watchdog;
    }

    /**
     * Starts a worker and waits until it is ready. The calling thread must outlive it: some systems kill a child with
     * the thread that started it.
     */
    static WorkerProcess start(Isolation isolation, ScheduledExecutorService watchdog, long limitMillis) {
        try {
            WorkerProcess worker = new WorkerProcess(isolation.start(), watchdog);
            try {
                worker.read(Limit.of(limitMillis), Reply.Ready.class, 0);
                return worker;
            } catch (WorkerEndedException e) {
                worker.close();
                throw new HarnessFault(
                        "the worker did not start: " + e.ending().words() + ", exit code " + e.exitCode());
            }
        } catch (IOException e) {
            throw new HarnessFault("the worker could not be started", e);
        }
    }

    /** How long a request may take, and how large its answer may be. */
    record Limit(long millis, int longestFrame) {

        static Limit of(long millis) {
            return new Limit(millis, LONGEST_FRAME);
        }
    }

    /** Asks, and waits for the one answer that fits. */
    <R extends Reply> R ask(Request request, Class<R> answer, Limit limit) throws WorkerEndedException {
        return exchange(request, answer, limit, 0);
    }

    /** Calls a method; the answer is a {@link Reply.Returned} or a {@link Reply.Threw}. */
    Reply call(Request.Call call, Limit limit) throws WorkerEndedException {
        return exchange(call, Reply.class, limit, call.id());
    }

    private <R extends Reply> R exchange(Request request, Class<R> answer, Limit limit, long id)
            throws WorkerEndedException {
        try (Watch watch = new Watch(watchdog, limit.millis(), () -> locate(id), process::destroyForcibly)) {
            try {
                send(request);
                return inTime(watch, receive(answer, limit.longestFrame(), id));
            } catch (IOException e) {
                throw ended(watch.isInTime() ? null : Ending.TIMED_OUT, e, null);
            }
        }
    }

    private <R extends Reply> R read(Limit limit, Class<R> answer, long id) throws WorkerEndedException {
        try (Watch watch = new Watch(watchdog, limit.millis(), () -> {}, process::destroyForcibly)) {
            try {
                return inTime(watch, receive(answer, limit.longestFrame(), id));
            } catch (IOException e) {
                throw ended(watch.isInTime() ? null : Ending.TIMED_OUT, e, null);
            }
        }
    }

    private <R> R inTime(Watch watch, R reply) throws WorkerEndedException {
        if (!watch.isInTime()) {
            throw ended(Ending.TIMED_OUT, null, null);
        }
        return reply;
    }

    private void send(Request request) throws IOException {
        writing.lock();
        try {
            Frames.write(toWorker, Request.class, request);
        } finally {
            writing.unlock();
        }
    }

    /** Runs on the watchdog's thread, which must not wait for a pipe that nobody empties: then killing follows. */
    private void locate(long id) {
        if (id == 0 || !writing.tryLock()) {
            return;
        }
        try {
            Frames.write(toWorker, Request.class, new Request.Locate(id));
        } catch (IOException e) {
            process.destroyForcibly();
        } finally {
            writing.unlock();
        }
    }

    private <R extends Reply> R receive(Class<R> answer, int longest, long id)
            throws IOException, WorkerEndedException {
        while (true) {
            Reply reply = Frames.read(fromWorker, Reply.class, longest, Allotment.of(MOST_ROWS, LONGEST_FRAME));
            if (reply == null) {
                throw new IOException("the stream ended");
            }
            if (reply instanceof Reply.Located located) {
                if (located.id() == id) {
                    throw ended(Ending.TIMED_OUT, null, located);
                }
            } else if (answer.isInstance(reply) && isAnswer(reply, id)) {
                return answer.cast(reply);
            } else {
                throw new MalformedMessageException("an answer to another question");
            }
        }
    }

    private static boolean isAnswer(Reply reply, long id) {
        if (reply instanceof Reply.Returned returned) {
            return returned.id() == id;
        }
        return reply instanceof Reply.Threw threw ? threw.id() == id : id == 0;
    }

    private WorkerEndedException ended(Ending known, IOException problem, Reply.Located located) {
        boolean endedByItself = known == null
                && !(problem instanceof Allotment.ExceededException)
                && !(problem instanceof MalformedMessageException);
        int exitCode = endedByItself ? exitCode() : 0;
        close();
        if (known != null) {
            return new WorkerEndedException(known, exitCode, located);
        } else if (problem instanceof Allotment.ExceededException) {
            return new WorkerEndedException(Ending.SAID_TOO_MUCH, exitCode, null);
        } else if (problem instanceof MalformedMessageException) {
            return new WorkerEndedException(Ending.SPOKE_OUT_OF_TURN, exitCode, null);
        }
        return new WorkerEndedException(ExitCodes.ending(exitCode), exitCode, null);
    }

    /** The pipes close a moment before the process is gone; one that closed them and stays is killed. */
    private int exitCode() {
        try {
            if (!process.waitFor(EXIT_CODE_MILLIS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HarnessFault("interrupted while a worker ended", e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        started.cleanUp();
    }
}
