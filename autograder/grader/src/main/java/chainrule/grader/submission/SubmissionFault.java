package chainrule.grader.submission;

/** A call failed, and the submission is why. Never thrown for a fault of the harness. */
public final class SubmissionFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    /**
     * A failure of the submission.
     *
     * @param fault what happened
     */
    public SubmissionFault(Fault fault) {
        super(fault.text(), null, false, false);
        this.fault = fault;
    }

    /**
     * What happened.
     *
     * @return the fault
     */
    public Fault fault() {
        return fault;
    }
}
