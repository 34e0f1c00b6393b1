/**
 * Updates at unit scale: the table of their checks, what they compute, the kinds of their cases and their homework. Touches
 * the contract and the testkit; never an implementation.
 */
package chainrule.suites.unitscale;
