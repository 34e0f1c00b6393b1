package chainrule.grader.submission;

/** Something failed, and the submission is not why. It is never charged to a student. */
public sealed class HarnessFault extends RuntimeException permits MachineFault {
    private static final long serialVersionUID = 1L;

    /**
     * A failure of the harness.
     *
     * @param message what failed, for staff
     */
    public HarnessFault(String message) {
        super(message);
    }

    /**
     * A failure of the harness.
     *
     * @param message what failed, for staff
     * @param cause why
     */
    public HarnessFault(String message, Throwable cause) {
        super(message, cause);
    }
}
