package chainrule.grader.process;

import chainrule.wire.Reply;
import chainrule.wire.Request;

/**
 * One worker that compiles many submissions, one after another: starting a compiler takes most of the time that a small
 * submission needs. It is confined as every worker is, and runs none of them; each is loaded by a worker of its own.
 */
public final class CommonCompiler implements AutoCloseable {
    private final Workers workers;
    private final WorkerProcess worker;

    /**
     * Starts it. The calling thread must outlive it.
     *
     * @param isolation how it is started; outlives it
     * @param limits what it may use
     */
    public CommonCompiler(Isolation isolation, Limits limits) {
        this.workers = new Workers(isolation, limits);
        this.worker = workers.start(true);
    }

    synchronized Reply.Compiled compile(Request.Compile request) throws WorkerEndedException {
        return workers.compiled(worker, request);
    }

    @Override
    public void close() {
        worker.close();
        workers.close();
    }
}
