package chainrule.grader.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part of a worker's command that lowers the limits of the operating system, which needs no privilege. Each program
 * becomes the next one without forking, so the process that was started is the worker.
 */
final class LimitPrograms {
    private static final long MEGABYTE = 1L << 20;
    /** Metaspace, compiled code, direct memory and the stacks of threads, beside the heap. */
    private static final long BESIDE_HEAP_MEGABYTES = 260;

    private static final int PROCESSES = 128;
    private static final int MORE_THREADS = 256;

    private LimitPrograms() {}

    static List<String> chain(Limits limits, boolean ownUser) {
        List<String> chain = new ArrayList<>();
        // the kernel that runs out of memory takes the worker, not the largest process, which may be the grader
        Tool.path("choom").ifPresent(choom -> chain.addAll(List.of(choom, "-n", "1000", "--")));
        Optional<String> prlimit = Tool.path("prlimit");
        if (prlimit.isPresent()) {
            long seconds = Math.round(limits.workerCpuSeconds());
            chain.add(prlimit.get());
            chain.add("--nproc=" + processes(ownUser));
            chain.add("--fsize=" + MEGABYTE);
            chain.add("--nofile=128");
            chain.add("--core=0");
            chain.add("--cpu=" + seconds + ":" + (seconds + 2));
            chain.add("--data=" + (limits.heapMegabytes() + BESIDE_HEAP_MEGABYTES) * MEGABYTE);
            chain.add("--msgqueue=0");
            chain.add("--");
        }
        return chain;
    }

    static String words() {
        return Machine.isLinux() && Tool.path("prlimit").isPresent()
                ? "memory, processor time, processes, open files and the size of files"
                : "memory by switches of Java alone: there is no prlimit here";
    }

    /** The kernel counts all threads of a user: those that a shared user has already are not the worker's. */
    private static int processes(boolean ownUser) {
        return ownUser ? PROCESSES : ProcessTable.threadsOf(ProcessTable.ownUser()) + MORE_THREADS;
    }
}
