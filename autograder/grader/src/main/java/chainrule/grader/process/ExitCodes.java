package chainrule.grader.process;

import chainrule.wire.WorkerExit;

/** What the exit code of a worker tells. */
final class ExitCodes {
    private static final int SIGNALLED = 128;
    private static final int ABORTED = SIGNALLED + 6;
    private static final int KILLED = SIGNALLED + 9;
    private static final int SEGMENTATION_FAULT = SIGNALLED + 11;
    private static final int BUS_ERROR = SIGNALLED + 7;
    private static final int BAD_SYSTEM_CALL = SIGNALLED + 31;
    private static final int PROCESSOR_TIME = SIGNALLED + 24;

    private ExitCodes() {}

    static Ending ending(int exitCode) {
        return WorkerExit.of(exitCode).map(ExitCodes::ending).orElseGet(() -> signal(exitCode));
    }

    /** What the worker says of itself; a submission can say the same, so that none of it clears the submission. */
    private static Ending ending(WorkerExit exit) {
        return switch (exit) {
            case OUT_OF_MEMORY -> Ending.OUT_OF_MEMORY;
            case INTERNAL_FAULT -> Ending.BROKEN;
            case DISMISSED -> Ending.EXITED;
            case BROKEN_STREAM, MALFORMED_REQUEST, STOPPED -> Ending.SPOKE_OUT_OF_TURN;
        };
    }

    private static Ending signal(int exitCode) {
        return switch (exitCode) {
            case KILLED -> Ending.KILLED;
            case PROCESSOR_TIME -> Ending.OUT_OF_TIME;
            case ABORTED, SEGMENTATION_FAULT, BUS_ERROR, BAD_SYSTEM_CALL -> Ending.CRASHED;
            default -> exitCode > SIGNALLED ? Ending.UNKNOWN : Ending.EXITED;
        };
    }
}
