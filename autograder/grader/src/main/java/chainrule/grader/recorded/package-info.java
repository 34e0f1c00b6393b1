/**
 * Exercises as data: cases, right answers and those of known mistakes, for the kit that students take home, which holds
 * neither suites nor solutions.
 */
package chainrule.grader.recorded;
