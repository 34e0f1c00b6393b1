package chainrule.grader.process;

import chainrule.wire.Reply;
import chainrule.wire.Request;

/**
 * One worker that compiles many submissions, one after another: starting a compiler takes most of the time that a small
 * submission needs. It is confined as every worker is, and runs none of them; each is loaded by a worker of its own.
 */
public final class CommonCompiler implements AutoCloseable {
    private final Workers workers;
    private final Limits limits;
    private WorkerProcess worker;

    /**
     * Starts it. The calling thread must outlive it.
     *
     * @param isolation how it is started; outlives it
     * @param limits what it may use
     */
    public CommonCompiler(Isolation isolation, Limits limits) {
        this.workers = new Workers(isolation, limits);
        this.limits = limits;
        start();
    }

    /**
     * Compiles one submission. Those before may have worn out the compiler, and this one may end it; the next has another.
     *
     * @throws WorkerEndedException when it was ended, which is no fault of the submission yet
     */
    synchronized Reply.Compiled compile(Request.Compile request) throws WorkerEndedException {
        if (worker.cpu().toMillis() > limits.spareCpuMillisToCompile()) {
            start();
        }
        try {
            return workers.compiled(worker, request);
        } catch (WorkerEndedException e) {
            start();
            throw e;
        }
    }

    private void start() {
        if (worker != null) {
            worker.close();
        }
        worker = workers.start(true);
    }

    @Override
    public void close() {
        worker.close();
        workers.close();
    }
}
