/**
 * Layer arithmetic: the table of its checks, what they compute, the kinds of their cases, how those are drawn, and its
 * homework. Touches the contract, the testkit and what exercises share; never an implementation.
 */
package chainrule.suites.arithmetic;
