/**
 * Answers, written down: everything that does not depend on a submission is computed once for one configuration and
 * secret, and read from a file from then on, by the platform, in the kit and for many submissions alike. Touches the
 * oracle that computes, the suites that ask, and the wire's way of writing records.
 */
package chainrule.grader.answers;
