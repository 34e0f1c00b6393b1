/**
 * The graded suite of the linear RNN, its cases, its ladder and its homework. Touches the contract, the testkit and what
 * suites share; never an implementation.
 */
package chainrule.suites.linearrnn;
