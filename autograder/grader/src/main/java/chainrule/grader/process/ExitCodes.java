package chainrule.grader.process;

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
            default -> exitCode > SIGNALLED ? Ending.UNKNOWN : Ending.EXITED;
        };
    }
}
