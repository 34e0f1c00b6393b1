/** Grading a whole class: one record a submission, written as it comes, so that a killed run goes on where it was. */
package chainrule.staff.batch;
