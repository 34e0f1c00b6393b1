package chainrule.wire.suites;

import chainrule.wire.ClassFile;

/** What a process of suites is asked to do, once. */
public sealed interface SuiteJob {

    /**
     * Run tests against a submission.
     *
     * @param classes of the submission, as they were compiled
     * @param testClasses names of the course's classes in which tests are looked for
     * @param types names of the course's types that cross, in their places
     * @param tests keys of the tests that are run, as {@link SuiteNews.Listed} has told them; none to list them all
     * @param machine where and how workers are started
     */
    record Run(ClassFile[] classes, String[] testClasses, String[] types, String[] tests, Machinery machine)
            implements SuiteJob {}

    /**
     * How workers are started.
     *
     * @param jars the worker's class path
     * @param switches what the worker's virtual machine is told about class data
     * @param isolation the key of the level that the grader has found to hold
     * @param callSeconds wall time of one call
     * @param testSeconds wall time of all calls of one test
     * @param heapMegabytes of the worker
     */
    record Machinery(
            String[] jars,
            String[] switches,
            String isolation,
            double callSeconds,
            double testSeconds,
            int heapMegabytes) {}
}
