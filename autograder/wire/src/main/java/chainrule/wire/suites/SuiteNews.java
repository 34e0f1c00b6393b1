package chainrule.wire.suites;

/** What a process of suites tells. */
public sealed interface SuiteNews {

    /**
     * The tests that there are, before anything has run.
     *
     * @param tests in order
     */
    record Listed(TestRow[] tests) implements SuiteNews {}

    /**
     * One invocation of a test begins.
     *
     * @param test its key
     */
    record Begun(String test) implements SuiteNews {}

    /**
     * One invocation of a test is over.
     *
     * @param test its key
     * @param invocation which of several, in its display name; empty where there is one
     * @param ending how it ended
     * @param said why, in sentences
     * @param calls what it did, as a program
     * @param callCount how many calls there were
     * @param place line of the test, empty when it is not known
     * @param theirs line of the submission, empty when it is not known
     */
    record Ended(
            String test,
            String invocation,
            TestEnding ending,
            String[] said,
            String[] calls,
            int callCount,
            String place,
            String theirs)
            implements SuiteNews {}

    /**
     * It cannot go on, and neither the submission nor a test is why.
     *
     * @param what for staff
     */
    record Fault(String what) implements SuiteNews {}

    /** Nothing more will come. */
    record Over() implements SuiteNews {}
}
