/**
 * Changes the reference in one place at a time and asks the graded suites whether they notice. What is right comes from
 * an unchanged reference in a loader of its own: with one loader for both, the change would move the truth along.
 */
package chainrule.staff.mutation;
