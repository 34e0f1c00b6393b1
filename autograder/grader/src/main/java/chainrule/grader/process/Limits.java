package chainrule.grader.process;

import chainrule.grader.config.Assignment;

/**
 * How much a submission may use.
 *
 * @param callSeconds wall time of one call
 * @param compileSeconds wall time of compiling the submission
 * @param exerciseSeconds wall time of all calls of one exercise
 * @param heapMegabytes the worker's Java heap
 */
public record Limits(double callSeconds, double compileSeconds, double exerciseSeconds, int heapMegabytes) {
    /** Several threads may work at once, those of the virtual machine's own compiler among them. */
    private static final double CPU_FOR_WALL = 2;

    private static final double MILLIS_A_SECOND = 1_000;

    private static final int SMALLEST_ON_PLATFORM = 768;

    /**
     * The limits of an assignment.
     *
     * @param settings from its configuration
     * @param memory megabytes that all processes here may use together
     * @return the same, but for a heap that would not fit
     */
    public static Limits of(Assignment.LimitSettings settings, int memory) {
        return new Limits(
                settings.callSeconds(),
                settings.compileSeconds(),
                settings.exerciseSeconds(),
                heapThatFits(settings.heapMegabytes(), memory));
    }

    /**
     * A heap that leaves room for the grader and for what a virtual machine needs beside its heap.
     *
     * @param wanted megabytes, from the configuration
     * @param memory megabytes that the whole container may use
     * @return the same, or less where that would get the worker killed
     */
    static int heapThatFits(int wanted, int memory) {
        return Math.min(wanted, memory < SMALLEST_ON_PLATFORM ? memory / 4 : memory / 2);
    }

    /**
     * Processor time of one call.
     *
     * @return seconds, of all threads together
     */
    public double callCpuSeconds() {
        return CPU_FOR_WALL * callSeconds;
    }

    /**
     * Processor time of all calls of one exercise.
     *
     * @return seconds, of all threads together
     */
    public double exerciseCpuSeconds() {
        return CPU_FOR_WALL * exerciseSeconds;
    }

    /**
     * Processor time of one worker, which the kernel keeps should the grader not.
     *
     * @return seconds, of all threads together
     */
    double workerCpuSeconds() {
        return CPU_FOR_WALL * (compileSeconds + exerciseSeconds) + callCpuSeconds();
    }

    /**
     * How much of that a worker may have used before an exercise begins: then there is enough left for all that the
     * exercise may use.
     */
    long spareCpuMillis() {
        return Math.round(MILLIS_A_SECOND * CPU_FOR_WALL * compileSeconds);
    }

    /** How much of that a worker may have used before it compiles once more. */
    long spareCpuMillisToCompile() {
        return Math.round(MILLIS_A_SECOND * (workerCpuSeconds() - CPU_FOR_WALL * compileSeconds));
    }
}
