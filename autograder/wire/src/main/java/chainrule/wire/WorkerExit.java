package chainrule.wire;

import java.util.Arrays;
import java.util.Optional;

/**
 * The exit codes that a worker gives itself. A submission can exit with any of them too: they name an ending, they prove
 * nothing.
 */
public enum WorkerExit {
    /** The grader closed the stream of requests. */
    DISMISSED(80),
    /** The worker itself failed; the trace is on its standard error. */
    INTERNAL_FAULT(81),
    /** The heap is so full that not even a reply could be made. */
    OUT_OF_MEMORY(82),
    /** A frame could not be read or written, for example because the submission closed the stream. */
    BROKEN_STREAM(83),
    /** A frame could be read and was no request, for example because the submission had read a part of it. */
    MALFORMED_REQUEST(84),
    /** The submission stopped the thread that reads the requests. */
    STOPPED(85);

    private final int code;

    WorkerExit(int code) {
        this.code = code;
    }

    /**
     * The exit code.
     *
     * @return a number between 80 and 99
     */
    public int code() {
        return code;
    }

    /**
     * The ending that a code stands for.
     *
     * @param code an exit code of a process
     * @return the ending, empty for a code that the worker never gives itself
     */
    public static Optional<WorkerExit> of(int code) {
        return Arrays.stream(values()).filter(exit -> exit.code == code).findFirst();
    }
}
