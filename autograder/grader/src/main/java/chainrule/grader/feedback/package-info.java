/** The text that belongs to one check: what happened, the smallest case that shows it, expected beside actual. */
package chainrule.grader.feedback;
