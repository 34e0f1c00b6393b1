package chainrule.grader.process;

import java.util.Optional;

/** Chooses the highest level of isolation that this machine can hold. */
public final class Isolations {
    private Isolations() {}

    /**
     * The highest level.
     *
     * @param runtime the worker's jars
     * @param heapMegabytes the worker's heap
     * @return how to start workers here
     */
    public static Isolation best(WorkerRuntime runtime, int heapMegabytes) {
        Optional<String> obstacle = SplitIsolation.obstacle();
        return obstacle.isPresent()
                ? new PlainIsolation(runtime, heapMegabytes, obstacle.get())
                : new SplitIsolation(runtime.readableByAll(), heapMegabytes);
    }

    /**
     * The lowest level, for comparisons.
     *
     * @param runtime the worker's jars
     * @param heapMegabytes the worker's heap
     * @return how to start workers here
     */
    public static Isolation plain(WorkerRuntime runtime, int heapMegabytes) {
        return new PlainIsolation(runtime, heapMegabytes, "it was asked for");
    }
}
