/** Grades one check of a submission again, as it was graded, and says all that is known about it. */
package chainrule.staff.explain;
