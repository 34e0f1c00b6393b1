/**
 * Says what a student's code computes instead of what is asked for. Impulses bring out the products that it adds up; the
 * simplest law that all of them obey is told beside the formula's, and only when it gives every number that the student's
 * code returned in the cases of a check. Runs after judging, within a stated number of calls; never moves a score.
 */
package chainrule.grader.probing;
