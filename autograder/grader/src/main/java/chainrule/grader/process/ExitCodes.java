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
        return switch (exitCode) {
            case KILLED -> Ending.KILLED;
            case PROCESSOR_TIME -> Ending.OUT_OF_TIME;
            case ABORTED, SEGMENTATION_FAULT, BUS_ERROR, BAD_SYSTEM_CALL -> Ending.CRASHED;
            default -> WorkerExit.of(exitCode).map(ExitCodes::ending).orElse(other(exitCode));
        };
    }

    private static Ending other(int exitCode) {
        return exitCode > SIGNALLED ? Ending.UNKNOWN : Ending.EXITED;
    }

    /** A submission can exit with these codes too, so no more is believed than that the worker ended. */
    private static Ending ending(WorkerExit exit) {
        return switch (exit) {
            case OUT_OF_MEMORY -> Ending.OUT_OF_MEMORY;
            case BROKEN_STREAM, MALFORMED_REQUEST, DISMISSED -> Ending.SPOKE_OUT_OF_TURN;
            case STOPPED -> Ending.EXITED;
            case INTERNAL_FAULT -> Ending.BROKEN;
        };
    }
}
