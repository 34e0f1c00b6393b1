/**
 * The port to a student's code: implementations of contract interfaces behind proxies, and everything that can go wrong
 * when one is called, each with its sentence. Knows nothing of processes.
 */
package chainrule.grader.submission;
