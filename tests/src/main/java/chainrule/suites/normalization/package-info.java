/**
 * The graded suite of batch normalisation, its cases, its ladder and its homework. Touches the contract and the testkit,
 * and Jackson for the homework data; never an implementation.
 */
package chainrule.suites.normalization;
