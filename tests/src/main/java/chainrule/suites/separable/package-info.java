/**
 * Depthwise-separable convolution: the table of its checks, what they compute, the kinds of their cases, their properties
 * and their homework. Touches the contract, the testkit and what exercises share; never an implementation.
 */
package chainrule.suites.separable;
