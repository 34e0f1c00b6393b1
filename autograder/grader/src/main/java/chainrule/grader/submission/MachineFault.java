package chainrule.grader.submission;

/** The machine failed, or what keeps submissions from everything else did: nothing more can be judged in this run. */
public final class MachineFault extends HarnessFault {
    private static final long serialVersionUID = 1L;

    /**
     * A failure.
     *
     * @param message what failed, for staff
     */
    public MachineFault(String message) {
        super(message);
    }

    /**
     * A failure.
     *
     * @param message what failed, for staff
     * @param cause why
     */
    public MachineFault(String message, Throwable cause) {
        super(message, cause);
    }
}
