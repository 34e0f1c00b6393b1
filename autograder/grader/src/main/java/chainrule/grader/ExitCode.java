package chainrule.grader;

import chainrule.grader.gradescope.Failure;

/** How the program ends. */
public final class ExitCode {
    /** The submission was graded, whatever it scored. */
    public static final int GRADED = 0;

    /** The command line asks for something that is not there. */
    public static final int BAD_USAGE = 64;

    /** The harness failed, and the submission is not why. */
    public static final int HARNESS_FAULT = 70;

    /** The configuration of the course cannot be used. */
    public static final int BAD_CONFIGURATION = 78;

    private ExitCode() {}

    /** How a run ends that came to no end. */
    static int of(Failure failure) {
        return failure.isOfConfiguration() ? BAD_CONFIGURATION : HARNESS_FAULT;
    }
}
