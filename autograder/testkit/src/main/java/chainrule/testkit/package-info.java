/**
 * The language of graded suites. A suite declares checks; a check is a pure function of an implementation and a case,
 * whose named values the grader compares. Touches the contract and JUnit's annotations.
 */
package chainrule.testkit;
