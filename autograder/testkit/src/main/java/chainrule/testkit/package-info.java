/**
 * The language of exercises. An exercise is a value: a table of checks, each a pure function of an implementation and a
 * case, whose named values the grader compares. Touches the contract.
 */
package chainrule.testkit;
