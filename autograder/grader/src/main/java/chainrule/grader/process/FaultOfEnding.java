package chainrule.grader.process;

import chainrule.grader.submission.Fault;
import chainrule.grader.submission.Place;
import chainrule.wire.Reply;
import java.util.List;

/** Gives the end of a worker its name among the faults: the call that it was asked is charged. */
final class FaultOfEnding {
    private FaultOfEnding() {}

    static Fault of(String method, WorkerEndedException e, Limits limits, TimeSpent time) {
        return switch (e.ending()) {
            case TIMED_OUT -> time.isUp() ? time.timeUp() : timedOut(method, e, limits);
            case OUT_OF_TIME ->
                time.isUp() ? time.timeUp() : new Fault.UsedUpProcessor(method, limits.callCpuSeconds(), placeOf(e));
            case EXITED -> new Fault.EndedProgram(method, e.exitCode());
            case SAID_TOO_MUCH -> new Fault.ReturnedTooMuch(method);
            case SPOKE_OUT_OF_TURN -> new Fault.SpokeOutOfTurn(method);
            case OUT_OF_MEMORY -> new Fault.OutOfMemory(method, new Place(List.of()));
            // broken is among these: a submission can exit with the code that says so
            case KILLED, CRASHED, BROKEN, UNKNOWN ->
                new Fault.Crashed(method, e.ending().words());
        };
    }

    private static Fault timedOut(String method, WorkerEndedException e, Limits limits) {
        boolean constructing = e.located()
                .map(located -> located.stage() == Reply.Stage.CONSTRUCTING)
                .orElse(false);
        return new Fault.TimedOut(method, constructing, limits.callSeconds(), placeOf(e));
    }

    private static Place placeOf(WorkerEndedException e) {
        return new Place(e.located().map(located -> List.of(located.frames())).orElse(List.of()));
    }
}
