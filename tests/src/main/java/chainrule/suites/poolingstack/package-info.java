/**
 * Networks of poolings: the table of their checks, what they compute, their cases, their properties and their homework.
 * Touches the contract and the testkit; never an implementation.
 */
package chainrule.suites.poolingstack;
