package chainrule.grader.process;

import chainrule.wire.Reply;
import java.util.Optional;

/** The worker is gone; the request that it was asked has no answer. */
final class WorkerEndedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Ending ending;
    private final int exitCode;
    private final transient Reply.Located located;

    WorkerEndedException(Ending ending, int exitCode, Reply.Located located) {
        super(ending.words() + (exitCode == 0 ? "" : ", exit code " + exitCode));
        this.ending = ending;
        this.exitCode = exitCode;
        this.located = located;
    }

    Ending ending() {
        return ending;
    }

    int exitCode() {
        return exitCode;
    }

    /** Where the call was when its time was up. */
    Optional<Reply.Located> located() {
        return Optional.ofNullable(located);
    }
}
