package chainrule.grader.message;

import chainrule.grader.report.GradedCheck;
import chainrule.grader.submission.Fault;
import chainrule.grader.verdict.Outcome;

/** How a check stands, in the words of every table. */
public enum State {
    /** It earns its points. */
    PASSED("passed"),
    /** What it asks for is not there yet: no class, or a method that says so. */
    UNWRITTEN("not written yet"),
    /** Something else came out, or nothing. */
    FAILED("FAILED");

    private final String word;

    State(String word) {
        this.word = word;
    }

    /**
     * The word for it.
     *
     * @return as it stands in a table
     */
    public String word() {
        return word;
    }

    static State of(GradedCheck check) {
        if (check.verdict().passed()) {
            return PASSED;
        }
        boolean unwritten = check.verdict()
                .shown()
                .filter(shown -> shown.outcome() instanceof Outcome.Failed failed
                        && (failed.fault() instanceof Fault.NotImplemented || failed.fault() instanceof Fault.NotFound))
                .isPresent();
        return unwritten ? UNWRITTEN : FAILED;
    }
}
