/**
 * The test's side of a conversation with a student's objects: what stands in for them, what may come back, and what is
 * remembered of each test. Runs in the process of the suites, which starts the workers.
 */
package chainrule.junit.session;
