/**
 * The JVM beside student code: it compiles a submission, loads it and calls it, one request at a time. Touches the wire,
 * the contract and ecj; holds no expected value, no reference and no path.
 */
package chainrule.worker;
