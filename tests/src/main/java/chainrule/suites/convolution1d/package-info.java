/**
 * 1-D convolution, its matrix, and convolution without weight sharing: the table of their checks, what they compute, the
 * kinds of their cases, their properties and their homework. Touches the contract, the testkit and what exercises share;
 * never an implementation.
 */
package chainrule.suites.convolution1d;
