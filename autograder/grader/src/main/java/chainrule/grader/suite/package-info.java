/** Has the JUnit Platform run the suites, which only declare; what they declared is kept as data. */
package chainrule.grader.suite;
