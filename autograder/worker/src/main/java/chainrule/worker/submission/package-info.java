/**
 * The student's classes inside the worker: how they are loaded, which of them implement a contract, and one call of one
 * method. Touches the wire and the contract; knows nothing of streams, threads or compilers.
 */
package chainrule.worker.submission;
