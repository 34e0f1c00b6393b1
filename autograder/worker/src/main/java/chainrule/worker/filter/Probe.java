package chainrule.worker.filter;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;

/**
 * Tries what the filter forbids. Arguments are such that a call which did come through would fail by itself, with
 * another error: a probe changes nothing.
 */
final class Probe {
    private static final long WORKING_FOLDER = -100;
    private static final long CREATE = 0x41;
    private static final long SET_OWNER = 8;

    private final Kernel kernel;
    private final SystemCalls calls;

    Probe(Kernel kernel, SystemCalls calls) {
        this.kernel = kernel;
        this.calls = calls;
    }

    void nothingCanBeReached() {
        expect(Answer.EACCES, "execve", Pointer.NULL, Pointer.NULL, Pointer.NULL);
        expect(Answer.EACCES, "socket", -1L, -1L, -1L);
        expect(Answer.EACCES, "openat", WORKING_FOLDER, Pointer.NULL, CREATE, 0L);
        expect(Answer.EACCES, "unlinkat", WORKING_FOLDER, Pointer.NULL, 0L);
        expect(Answer.EPERM, "kill", (long) Integer.MAX_VALUE, 0L);
        expect(Answer.EPERM, "fcntl", -1L, SET_OWNER, 0L);
        expect(Answer.EPERM, "dup2", -1L, 0L);
    }

    void noFileCanBeOpened() {
        try (Memory root = new Memory(2)) {
            root.setString(0, "/");
            expect(Answer.EACCES, "openat", WORKING_FOLDER, root, 0L, 0L);
            expect(Answer.EACCES, "access", root, 0L);
        }
    }

    /** Makes one harmless call with memory of its own. */
    void rehearse() {
        try (Memory root = new Memory(2)) {
            root.setString(0, "/");
            kernel.call(calls.number("access"), root, 0L);
        }
    }

    private void expect(Answer wanted, String call, Object... arguments) {
        long returned = kernel.call(calls.number(call), arguments);
        if (returned != -wanted.error()) {
            throw new FilterException("the kernel answered " + returned + " to " + call + " behind the filter");
        }
    }
}
