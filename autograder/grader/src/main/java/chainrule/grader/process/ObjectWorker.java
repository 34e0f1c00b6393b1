package chainrule.grader.process;

import chainrule.grader.submission.HarnessFault;
import chainrule.wire.Ending;
import chainrule.wire.MalformedMessageException;
import chainrule.wire.Printed;
import chainrule.wire.Reply;
import chainrule.wire.Request;
import chainrule.wire.objects.ObjectReply;
import chainrule.wire.objects.ObjectRequest;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A worker that has loaded a submission and speaks the language of objects. One thread at a time may ask it; whoever closes
 * it ends what another thread is asking.
 */
public final class ObjectWorker implements StudentObjects {
    private static final double LONG_SECONDS = 1_000_000;
    private static final long RENEW_MILLIS = 20_000;
    private static final long NANOS_A_MILLISECOND = 1_000_000;
    private static final double MILLIS_A_SECOND = 1_000;

    /** Some systems kill a process with the thread that started it, and a test may run on a thread of its own. */
    private static final ExecutorService STARTER = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "starter of workers");
        thread.setDaemon(true);
        return thread;
    });

    private final WorkerProcess process;
    private final Limits limits;

    private ObjectWorker(WorkerProcess process, Limits limits) {
        this.process = process;
        this.limits = limits;
    }

    /**
     * Starts a worker, has it load the classes, and opens the conversation.
     *
     * @param workers start it
     * @param compilation the classes
     * @param opening the types that cross
     * @return a worker that waits for requests
     * @throws HarnessFault when it does not start, or does not load what another has compiled
     */
    public static ObjectWorker start(Workers workers, Compilation compilation, Request.Converse opening) {
        try {
            return STARTER.submit(() -> workers.conversing(compilation, opening))
                    .get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof HarnessFault fault
                    ? fault
                    : new HarnessFault("a worker could not be started", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HarnessFault("interrupted while a worker started", e);
        }
    }

    /** Has a worker that has loaded its classes speak the language of objects from now on. */
    static ObjectWorker of(WorkerProcess process, Limits limits, Request.Converse opening) {
        try {
            process.channel().send(opening);
            return new ObjectWorker(process, limits);
        } catch (IOException e) {
            process.close();
            throw new HarnessFault("a fresh worker did not listen", e);
        }
    }

    /** At the limit the worker says where it is, by itself. */
    private ObjectReply converse(ObjectRequest request, WorkerProcess.Limit limit) throws WorkerEndedException {
        long start = System.nanoTime();
        return process.watched(limit, watch -> {
            process.channel().send(request);
            ObjectReply reply = process.channel().receiveOfObject(limit.longestFrame());
            if (!(reply instanceof ObjectReply.Running running)) {
                return reply;
            } else if ((System.nanoTime() - start) / NANOS_A_MILLISECOND
                    < limit.bounds().millis()) {
                throw new MalformedMessageException("an answer to no question");
            }
            throw process.ended(
                    Ending.TIMED_OUT,
                    null,
                    new Reply.Located(running.id(), Reply.Stage.CALLING, running.frames(), Printed.NOTHING));
        });
    }

    @Override
    public ObjectReply ask(ObjectRequest request, long millis, int longest, String what) throws WorkerGoneException {
        long cpuMillis = TimeSpent.millis(limits.callCpuSeconds());
        try {
            return converse(request, new WorkerProcess.Limit(new Watch.Bounds(millis, cpuMillis), longest));
        } catch (WorkerEndedException e) {
            Limits ofThis =
                    new Limits(millis / MILLIS_A_SECOND, limits.compileSeconds(), LONG_SECONDS, limits.heapMegabytes());
            throw new WorkerGoneException(e.fault(what, new TimeSpent(ofThis, Deadline.inSeconds(LONG_SECONDS))));
        }
    }

    @Override
    public WorkerGoneException spokeOutOfTurn(String what) {
        return endedFor(Ending.SPOKE_OUT_OF_TURN, what);
    }

    @Override
    public WorkerGoneException saidTooMuch(String what, boolean memory) {
        return endedFor(memory ? Ending.OUT_OF_MEMORY : Ending.SAID_TOO_MUCH, what);
    }

    private WorkerGoneException endedFor(Ending ending, String what) {
        close();
        return new WorkerGoneException(new WorkerEndedException(ending, 0, null)
                .fault(what, new TimeSpent(limits, Deadline.inSeconds(LONG_SECONDS))));
    }

    @Override
    public boolean forget(int mark) {
        try {
            process.channel().send(new ObjectRequest.Forget(mark));
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    @Override
    public boolean renew() {
        try {
            ObjectReply reply = converse(new ObjectRequest.Renew(), WorkerProcess.Limit.of(RENEW_MILLIS));
            if (reply instanceof ObjectReply.Fresh) {
                return true;
            }
            close();
            return false;
        } catch (WorkerEndedException gone) {
            return false;
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
