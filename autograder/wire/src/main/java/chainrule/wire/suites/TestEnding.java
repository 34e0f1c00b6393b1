package chainrule.wire.suites;

/** How an invocation of a test ended. */
public enum TestEnding {
    /** It passed. */
    PASSED,
    /** An assertion failed, or the submission did. */
    FAILED,
    /** An assumption did not hold, or it was disabled. */
    NOT_RUN,
    /** Neither: something in the test itself went wrong. */
    BROKEN
}
