package chainrule.grader.process;

import chainrule.grader.submission.MachineFault;
import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;

/**
 * Closes the grader to its own user. Without root a worker is the same user, to whom the kernel would else show the
 * grader's memory, environment and open files under /proc.
 */
final class GraderMemory {
    private static final int SET_DUMPABLE = 4;
    private static boolean closed;

    private GraderMemory() {}

    static synchronized void close(WorkerRuntime runtime) {
        if (closed) {
            return;
        }
        System.setProperty(
                "jna.boot.library.path", runtime.library().getParent().toString());
        System.setProperty("jna.nosys", "true");
        System.setProperty("jna.nounpack", "true");
        try {
            Function prctl = NativeLibrary.getProcess().getFunction("prctl");
            if (prctl.invokeInt(new Object[] {SET_DUMPABLE, 0L, 0L, 0L, 0L}) != 0) {
                throw new MachineFault("the grader could not close its memory to its own user");
            }
            closed = true;
        } catch (LinkageError e) {
            throw new MachineFault("the library that calls the kernel cannot be loaded", e);
        }
    }
}
