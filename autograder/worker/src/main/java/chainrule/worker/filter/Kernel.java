package chainrule.worker.filter;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;

/** System calls by number, through the one function of the C library that makes any of them. */
final class Kernel {
    private static final int PRCTL = 157;
    private static final int NO_NEW_PRIVILEGES = 38;
    private static final int SECCOMP = 317;
    static final int SET_FILTER = 1;
    private static final int ON_ALL_THREADS = 1;
    /** Without the slow defence against speculation, which guards secrets that a worker does not hold. */
    private static final int SPECULATING = 4;

    private static final int INVALID = 22;
    private static final int FAILED = -1;

    private final Function syscall = NativeLibrary.getProcess().getFunction("syscall");

    /** What a call returned; when it failed, the number of its error below zero. */
    long call(int number, Object... arguments) {
        Object[] all = new Object[1 + arguments.length];
        all[0] = (long) number;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        long returned = syscall.invokeLong(all);
        return returned == FAILED ? -Native.getLastError() : returned;
    }

    /** Without this the kernel takes a filter from root alone; it costs nothing, for a worker never wants privileges. */
    void giveUpPrivileges() {
        require("prctl", call(PRCTL, (long) NO_NEW_PRIVILEGES, 1L, 0L, 0L, 0L));
    }

    /** Puts a filter on every thread, for good: there is no call that takes one off. */
    void install(Program program) {
        long returned = seccomp(program, ON_ALL_THREADS | SPECULATING);
        require("seccomp", returned == -INVALID ? seccomp(program, ON_ALL_THREADS) : returned);
    }

    private long seccomp(Program program, long flags) {
        try (Memory instructions = new Memory((long) program.instructions().size() * Instruction.BYTES);
                Memory header = new Memory(2L * Native.POINTER_SIZE)) {
            long offset = 0;
            for (Instruction instruction : program.instructions()) {
                instructions.setShort(offset, (short) instruction.code());
                instructions.setByte(offset + 2, (byte) instruction.ifTrue());
                instructions.setByte(offset + 3, (byte) instruction.ifFalse());
                instructions.setInt(offset + 4, instruction.operand());
                offset += Instruction.BYTES;
            }
            header.setShort(0, (short) program.instructions().size());
            header.setPointer(Native.POINTER_SIZE, instructions);
            return call(SECCOMP, (long) SET_FILTER, flags, header);
        }
    }

    /** Zero is success; above zero seccomp names a thread that it could not reach. */
    private static void require(String call, long returned) {
        if (returned != 0) {
            throw new FilterException("the kernel answered " + returned + " to " + call);
        }
    }
}
