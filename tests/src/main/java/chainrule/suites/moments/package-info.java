/**
 * Moments of a gradient: the table of their checks, what they compute, their cases and their homework. Touches the contract
 * and the testkit; never an implementation.
 */
package chainrule.suites.moments;
