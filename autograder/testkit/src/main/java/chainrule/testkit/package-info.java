/**
 * The language of graded suites. A suite declares checks; a check is a pure function of an implementation and a case,
 * whose named values the grader compares. Touches the contract, JUnit's annotations, AssertJ and EJML.
 */
package chainrule.testkit;
