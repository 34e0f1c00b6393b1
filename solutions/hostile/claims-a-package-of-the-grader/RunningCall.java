package chainrule.worker.submission;

/** Not the worker's. */
public class RunningCall {}
