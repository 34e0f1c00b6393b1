/**
 * Newton-Schulz by counting: the table of its checks, what becomes of a list of operations, the kinds of its cases and its
 * homework. Touches the contract and the testkit; never an implementation.
 */
package chainrule.suites.newtonschulz;
