/** Grades every solution of ours and tells where the verdicts differ from what the solutions declare. */
package chainrule.staff.regress;
