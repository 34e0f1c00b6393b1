/**
 * The graded suite of the tanh RNN, its cases, its ladder and its homework. Touches the contract, the testkit and what
 * suites share; never an implementation.
 */
package chainrule.suites.tanhrnn;
