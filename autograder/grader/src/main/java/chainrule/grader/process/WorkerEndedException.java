package chainrule.grader.process;

import chainrule.grader.submission.Fault;
import chainrule.grader.submission.Place;
import chainrule.grader.submission.Stopped;
import chainrule.wire.Ending;
import chainrule.wire.Reply;
import java.util.List;
import java.util.Optional;

/** The worker is gone; the request that it was asked has no answer. */
final class WorkerEndedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Ending ending;
    private final int exitCode;
    private final transient Reply.Located located;
    private String compiling = "";

    WorkerEndedException(Ending ending, int exitCode, Reply.Located located) {
        super(ending.words() + (exitCode == 0 ? "" : ", exit code " + exitCode));
        this.ending = ending;
        this.exitCode = exitCode;
        this.located = located;
    }

    /**
     * The end of a worker among the faults: the call that it was asked is charged. That the worker broke by itself clears
     * nobody, for a submission can exit with the code that says so.
     */
    Fault fault(String method, TimeSpent time) {
        return switch (ending) {
            case TIMED_OUT -> time.isUp() ? time.timeUp() : timedOut(method, time.limits());
            case OUT_OF_TIME ->
                time.isUp()
                        ? time.timeUp()
                        : new Stopped.UsedUpProcessor(method, time.limits().callCpuSeconds(), place());
            case EXITED -> new Stopped.EndedProgram(method, exitCode);
            case SAID_TOO_MUCH -> new Stopped.ReturnedTooMuch(method);
            case SPOKE_OUT_OF_TURN -> new Stopped.SpokeOutOfTurn(method);
            case OUT_OF_MEMORY -> new Stopped.OutOfMemory(method, place());
            case KILLED, CRASHED, BROKEN, UNKNOWN -> new Stopped.Crashed(method, ending.words());
        };
    }

    private Fault timedOut(String method, Limits limits) {
        boolean constructing = located()
                .map(where -> where.stage() == Reply.Stage.CONSTRUCTING)
                .orElse(false);
        return new Stopped.TimedOut(method, constructing, limits.callSeconds(), place());
    }

    private Place place() {
        return new Place(located().map(where -> List.of(where.frames())).orElse(List.of()));
    }

    Ending ending() {
        return ending;
    }

    int exitCode() {
        return exitCode;
    }

    WorkerEndedException whileCompiling(String path) {
        compiling = path;
        return this;
    }

    /** The file that the compiler had turned to; empty when there was none, or several. */
    String compiling() {
        return compiling;
    }

    /** Where the call was when its time was up. */
    Optional<Reply.Located> located() {
        return Optional.ofNullable(located);
    }
}
