/**
 * Logistic regression: the table of its checks, what they compute, the kinds of their cases, their properties and their
 * homework. Touches the contract and the testkit; never an implementation.
 */
package chainrule.suites.logistic;
