/**
 * A grading from one end to the other: a course is read once, a grader is built once for it, and then grades as many
 * submissions as wanted. Everything here asks for what it needs and reads nothing of the process around it.
 */
package chainrule.grader.grading;
