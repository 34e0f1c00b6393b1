package chainrule.grader.process;

/**
 * How much a worker may use.
 *
 * @param callSeconds wall time of one call
 * @param compileSeconds wall time of compiling the submission
 * @param heapMegabytes the worker's Java heap
 */
public record Limits(double callSeconds, double compileSeconds, int heapMegabytes) {}
