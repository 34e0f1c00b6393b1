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
    private boolean fresh;

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
     * Compiles one submission. One that ends a compiler which has compiled others before is given a fresh one, for the
     * others may have worn it out.
     *
     * @throws WorkerEndedException when it has ended a fresh one
     */
    synchronized Reply.Compiled compile(Request.Compile request) throws WorkerEndedException {
        if (!fresh && worker.cpu().toMillis() > limits.spareCpuMillisToCompile()) {
            start();
        }
        boolean alone = fresh;
        try {
            return ask(request);
        } catch (WorkerEndedException e) {
            start();
            if (alone) {
                throw e;
            }
            return compile(request);
        }
    }

    private Reply.Compiled ask(Request.Compile request) throws WorkerEndedException {
        Reply.Compiled compiled = workers.compiled(worker, request);
        fresh = false;
        return compiled;
    }

    private void start() {
        if (worker != null) {
            worker.close();
        }
        worker = workers.start(true);
        fresh = true;
    }

    @Override
    public void close() {
        worker.close();
        workers.close();
    }
}
