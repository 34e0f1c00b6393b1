/** Regression of courses that are graded by JUnit tests of their own: their reference, their starter, and their specimens. */
package chainrule.staff.suites;
