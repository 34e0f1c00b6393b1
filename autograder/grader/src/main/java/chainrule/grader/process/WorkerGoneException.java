package chainrule.grader.process;

import chainrule.grader.submission.Fault;

/** The worker that a conversation was held with is gone, and the submission is why. */
public final class WorkerGoneException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    /**
     * A worker that is gone.
     *
     * @param fault how it ended
     */
    public WorkerGoneException(Fault fault) {
        super(fault.text());
        this.fault = fault;
    }

    /**
     * How it ended.
     *
     * @return what is said of it
     */
    public Fault fault() {
        return fault;
    }
}
