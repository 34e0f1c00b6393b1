/**
 * Transposed 2-D convolution: the table of its checks, what they compute, the kinds of its cases, its properties, its
 * homework. Touches the contract, the testkit and what exercises share; never an implementation.
 */
package chainrule.suites.transposed;
