/**
 * The graded suite of transposed 2-D convolution, its cases, its ladder and its homework. Touches the contract, the
 * testkit and what suites share; never an implementation.
 */
package chainrule.suites.transposed;
